import type { LedgerSheet, SheetCell } from './sheet';

/** Links that a sheet can hold (Excel; 65,530). */
export const mostLinks = 65_530;

/** A list of any length, one link a row at most, whose rows are made while they are asked for. */
export interface LongSheet extends Omit<LedgerSheet, 'rows' | 'merged'> {
  rows: Iterable<SheetCell[]>;
}

/** The list as one table. */
export function wholeSheet({ rows, ...sheet }: LongSheet): LedgerSheet {
  return { ...sheet, rows: [...rows], merged: [] };
}

/**
 * The list as sheets of a workbook: where one is full, it goes on on the next, so that every address stays a link and only
 * the rows of one sheet are held at once. A list without rows is one sheet.
 */
export function* sheetsOfLong({ rows, ...sheet }: LongSheet): Generator<LedgerSheet> {
  let held: SheetCell[][] = [];
  for (const row of rows) {
    if (held.length === mostLinks) {
      yield { ...sheet, rows: held, merged: [] };
      held = [];
    }
    held.push(row);
  }
  yield { ...sheet, rows: held, merged: [] };
}
