import type { Block, Paragraph, Place, Table, TableCell } from './block';
import { mostColumns } from './limits';

/** A cell as a row writes it down: what it covers besides its own position. */
export interface SpanningCell {
  cell: TableCell;
  columns: number;
  /** Rows it covers, itself included; `above` where it only continues the cell above it (Word's vMerge). */
  rows: number | 'above';
}

/** A cell that is being read and may hold tables of its own. */
export interface Framing {
  paragraphs: string[];
  /** How many of its paragraphs were passed on beside its inner tables. */
  passedOn: number;
}

/**
 * What an inner table adds: some documents use a table as a frame, so the words of the frame that stand before the inner
 * table are passed on as its surroundings, then the table; its words stay words of the cell, too.
 */
export function innerTable(frame: Framing, table: Table, place: Place): Block[] {
  const around = surroundings(frame, place);
  frame.paragraphs.push(
    ...table.rows.flatMap(({ cells }) => [...new Set(cells)].flatMap((cell) => cell?.paragraphs ?? [])),
  );
  frame.passedOn = frame.paragraphs.length;
  return [...around, table];
}

/** The paragraphs of a frame that nobody passed on yet. */
export function surroundings({ paragraphs, passedOn }: Framing, place: Place): Paragraph[] {
  return paragraphs.slice(passedOn).map((text) => ({ kind: 'paragraph', text, place }));
}

/**
 * Lays rows of spanning cells out as a grid. A merged cell is one object in every position it covers, so that whoever
 * reads the grid can tell a merged cell from two equal ones. Null where the table is wider than any plan.
 */
export function cellGrid(rows: readonly (readonly SpanningCell[])[]): (TableCell | null)[][] | null {
  const grid: (TableCell | null)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const spanning of row) {
      while (grid[y]?.[x]) x += 1;
      if (x + spanning.columns > mostColumns) return null;
      const height = spanning.rows === 'above' ? 1 : Math.min(spanning.rows, rows.length - y);
      const cell = spanning.rows === 'above' ? (grid[y - 1]?.[x] ?? spanning.cell) : spanning.cell;
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < spanning.columns; right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] = cell;
        }
      x += spanning.columns;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null));
}
