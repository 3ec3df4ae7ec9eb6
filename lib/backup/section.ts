import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { SectionChanges } from './changes';
import type { LinePortion } from './read';
import { backupLine, type BackupPlace, type BackupPortion } from './write';

/** One kind of thing that is kept, as a backup reads it and a restore brings it back. Adapters live in `lib/store`. */
export interface BackupSection {
  name: string;
  count(): Promise<Result<number, Sentence>>;
  /** Some values behind a key of the section's own (null: from the first on), and the key to go on from; null: that was all. */
  read(after: string | null): Promise<Result<{ values: unknown[]; next: string | null }, Sentence>>;
  /**
   * Says what these values would change here and, with `apply`, changes it: all of them or none. What is here but
   * different gives way only with `replace`.
   */
  take(values: readonly unknown[], how: TakeTerms): Promise<Result<SectionChanges, SectionFault>>;
}

export interface TakeTerms {
  apply: boolean;
  replace: boolean;
}

/** What is wrong: the value at `at` is not what it says it is (`tampered`), has no such shape, or the store failed. */
export type SectionFault =
  | { kind: 'tampered'; at: number }
  | { kind: 'malformed'; at: number; place: string }
  | { kind: 'failed'; why: Sentence };

/** The lines at a place; each section after the other. */
export async function readPortion(
  sections: readonly BackupSection[],
  place: BackupPlace | null,
): Promise<Result<BackupPortion, Sentence>> {
  const at = place ? sections.findIndex(({ name }) => name === place.section) : 0;
  const section = sections[at];
  if (!section) return success({ lines: [], next: null });
  const read = await section.read(place?.after ?? null);
  if (!read.ok) return read;
  const following = sections[at + 1];
  const { values, next: after } = read.value;
  const next =
    after === null ? following && { section: following.name, after: null } : { section: section.name, after };
  return success({ lines: values.map((value) => backupLine(section.name, value)), next: next ?? null });
}

/** How many entries every section has. */
export async function countSections(
  sections: readonly BackupSection[],
): Promise<Result<Record<string, number>, Sentence>> {
  const counts: Record<string, number> = {};
  for (const section of sections) {
    const count = await section.count();
    if (!count.ok) return count;
    counts[section.name] = count.value;
  }
  return success(counts);
}

/** Takes in one portion of a file. A fault names the file's own line. */
export async function takePortion(
  sections: readonly BackupSection[],
  { first, section: name, values }: LinePortion,
  fileName: string,
  how: TakeTerms,
): Promise<Result<SectionChanges, Sentence>> {
  const section = sections.find((known) => known.name === name);
  if (!section) return failure(say('backup_line', fileName, String(first), name));
  const taken = await section.take(values, how);
  if (taken.ok) return taken;
  const fault = taken.error;
  if (fault.kind === 'failed') return failure(fault.why);
  const line = String(first + fault.at);
  return failure(
    fault.kind === 'tampered'
      ? say('backup_tampered', fileName, line)
      : say('backup_line', fileName, line, fault.place || name),
  );
}
