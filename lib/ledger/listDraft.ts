import * as v from 'valibot';
import { eventLimits } from '../coverage/limits';
import { importField } from './importRows';
import type { ReadTable } from './readTable';

/** A list of evidence that was read and is not recorded yet. `run` makes the request ids of its decisions. */
export interface ListDraft {
  run: string;
  fileName: string;
  /** For rows that name no unit. */
  unit: string;
  table: ReadTable;
}

/** Duties that the person ticked, by the row's line; a row without an entry keeps what the file says. */
export interface ListTicks {
  run: string;
  chosen: [line: number, duties: string[]][];
}

/**
 * How long a list may be that is kept for another day: ten thousand rows are a district's year, and a row of the six
 * columns that count has about 150 characters.
 */
export const listBounds = { rows: 10_000, length: 2_000_000 };

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const line = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const cells = v.pipe(v.array(v.string()), v.maxLength(50));

export const listDraftSchema = v.pipe(
  v.strictObject({
    run: v.pipe(v.string(), v.uuid()),
    fileName: v.pipe(v.string(), v.maxLength(255)),
    unit: name,
    table: v.strictObject({
      headings: cells,
      rows: v.pipe(v.array(v.strictObject({ line, cells })), v.maxLength(listBounds.rows)),
    }),
  }),
  v.check(({ table }) => lengthOf(table) <= listBounds.length),
);

export const listTicksSchema = v.strictObject({
  run: v.pipe(v.string(), v.uuid()),
  chosen: v.pipe(
    v.array(v.strictTuple([line, v.pipe(v.array(name), v.maxLength(eventLimits.duties))])),
    v.maxLength(listBounds.rows),
  ),
});

/** The draft as it is kept: the columns that an import knows, and nothing else. Null where it is too long to be kept. */
export function keptList(draft: ListDraft): ListDraft | null {
  const known = draft.table.headings.flatMap((heading, at) => (importField(heading) ? [at] : []));
  const only = (all: readonly string[]) => known.map((at) => all[at] ?? '');
  const table = {
    headings: only(draft.table.headings),
    rows: draft.table.rows.map((row) => ({ line: row.line, cells: only(row.cells) })),
  };
  const kept = { ...draft, fileName: draft.fileName.slice(0, 255), table };
  return v.is(listDraftSchema, kept) ? kept : null;
}

export function readListDraft(value: unknown): ListDraft | null {
  return v.is(listDraftSchema, value) ? value : null;
}

/** What was ticked in the list of this run; nothing where there is none. */
export function readListTicks(value: unknown, run: string): ListTicks['chosen'] {
  return v.is(listTicksSchema, value) && value.run === run ? value.chosen : [];
}

function lengthOf({ headings, rows }: ReadTable): number {
  const length = (all: readonly string[]) => all.reduce((sum, one) => sum + one.length, 0);
  return rows.reduce((sum, row) => sum + length(row.cells), length(headings));
}
