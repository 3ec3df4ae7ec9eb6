/** What a cell holds: words (never a formula), a number, or words that lead to an address (http or https only). */
export type SheetCell = string | number | { text: string; address: string };

export interface SheetColumn {
  title: string;
  /** In characters of the usual size, as spreadsheets count; a Chinese character takes two. */
  width: number;
  /** On narrow paper it goes into one cell with the others that may, each with its heading. */
  folds?: boolean;
}

/** Rows of the sheet's body that are one cell in a column, first and last counted from 0. */
export interface MergedRows {
  column: number;
  first: number;
  last: number;
}

/** A table that can go out in any form: headings, rows as wide as the headings, merged cells. */
export interface LedgerSheet {
  /** Short name for the tab of a workbook. */
  name: string;
  /** Stands above the table. */
  title: string;
  columns: SheetColumn[];
  rows: SheetCell[][];
  merged: MergedRows[];
}

/** The words of a cell as a person reads them. */
export function cellWords(cell: SheetCell): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : cell.text;
}
