import type { MergedRows, SheetColumn } from './sheet';

/** In points: a line of eleven-point print, the air around the words, and the tallest row there is (Excel). */
const lineHeight = 15;
const air = 5;
const tallest = 409;

/**
 * How high rows must be for their wrapped words, in points; `lines` says how wide the lines of a cell are. Programs differ
 * in whether they find out by themselves when a file is opened (LibreOffice does not), so the file says it. Words of a
 * merged cell may use all its rows; what is still missing, the last one gets.
 */
export function rowHeights(
  { rows, columns, merged }: { rows: number; columns: readonly SheetColumn[]; merged: readonly MergedRows[] },
  lines: (row: number, column: number) => readonly number[],
): number[] {
  const inMerged = new Map<number, Set<number>>();
  for (const { column, first, last } of merged) {
    const own = inMerged.get(column) ?? new Set();
    inMerged.set(column, own);
    for (let row = first; row <= last; row += 1) own.add(row);
  }
  const heights = Array.from({ length: rows }, (_, y) => {
    let most = 1;
    for (const [x, { width }] of columns.entries())
      if (inMerged.get(x)?.has(y) !== true) most = Math.max(most, linesIn(lines(y, x), width));
    return heightOf(most);
  });
  for (const { column, first, last } of merged) {
    const wanted = heightOf(linesIn(lines(first, column), columns[column]?.width ?? 10));
    const given = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.min((heights[last] ?? 0) + Math.max(wanted - given, 0), tallest);
  }
  return heights;
}

function heightOf(lines: number): number {
  return Math.min(lines * lineHeight + air, tallest);
}

/** Lines that words take in a column of this width; what the tallest row cannot show is not looked at. */
export function linesOf(words: string, width: number): number {
  return linesIn(lineUnits(words.slice(0, (tallest / lineHeight) * width * 2)), width);
}

/** How wide each line of some words is; a Chinese character is as wide as two others. */
export function lineUnits(words: string): number[] {
  return words.split('\n').map(unitsOf);
}

function linesIn(units: readonly number[], width: number): number {
  const room = Math.max(width - 1, 1);
  let lines = 0;
  for (const line of units) lines += Math.max(1, Math.ceil(line / room));
  return lines;
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
