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

/** Where columns stand in the row, beside the names of the units. */
export function placeOfColumns({ edges }: { edges: readonly number[] }, from: number, span: number) {
  const [left = 0, right = 0] = [edges[from], edges[from + span]];
  return { left: `${measures.head + left}px`, width: `${right - left}px` };
}

/** How many rows and columns are drawn beyond the edges, so that scrolling meets no empty place. */
const spare = 2;
/** So many rows or columns come and go at once: small steps, so that no frame has to draw many. */
const stride = 2;

/** Rows and columns that are drawn: from, and to (not included). */
export interface Sight {
  rows: [from: number, to: number];
  columns: [from: number, to: number];
}

/** What a box of that size shows when it is scrolled so far, and so much `beyond` its edges. Most scrolling redraws nothing. */
export function sightOf(
  box: { top: number; left: number; width: number; height: number },
  { rows, edges }: { rows: number; edges: readonly number[] },
  beyond = spare,
): Sight {
  const [top, left] = [Math.max(0, box.top), Math.max(0, box.left)];
  const before = (place: number) => {
    const next = edges.findIndex((edge) => edge > place);
    return next < 0 ? edges.length - 1 : next - 1;
  };
  return {
    rows: stretch(Math.floor(top / measures.row), Math.ceil((top + box.height) / measures.row), rows, beyond),
    columns: stretch(before(left), before(left + box.width) + 1, edges.length - 1, beyond),
  };
}

function stretch(first: number, last: number, all: number, beyond: number): [number, number] {
  const from = Math.floor(first / stride) * stride - beyond;
  const to = Math.ceil(last / stride) * stride + beyond;
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
