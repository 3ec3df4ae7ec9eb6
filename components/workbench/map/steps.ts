/**
 * A place in the grid. Row -1 holds the numbers of the tasks, column -1 the names of the units. Rows above hold headings
 * (`headingRow`), each at its first column.
 */
export interface Place {
  row: number;
  column: number;
}

/** The row of the headings of a level, counted from 0 for the first level. */
export function headingRow(level: number): number {
  return level - 3;
}

/** First column and number of columns of each heading, by the row it is in. */
export type HeadingRows = ReadonlyMap<number, readonly { from: number; span: number }[]>;

/** Where a key leads among headings, up to them and down from them; null for a key that does nothing of the kind. */
export function stepOfHeadings(key: string, at: Place, rows: HeadingRows): Place | null {
  const over = (row: number) =>
    rows.get(row)?.findIndex(({ from, span }) => at.column >= from && at.column < from + span) ?? -1;
  const here = over(at.row);
  const headings = rows.get(at.row) ?? [];
  const beside = (by: number) => ({ ...at, column: headings[here + by]?.from ?? at.column });
  switch (key) {
    case 'ArrowUp': {
      if (at.row > -1) return null;
      const row = [...rows.keys()]
        .filter((each) => each < at.row && over(each) >= 0)
        .sort((one, other) => other - one)[0];
      return row === undefined ? at : { row, column: rows.get(row)?.[over(row)]?.from ?? at.column };
    }
    case 'ArrowDown': {
      if (here < 0) return null;
      const row = [...rows.keys()]
        .filter((each) => each > at.row && over(each) >= 0)
        .sort((one, other) => one - other)[0];
      return { ...at, row: row ?? -1 };
    }
    case 'ArrowLeft':
      return here < 0 ? null : beside(-1);
    case 'ArrowRight':
      return here < 0 ? null : beside(1);
    default:
      return null;
  }
}

/** Where a key leads, by the manners of grids (WAI-ARIA APG); null for a key that moves nothing. `page`: rows in sight. */
export function step(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  at: Place,
  size: { rows: number; columns: number; page: number },
): Place | null {
  const row = (to: number) => ({ ...at, row: Math.min(Math.max(-1, to), size.rows - 1) });
  const column = (to: number) => ({ ...at, column: Math.min(Math.max(-1, to), size.columns - 1) });
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? row(size.rows - 1) : row(at.row + 1);
    case 'ArrowUp':
      return ctrlKey ? row(0) : row(at.row - 1);
    case 'ArrowRight':
      return ctrlKey ? column(size.columns - 1) : column(at.column + 1);
    case 'ArrowLeft':
      return ctrlKey ? column(0) : column(at.column - 1);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : column(0);
    case 'End':
      return ctrlKey ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1);
    case 'PageDown':
      return row(at.row + size.page);
    case 'PageUp':
      return row(Math.max(0, at.row - size.page));
    default:
      return null;
  }
}

/** The nearest place that exists. */
export function within(
  { row, column }: Place,
  size: { rows: number; columns: number },
  rows: HeadingRows = new Map(),
): Place {
  const heading = rows.get(row)?.find(({ from, span }) => column >= from && column < from + span);
  if (heading) return { row, column: heading.from };
  return {
    row: Math.min(Math.max(-1, row), size.rows - 1),
    column: Math.min(Math.max(-1, column), size.columns - 1),
  };
}
