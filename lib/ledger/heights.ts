import { cellWords, type MergedRows, type SheetCell, type SheetColumn } from './sheet';

/** In points: a line of eleven-point print, the air around the words, and the tallest row there is (Excel). */
const lineHeight = 15;
const air = 5;
const tallest = 409;

/**
 * How high a row must be for its wrapped words, in points. Programs differ in whether they find out by themselves when a
 * file is opened (LibreOffice does not), so the file says it.
 */
export function rowHeight(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  return heightOf(Math.max(1, ...cells.map((cell, x) => linesOf(cellWords(cell), columns[x]?.width ?? 10))));
}

/** The heights of all rows. Words of a merged cell may use all its rows; what is still missing, the last one gets. */
export function rowHeights(
  rows: readonly (readonly SheetCell[])[],
  columns: readonly SheetColumn[],
  merged: readonly MergedRows[],
): number[] {
  const mergedColumns = new Set(merged.map(({ column }) => column));
  const inMerged = (column: number, row: number) =>
    mergedColumns.has(column) &&
    merged.some((one) => one.column === column && one.first <= row && row <= one.last);
  const heights = rows.map((cells, y) =>
    rowHeight(
      cells.map((cell, x) => (inMerged(x, y) ? '' : cell)),
      columns,
    ),
  );
  for (const { column, first, last } of merged) {
    const cell = rows[first]?.[column] ?? '';
    const wanted = heightOf(linesOf(cellWords(cell), columns[column]?.width ?? 10));
    const given = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.min((heights[last] ?? 0) + Math.max(wanted - given, 0), tallest);
  }
  return heights;
}

function heightOf(lines: number): number {
  return Math.min(lines * lineHeight + air, tallest);
}

/** Lines that words take in a column; a Chinese character is as wide as two others. */
export function linesOf(words: string, width: number): number {
  const longest = (tallest / lineHeight) * width * 2;
  return words
    .slice(0, longest)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / Math.max(width - 1, 1))), 0);
}

function unitsOf(line: string): number {
  let units = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    // The second half of a character that takes two of UTF-16's units was counted with the first.
    if (unit < 0xdc00 || unit > 0xdfff) units += unit < 0x2e80 ? 1 : 2;
  }
  return units;
}
