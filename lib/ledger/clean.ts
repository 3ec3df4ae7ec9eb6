import { printable } from '../kernel/printable';
import type { LedgerSheet, SheetCell } from './sheet';

/** The sheets as they can go out in any format, and how many characters had to be replaced in them. */
export function cleanSheets(sheets: readonly LedgerSheet[]): { sheets: LedgerSheet[]; replaced: number } {
  let replaced = 0;
  const words = (text: string): string => {
    const clean = printable(text);
    replaced += clean.replaced;
    return clean.text.replace(/\r\n?/g, '\n');
  };
  const cellOf = (cell: SheetCell): SheetCell => {
    if (typeof cell === 'number') return cell;
    // An address is taken as it is or not at all: a changed one would lead elsewhere.
    return typeof cell === 'string' ? words(cell) : { text: words(cell.text), address: cell.address };
  };
  const clean = sheets.map((sheet) => ({
    ...sheet,
    name: words(sheet.name),
    title: words(sheet.title),
    columns: sheet.columns.map((column) => ({ ...column, title: words(column.title) })),
    rows: sheet.rows.map((row) => row.map(cellOf)),
  }));
  return { sheets: clean, replaced };
}
