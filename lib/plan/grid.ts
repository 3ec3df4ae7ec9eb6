import type { Place, TableCell } from '../office/block';
import type { TableChoice } from './tablesFound';

/** The paragraphs of a table cell as they stand; merged-away and empty cells have none or only empty ones. */
export type Cell = readonly string[];

/**
 * What every source of a plan table (flattened text, office file, pasted table) hands to the reader: the lines that
 * stand before the table, and its rows from the header on, each with as many cells as the header. Where the source
 * knows merged cells, such a cell is one object in every position it covers.
 */
export interface Grid {
  before: string[];
  rows: Cell[][];
  /** Beside each cell of `rows` its place in the file; null where nothing stands. */
  places?: (Place | null)[][];
  /** Lines behind the table (date of signature, notes). */
  after?: string[];
  /** Rows and columns (indices of `rows`) that the file does not show. */
  hiddenRows?: number[];
  hiddenColumns?: number[];
  /** What the file knows about single cells: `[row, column]` and what is remarkable. */
  remarks?: Remark[];
  /** Which of the file's tables it is, and where its headings stand. */
  choice?: TableChoice;
  /** The sheet of a workbook that holds the table. */
  sheet?: string;
  /** Other sheets that hold cells. */
  otherSheets?: string[];
}

export interface Remark {
  row: number;
  column: number;
  kind: 'date' | 'formula' | 'bookmark';
}

/** The words of a cell: its paragraphs without their margins, empty ones left out, joined by a line break. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.length === 0) return '';
  if (cell.length === 1) return cell[0]?.trim() ?? '';
  return cell
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** Remarks for the cells of a row as found. */
export function remarksOn(cells: readonly (TableCell | null)[], row: number): Remark[] {
  return cells.flatMap((cell, column): Remark[] => {
    if (cell === null || cells.indexOf(cell) !== column) return [];
    if (cell.shown !== undefined) return [{ row, column, kind: cell.shown }];
    const blank = cell.paragraphs.every((paragraph) => paragraph.trim() === '');
    return blank && cell.bookmarks !== undefined ? [{ row, column, kind: 'bookmark' }] : [];
  });
}
