import type { Place, Table, TableCell } from './block';
import { cellGrid, type Framing, type SpanningCell } from './cellGrid';

/** A table while Word's markup is being read. */
export interface OpenTable {
  number: number;
  rows: { cells: SpanningCell[]; hidden: boolean }[];
  row: OpenRow | null;
}

interface OpenRow {
  cells: SpanningCell[];
  /** Tracked as deleted: no longer part of the document. */
  deleted: boolean;
  hidden: boolean;
}

export interface OpenCell extends Framing {
  bookmarks: string[];
  columns: number;
  continues: boolean;
  /** Continues the cell on its left (hMerge, written by older programs). */
  leftward: boolean;
  deleted: boolean;
}

const empty = (place: Place): TableCell => ({ paragraphs: [], place });

/** Begins a row; positions before its first cell stay empty (gridBefore). */
export function openRow(table: OpenTable): void {
  table.row = { cells: [], deleted: false, hidden: false };
}

/** Puts a finished cell into the open row. */
export function closeCell(table: OpenTable, cell: OpenCell): void {
  const row = table.row;
  if (row === null || cell.deleted) return;
  const former = row.cells.at(-1);
  if (cell.leftward && former) {
    former.columns += cell.columns;
    return;
  }
  const place = { table: table.number, row: table.rows.length + 1, cell: row.cells.length + 1 };
  row.cells.push({
    cell: {
      paragraphs: cell.paragraphs,
      place,
      ...(cell.bookmarks.length > 0 ? { bookmarks: cell.bookmarks } : {}),
    },
    columns: Math.max(1, cell.columns),
    rows: cell.continues ? 'above' : 1,
  });
}

/** Leaves positions of the open row empty. */
export function skipColumns(table: OpenTable, count: number): void {
  if (count > 0 && table.row)
    table.row.cells.push({
      cell: empty({ table: table.number, row: table.rows.length + 1, cell: 0 }),
      columns: count,
      rows: 1,
    });
}

/** Ends the open row. A deleted row is gone; cells below it that continue a merged cell find the one above. */
export function closeRow(table: OpenTable): void {
  if (table.row && !table.row.deleted) table.rows.push({ cells: table.row.cells, hidden: table.row.hidden });
  table.row = null;
}

/** The finished table; null where it is wider than any plan. */
export function finishTable(table: OpenTable): Table | null {
  const grid = cellGrid(table.rows.map(({ cells }) => cells));
  if (grid === null) return null;
  return {
    kind: 'table',
    rows: grid.map((cells, y) => (table.rows[y]?.hidden ? { cells, hidden: true } : { cells })),
  };
}
