import * as v from 'valibot';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import {
  backupBounds,
  backupFormat,
  backupVersion,
  closingSchema,
  headerSchema,
  lineSchema,
  type BackupHeader,
} from './format';
import { runningSha256 } from './sha256';

/** Lines of one section that follow each other; `first` is the number of the first of them, the header being line 1. */
export interface LinePortion {
  first: number;
  section: string;
  values: unknown[];
}

export interface ReadTerms {
  /** For people. */
  fileName: string;
  /** The district of this computer. */
  place: string;
  /** Takes a portion in; what it refuses ends the reading. */
  take: (portion: LinePortion) => Promise<Result<unknown, Sentence>>;
  /** Hears how many lines were read so far, and how many the header announces. */
  tell: (lines: number, announced: number) => void;
}

/**
 * Reads a backup line by line and hands it over in portions. Everything that can be wrong with the file as a whole is
 * known only at its end: reading it once with a `take` that stores nothing says whether it may be read with one that
 * does.
 */
export async function readBackup(
  lines: AsyncIterable<Result<string, Sentence>>,
  { fileName, place, take, tell }: ReadTerms,
): Promise<Result<BackupHeader, Sentence>> {
  const digest = runningSha256();
  const encoder = new TextEncoder();
  let header: BackupHeader | null = null;
  let announced = 0;
  let number = 0;
  let closed = false;
  let portion: LinePortion = { first: 2, section: '', values: [] };
  let length = 0;

  async function handOver(): Promise<Result<unknown, Sentence>> {
    return portion.values.length > 0 ? take(portion) : success(null);
  }

  for await (const line of lines) {
    if (!line.ok) return line;
    number += 1;
    if (closed || number > backupBounds.lines) return failure(say('backup_after_end', fileName, `${number}`));
    const value = parsed(line.value);
    if (value === undefined && number > 1) return failure(say('backup_line', fileName, `${number}`, 'JSON'));
    if (!header) {
      const read = headerIn(value, fileName, place);
      if (!read.ok) return read;
      header = read.value;
      announced = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
    } else if (typeof value === 'object' && value !== null && 'closing' in value) {
      const closing = v.safeParse(closingSchema, value);
      const whole =
        closing.success &&
        closing.output.closing.lines === number - 2 &&
        closing.output.closing.sha256 === digest.finish();
      if (!whole) return failure(say('backup_changed', fileName));
      closed = true;
      continue;
    } else {
      const read = validate(lineSchema, value, fileName, backupBounds.values);
      if (!read.ok) return failure(say('backup_line', fileName, `${number}`, read.error.args[1] ?? ''));
      const { section } = read.value;
      const full =
        portion.values.length >= backupBounds.portionLines ||
        length + line.value.length > backupBounds.portionLength;
      if (section !== portion.section || full) {
        const taken = await handOver();
        if (!taken.ok) return taken;
        tell(number - 2, announced);
        portion = { first: number, section, values: [] };
        length = 0;
      }
      portion.values.push(read.value.value);
      length += line.value.length;
    }
    digest.add(encoder.encode(`${line.value}\n`));
  }
  if (!header || !closed) return failure(say('backup_cut_off', fileName));
  const taken = await handOver();
  if (!taken.ok) return taken;
  tell(number - 2, announced);
  return success(header);
}

function headerIn(value: unknown, fileName: string, place: string): Result<BackupHeader, Sentence> {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (fields['format'] !== backupFormat) return failure(say('backup_other_file', fileName));
  const { version } = fields;
  if (typeof version === 'number' && version > backupVersion)
    return failure(say('backup_newer', fileName, String(version), String(backupVersion)));
  const header = validate(headerSchema, value, fileName);
  if (!header.ok) return failure(say('backup_line', fileName, '1', header.error.args[1] ?? ''));
  if (header.value.place !== place)
    return failure(say('backup_other_place', fileName, header.value.place, place));
  return header;
}

/** `undefined` for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
