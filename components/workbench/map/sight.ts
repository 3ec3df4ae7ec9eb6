/** Measures of the map in px. Fixed, so that every cell's place follows from its number and only those in sight are drawn. */
export const measures = {
  head: 168,
  column: 80,
  wideColumn: 160,
  row: 48,
  level1: 28,
  level2: 46,
  numbers: 32,
};

/** How many rows and columns are drawn beyond the edges, so that scrolling meets no empty place. */
const spare = 4;
/** So many rows or columns come and go at once: small steps, so that no frame has to draw many. */
const stride = 2;

/** Rows and columns that are drawn: from, and to (not included). */
export interface Sight {
  rows: [from: number, to: number];
  columns: [from: number, to: number];
}

/** What a box of that size shows when it is scrolled so far. Most scrolling redraws nothing. */
export function sightOf(
  box: { top: number; left: number; width: number; height: number },
  size: { rows: number; columns: number; columnWidth: number },
): Sight {
  return {
    rows: stretch(box.top, box.height, measures.row, size.rows),
    columns: stretch(box.left, box.width, size.columnWidth, size.columns),
  };
}

function stretch(start: number, length: number, each: number, all: number): [number, number] {
  const first = Math.floor(Math.max(0, start) / each);
  const last = Math.ceil((Math.max(0, start) + length) / each);
  const from = Math.floor(first / stride) * stride - spare;
  const to = Math.ceil(last / stride) * stride + spare;
  return [Math.min(Math.max(0, from), all), Math.min(all, to)];
}

export function sameSight(one: Sight, other: Sight): boolean {
  return `${one.rows.join()},${one.columns.join()}` === `${other.rows.join()},${other.columns.join()}`;
}

/** The numbers of a stretch, with one more where the focus stays out of sight: its element must not go away. */
export function drawn([from, to]: readonly [number, number], kept: number): number[] {
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (kept < 0 || (kept >= from && kept < to)) return numbers;
  return kept < from ? [kept, ...numbers] : [...numbers, kept];
}
