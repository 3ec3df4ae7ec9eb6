import { Zip, type ZipInputFile } from 'fflate';

/** A text as a zip holds it. */
export interface Compressed {
  deflated: Uint8Array<ArrayBuffer>;
  crc: number;
  size: number;
}

/** Compresses a text (UTF-8 where it is bytes) that comes in portions, by the browser itself: of the text only a portion is held. */
export function compressor(): {
  write(portion: string | Uint8Array<ArrayBuffer>): Promise<void>;
  finish(): Promise<Compressed>;
} {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const read = new Response(stream.readable).arrayBuffer();
  return {
    write: (portion) => writer.write(typeof portion === 'string' ? encoder.encode(portion) : portion),
    async finish() {
      await writer.close();
      return withoutGzip(await read);
    },
  };
}

/** A zip of texts that are compressed already; each is handed to the browser to keep when it is added. */
export function openZip(): { add(name: string, text: Compressed): void; finish(): Blob } {
  const kept: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const keep = () => {
    kept.push(new Blob(parts));
    parts = [];
  };
  return {
    add(filename, { deflated, crc, size }) {
      const file: ZipInputFile = { filename, compression: deflate, crc, size };
      zip.add(file);
      file.ondata?.(null, deflated, true);
      keep();
    },
    finish() {
      zip.end();
      keep();
      return new Blob(kept);
    },
  };
}

/** Number of the method in a zip (APPNOTE 4.4.5). */
const deflate = 8;

/** What a gzip file has before and behind what is deflated (RFC 1952, 2.3): ten bytes, and CRC-32 and size. */
const [gzipHead, gzipTail] = [10, 8];

/** The checksum is the gzip file's own, for that is the one that a zip wants. */
function withoutGzip(bytes: ArrayBuffer): Compressed {
  const tail = new DataView(bytes, bytes.byteLength - gzipTail);
  return {
    deflated: new Uint8Array(bytes, gzipHead, bytes.byteLength - gzipHead - gzipTail),
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
  };
}
