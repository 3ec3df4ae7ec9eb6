import type { Speak } from '../words/sentence';
import type { LedgerSheet, SheetColumn } from './sheet';
import { cellWords } from './sheet';
import type { ReadTable } from './readTable';

/** What became of one row since the earlier ledger. */
export type LedgerChange =
  | { kind: 'added' | 'removed'; seq: string; text: string }
  | { kind: 'changed'; seq: string; text: string; cells: { heading: string; before: string; now: string }[] };

export interface Comparison {
  changes: LedgerChange[];
  /** Rows that say the same in every column that both have. */
  same: number;
  /** Headings that only one of both has; their cells are not compared. */
  onlyBefore: string[];
  onlyNow: string[];
}

/** Headings by which rows are told apart and named; any table with numbers of tasks will do. */
export function ledgerHeading(sheet: {
  columns: readonly SheetColumn[];
}): (heading: string) => string | null {
  const known = new Set(sheet.columns.map(({ title }) => plain(title)));
  return (heading) => (known.has(plain(heading)) ? plain(heading) : null);
}

/**
 * An earlier ledger beside the one of today: rows are told apart by the first column of both (序号), cells compared by
 * heading, white space apart. `seqHeading` and `textHeading` are the headings of number and task.
 */
export function compareLedger(
  before: ReadTable,
  now: LedgerSheet,
  { seqHeading, textHeading }: { seqHeading: string; textHeading: string },
): Comparison {
  const old = new Map<string, Map<string, string>>();
  for (const { cells } of before.rows) {
    const row = new Map(before.headings.map((heading, x) => [plain(heading), cells[x] ?? '']));
    const seq = plain(row.get(plain(seqHeading)) ?? '');
    if (/^\d+$/.test(seq) && !old.has(seq)) old.set(seq, row);
  }
  const headings = now.columns.map(({ title }) => title);
  const both = headings.filter((heading) => before.headings.some((one) => plain(one) === plain(heading)));
  const changes: LedgerChange[] = [];
  let same = 0;
  const met = new Set<string>();
  for (const cells of now.rows) {
    const row = new Map(headings.map((heading, x) => [heading, cellWords(cells[x] ?? '')]));
    const seq = row.get(seqHeading) ?? '';
    const text = row.get(textHeading) ?? '';
    met.add(seq);
    const earlier = old.get(seq);
    if (!earlier) {
      changes.push({ kind: 'added', seq, text });
      continue;
    }
    const different = both.flatMap((heading) => {
      const [was, is] = [earlier.get(plain(heading)) ?? '', row.get(heading) ?? ''];
      return plain(was) === plain(is) ? [] : [{ heading, before: was, now: is }];
    });
    if (different.length > 0) changes.push({ kind: 'changed', seq, text, cells: different });
    else same += 1;
  }
  for (const [seq, row] of old)
    if (!met.has(seq)) changes.push({ kind: 'removed', seq, text: row.get(plain(textHeading)) ?? '' });
  return {
    changes,
    same,
    onlyBefore: before.headings.filter(
      (one) => one !== '' && !headings.some((heading) => plain(heading) === plain(one)),
    ),
    onlyNow: headings.filter((heading) => !both.includes(heading)),
  };
}

/** A change in words, to be read aloud or written down. */
export function changeWords(change: LedgerChange, speak: Speak): string[] {
  if (change.kind !== 'changed') return [speak(`ledger_change_${change.kind}`, change.seq)];
  const quoted = (words: string) =>
    words === '' ? speak('ledger_change_empty') : speak('ledger_change_quote', words);
  return change.cells.map(({ heading, before, now }) =>
    speak('ledger_change_cell', change.seq, heading, quoted(before), quoted(now)),
  );
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}
