import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { backupBounds } from './format';

/** Text of lines as gzip, portion by portion: nothing but the portion at hand is held. */
export function gzipped(lines: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const source = lines[Symbol.asyncIterator]();
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await source.return?.();
    },
  });
  return bytes.pipeThrough(new CompressionStream('gzip'));
}

/** How much is unpacked before anybody looks at the ratio: a small file may be nothing but one line. */
const leeway = 1_000_000;

/**
 * The lines of a gzip file of `size` bytes, each without its line feed. Bounds are counted while streaming: what unpacks
 * to far more than it could be, or has a line without end, is given up there. A file that is no gzip or breaks off
 * gives its sentence and ends.
 */
export async function* gunzippedLines(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  fileName: string,
): AsyncGenerator<Result<string, Sentence>> {
  const reader = file.pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let unpacked = 0;
  let fault: Sentence | null = null;
  try {
    for (let ended = false; !ended;) {
      const part = await unpackedPart(reader);
      unpacked += part?.byteLength ?? 0;
      const words = part === null ? '' : decoded(decoder, part);
      if (part === null) fault = say(unpacked === 0 ? 'backup_not_gzip' : 'backup_cut_off', fileName);
      else if (unpacked > leeway + size * backupBounds.ratio) fault = say('backup_bomb', fileName);
      else if (words === null) fault = say('backup_not_text', fileName);
      const lines = fault ? [] : (rest + words).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield success(line);
      if (rest.length > backupBounds.lineLength) fault = say('backup_bomb', fileName);
      ended = fault !== null || part === undefined;
    }
    if (rest !== '') fault ??= say('backup_cut_off', fileName);
    if (fault) yield failure(fault);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** `undefined` at the end; null where there is nothing to unpack, or no more of it. */
async function unpackedPart(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | undefined | null> {
  try {
    return (await reader.read()).value;
  } catch {
    return null;
  }
}

function decoded(decoder: TextDecoder, part: Uint8Array<ArrayBuffer> | undefined): string | null {
  try {
    return part ? decoder.decode(part, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}
