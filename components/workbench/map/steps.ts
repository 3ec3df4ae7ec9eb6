/** A place in the grid. Row -1 holds the numbers of the tasks, column -1 the names of the units. */
export interface Place {
  row: number;
  column: number;
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
export function within({ row, column }: Place, size: { rows: number; columns: number }): Place {
  return {
    row: Math.min(Math.max(-1, row), size.rows - 1),
    column: Math.min(Math.max(-1, column), size.columns - 1),
  };
}
