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
  /** From `tableText`: text, because the browser takes ten times as long to keep five thousand rows one by one. */
  table: string;
}

/** Duties that the person ticked, by the row's line; a row without an entry keeps what the file says. */
export interface ListTicks {
  run: string;
  chosen: [line: number, duties: string[]][];
}

/**
 * Characters of a list that is kept for another day: a row of the six columns that count has about 150, so that this is a
 * district's year.
 */
export const longestList = 2_000_000;
/** No row is shorter as text. */
const mostRows = longestList / 20;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const line = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const run = v.pipe(v.string(), v.uuid());
const cells = v.pipe(v.array(v.string()), v.maxLength(50));
const tableSchema = v.strictObject({
  headings: cells,
  rows: v.pipe(v.array(v.strictObject({ line, cells })), v.maxLength(mostRows)),
});

const shape = v.strictObject({
  run,
  fileName: v.pipe(v.string(), v.maxLength(255)),
  unit: name,
  table: v.pipe(v.string(), v.maxLength(longestList)),
});

/** A draft that comes from elsewhere, to the last cell. */
export const listDraftSchema = v.pipe(
  shape,
  v.check(({ table }) => tableIn(table) !== null),
);

export const listTicksSchema = v.strictObject({
  run,
  chosen: v.pipe(
    v.array(v.strictTuple([line, v.pipe(v.array(name), v.maxLength(eventLimits.duties))])),
    v.maxLength(mostRows),
  ),
});

/** The columns that an import knows, and nothing else. */
export function knownColumns({ headings, rows }: ReadTable): ReadTable {
  const known = headings.flatMap((heading, at) => (importField(heading) ? [at] : []));
  const only = (all: readonly string[]) => known.map((at) => all[at] ?? '');
  return { headings: only(headings), rows: rows.map((row) => ({ line: row.line, cells: only(row.cells) })) };
}

export function tableText(table: ReadTable): string {
  return JSON.stringify(table);
}

/** The table in such a text; null where there is none. */
export function tableIn(text: string): ReadTable | null {
  try {
    const value: unknown = JSON.parse(text);
    return v.is(tableSchema, value) ? value : null;
  } catch {
    return null;
  }
}

export function canBeKept({ table }: ListDraft): boolean {
  return table.length <= longestList;
}

/** A draft that was kept here; its table is looked at by the one who reads it. */
export function readListDraft(value: unknown): ListDraft | null {
  return v.is(shape, value) ? value : null;
}

/** What was ticked in the list of this run; nothing where there is none. */
export function readListTicks(value: unknown, of: string): ListTicks['chosen'] {
  return v.is(listTicksSchema, value) && value.run === of ? value.chosen : [];
}
