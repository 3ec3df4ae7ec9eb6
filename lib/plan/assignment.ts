/**
 * The one-to-one assignment with the greatest sum of values (the Hungarian method with potentials, n²·m steps). Row by
 * row the column it was given, or −1 where no column is worth anything to it. Rows must not outnumber columns.
 */
export function bestAssignment(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number,
): number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** Of each column (from 1) its row (from 1); 0 while it has none. */
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  const least = new Float64Array(columns + 1);
  const done = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    least.fill(Infinity);
    done.fill(0);
    let column = 0;
    do {
      done[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (done[j] === 1) continue;
        const cost = -value(current - 1, j - 1) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (cost < (least[j] ?? Infinity)) {
          least[j] = cost;
          cameFrom[j] = column;
        }
        if ((least[j] ?? Infinity) < delta) {
          delta = least[j] ?? Infinity;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (done[j] === 1) {
          const owner = rowOf[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const former = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[former] ?? 0;
      column = former;
    }
  }
  const given = Array.from({ length: rows }, () => -1);
  for (let j = 1; j <= columns; j += 1) {
    const row = (rowOf[j] ?? 0) - 1;
    if (row >= 0 && value(row, j - 1) > 0) given[row] = j - 1;
  }
  return given;
}
