import { Inflate } from 'fflate';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { crc32 } from './crc32';
import { containerLimits } from './limits';
import type { ZipEntry } from './zipDirectory';

/** Small enough that one slice of a bomb unpacks to no more than some 8 MB beyond a bound. */
const slice = 8 * 1024;

/** A whole entry, or its first bytes where only they are wanted. */
export interface Unpacked {
  bytes: Uint8Array;
  size: number;
}

/**
 * Unpacks one entry slice by slice and counts what really comes out: announced sizes and checksums are claims until
 * then. `keep` is how many bytes are wanted; the rest is counted and dropped. `spent` is what other entries came to.
 */
export function unpack(
  file: Uint8Array,
  entry: ZipEntry,
  keep: number,
  spent: number,
  fileName: string,
): Result<Unpacked, Sentence> {
  if (entry.encrypted) return failure(say('office_entry_locked', fileName, entry.name));
  const counted = { size: 0, kept: 0, crc: 0, pieces: [] as Uint8Array[] };
  const take = (piece: Uint8Array): void => {
    counted.size += piece.length;
    counted.crc = crc32(piece, counted.crc);
    const wanted = piece.subarray(0, Math.max(0, keep - counted.kept));
    if (wanted.length === 0) return;
    counted.pieces.push(wanted.slice());
    counted.kept += wanted.length;
  };
  const data = file.subarray(entry.start, entry.start + entry.packed);
  const fed = feed(data, entry, take, () => tooLarge(entry, counted.size, spent, fileName), fileName);
  if (!fed.ok) return fed;
  if (counted.size !== entry.size)
    return failure(say('office_size_wrong', fileName, entry.name, String(entry.size), String(counted.size)));
  if (counted.crc !== entry.crc) return failure(say('office_checksum_wrong', fileName, entry.name));
  return success({ bytes: joined(counted.pieces, counted.kept), size: counted.size });
}

function feed(
  data: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  refusal: () => Sentence | null,
  fileName: string,
): Result<null, Sentence> {
  const damaged = (): Result<null, Sentence> => failure(say('office_entry_damaged', fileName, entry.name));
  if (entry.method !== 0 && entry.method !== 8) return damaged();
  const inflate = new Inflate(take);
  for (let at = 0; at < data.length || at === 0; at += slice) {
    const piece = data.subarray(at, at + slice);
    try {
      if (entry.method === 0) take(piece);
      else inflate.push(piece, at + slice >= data.length);
    } catch {
      return damaged();
    }
    const refused = refusal();
    if (refused) return failure(refused);
  }
  return success(null);
}

function tooLarge(entry: ZipEntry, size: number, spent: number, fileName: string): Sentence | null {
  const megabytes = (bytes: number): string => String(bytes / 1024 / 1024);
  const { entry: mostOfOne, total, ratio, ratioFrom } = containerLimits;
  if (size > mostOfOne) return say('office_entry_too_large', fileName, entry.name, megabytes(mostOfOne));
  if (spent + size > total) return say('office_total_too_large', fileName, entry.name, megabytes(total));
  if (size > ratioFrom && size > ratio * entry.packed)
    return say('office_ratio_too_large', fileName, entry.name, String(ratio));
  return null;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
