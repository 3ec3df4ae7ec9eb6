import { Zip, type ZipInputFile } from 'fflate';

/** A zip of texts, compressed by the browser itself, one after the other: of each only a portion is held as text. */
export async function zipped(
  files: Iterable<[name: string, portions: Iterable<string>]>,
): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [filename, portions] of files) {
    const { deflated, crc, size } = await compressed(portions);
    const file: ZipInputFile = { filename, compression: deflate, crc, size };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Number of the method in a zip (APPNOTE 4.4.5). */
const deflate = 8;

/** What a gzip file has before and behind what is deflated (RFC 1952, 2.3): ten bytes, and CRC-32 and size. */
const [gzipHead, gzipTail] = [10, 8];

/** The checksum is the gzip file's own, for that is the one that a zip wants. */
async function compressed(
  portions: Iterable<string>,
): Promise<{ deflated: Uint8Array<ArrayBuffer>; crc: number; size: number }> {
  const encoder = new TextEncoder();
  const left = portions[Symbol.iterator]();
  const texts = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = left.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  const bytes = await new Response(texts.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  const tail = new DataView(bytes, bytes.byteLength - gzipTail);
  return {
    deflated: new Uint8Array(bytes, gzipHead, bytes.byteLength - gzipHead - gzipTail),
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
  };
}
