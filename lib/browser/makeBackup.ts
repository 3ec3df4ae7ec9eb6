import { gzipped } from '../backup/gzipLines';
import { backupText } from '../backup/write';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { download, isAutomatic } from './automaticBackup';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { saveBlob } from './saveFile';
import { speak } from './words';

/** Makes the file and hands it to the browser. Answers with its name and the number of entries. */
export async function makeBackup(
  tell: (lines: number) => void,
): Promise<Result<{ name: string; lines: number }, Sentence>> {
  const header = await askUntilAnswered(() => sendMessage('backupHeader', {}));
  if (!header.ok) return header;
  let lines = 0;
  let fault: Sentence | null = null;
  const text = backupText(
    header.value,
    async (place) => {
      const portion = await askUntilAnswered(() => sendMessage('readBackupPortion', { place }));
      if (portion.ok) return portion.value;
      fault = portion.error;
      throw new DOMException('the background refused', 'AbortError');
    },
    (written) => tell((lines = written)),
  );
  try {
    const file = await fileOf(gzipped(text));
    const name = speak('backup_file_name', stamp(new Date()));
    if (await isAutomatic()) await download(name, file);
    else saveBlob(name, file);
    await askUntilAnswered(() => sendMessage('noteBackup', {}));
    return success({ name, lines });
  } catch (error) {
    return failure(fault ?? say('unexpected_failure', String(error)));
  }
}

/** So many bytes are held before they are handed to the browser. */
const heldBytes = 4_000_000;

/**
 * A stream as a file. The browser keeps the bytes of a `Blob`, on the disk where they are many; the page holds only those
 * that came since the last (a million decisions are 200 MB of gzip).
 */
async function fileOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const handedOver: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    held.push(part.value);
    size += part.value.byteLength;
    if (size < heldBytes) continue;
    handedOver.push(new Blob(held));
    [held, size] = [[], 0];
  }
  return new Blob([...handedOver, ...held]);
}

/** `2026-11-23-1530`: local day and minute, so that two backups of a day have two names. */
function stamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}
