import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { containerLimits } from './limits';

/** An entry as the directory at the end of a ZIP file announces it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its data begin. */
  start: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const longestComment = 0xffff;

/**
 * Reads the directory, which alone says what belongs to the file, and finds each entry's data. A file without its end
 * was cut off; entries that overlap or point outside are no work of an office program.
 */
export function zipDirectory(bytes: Uint8Array, fileName: string): Result<ZipEntry[], Sentence> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return failure(say('office_cut_off', fileName));
  const count = view.getUint16(end + 10, true);
  if (count > containerLimits.entries)
    return failure(say('office_too_many_entries', fileName, String(count), String(containerLimits.entries)));
  const first = view.getUint32(end + 16, true);
  const damaged = failure(say('office_damaged', fileName));
  const entries: ZipEntry[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.central) return damaged;
    const entry = entryAt(bytes, view, at, first);
    if (entry === null) return damaged;
    entries.push(entry);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  if (at > end || overlapping(entries)) return damaged;
  return success(entries);
}

function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1)
    if (
      view.getUint32(at, true) === signature.end &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry | null {
  const header = view.getUint32(at + 42, true);
  if (header + 30 > directory || view.getUint32(header, true) !== signature.local) return null;
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
  const localName = nameAt(bytes, header + 30, view.getUint16(header + 26, true));
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = view.getUint32(at + 20, true);
  if (name !== localName || start + packed > directory) return null;
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size: view.getUint32(at + 24, true),
    start,
  };
}

/** Some Windows programs write backslashes. */
function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length)).replaceAll('\\', '/');
}

function overlapping(entries: readonly ZipEntry[]): boolean {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  return ordered.some((entry, index) => {
    const next = ordered[index + 1];
    return next !== undefined && entry.start + entry.packed > next.start;
  });
}
