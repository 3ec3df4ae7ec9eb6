/** Where something stands in its file, for people who look it up there. All counts begin at 1. */
export type Place =
  | { sheet: string; row: number; column: number }
  | { table: number; row: number; cell: number }
  | { line: number; field?: number }
  | { paragraph: number };

/** How a word processor numbers a paragraph by itself; the number is no part of the text. */
export interface ListNumber {
  /** Depth in the list, from 0. */
  level: number;
  /** The name of the number form: `decimal`, `chineseCounting`, `bullet`. */
  format: string;
  /** The pattern around the number: `%1、`, `（%1）`. */
  pattern: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  place: Place;
  list?: ListNumber;
  /** Depth of a heading style, from 0. */
  outline?: number;
}

/** A cell with its paragraphs. A merged cell is one object that stands in every position it covers. */
export interface TableCell {
  paragraphs: readonly string[];
  place: Place;
  /** Names of bookmarks that stand in the cell. */
  bookmarks?: readonly string[];
  /** The cell held a date or a calculation; its words are what the spreadsheet shows. */
  shown?: 'date' | 'formula';
}

export interface TableRow {
  /** As many as the table is wide; null where nothing stands. */
  cells: readonly (TableCell | null)[];
  hidden?: boolean;
}

export interface Table {
  kind: 'table';
  rows: readonly TableRow[];
  /** Columns that the file does not show, counted from 0. */
  hiddenColumns?: readonly number[];
}

export type Block = Paragraph | Table;

/** A sheet of a workbook, or the whole of another file (then without a name). */
export interface Part {
  name: string | null;
  hidden: boolean;
  blocks: readonly Block[];
}
