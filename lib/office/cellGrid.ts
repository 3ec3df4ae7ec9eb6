import type { TableCell } from './block';
import { mostColumns } from './limits';

/** A cell as a row writes it down: what it covers besides its own position. */
export interface SpanningCell {
  cell: TableCell;
  columns: number;
  /** Rows it covers, itself included; `above` where it only continues the cell above it (Word's vMerge). */
  rows: number | 'above';
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
