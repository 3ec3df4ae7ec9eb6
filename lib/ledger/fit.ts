import type { LedgerSheet, SheetCell } from './sheet';
import { cellWords } from './sheet';

/** Longest text of a cell, in UTF-16 units (Excel; WPS and LibreOffice follow). */
export const longestCell = 32_767;

/** What did not fit a cell: where it belongs, and its pieces in order. */
export interface CellRest {
  /** Row of the sheet's body, and column, from 0. */
  row: number;
  column: number;
  pieces: string[];
}

/**
 * Cuts the cells that no spreadsheet can hold. The first piece stays, followed by `note`; what is left is handed back, so
 * that the writer finds it a place and nothing is lost. `written` is what the writer makes of words, at most one unit more.
 */
export function fitted(
  sheet: LedgerSheet,
  note: string,
  written: (words: string) => string = (words) => words,
): { sheet: LedgerSheet; rests: CellRest[] } {
  const rests: CellRest[] = [];
  const fits = (cell: SheetCell) => written(cellWords(cell)).length <= longestCell;
  const rows = sheet.rows.map((cells, row) => {
    if (cells.every(fits)) return cells;
    return cells.map((cell, column): SheetCell => {
      if (fits(cell)) return cell;
      const [first = '', ...pieces] = piecesOf(cellWords(cell), longestCell - note.length - 1);
      rests.push({ row, column, pieces });
      return first + note;
    });
  });
  return { sheet: rests.length > 0 ? { ...sheet, rows } : sheet, rests };
}

/** Pieces of at most so many UTF-16 units; no character is cut in two. */
export function piecesOf(text: string, longest: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + longest, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
