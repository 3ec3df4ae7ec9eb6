import { say, type Sentence } from '../words/sentence';
import { failure, success, type Result } from '../kernel/result';
import { headingIn, isHeading } from './columns';
import type { Cell, Grid } from './grid';

/** A header wider than this is no header of a plan. */
const widestHeader = 20;

/**
 * Reads a table that was flattened to text: a line that starts with a TAB opens a cell; any other line, also an empty
 * one, is another paragraph of the open cell. Rows are runs of as many cells as the header has; blank lines do not
 * separate rows. Lines ahead of the first cell are titles.
 */
export function readFlattenedText(text: string, fileName: string): Result<Grid, Sentence> {
  const { before, cells } = cellsOf(text);
  if (cells.length === 0) return failure(say('plan_no_table', fileName));
  const start = cells.findIndex((_, index) => [0, 1, 2].every((step) => isHeadingAt(cells, index + step)));
  if (start < 0) return failure(say('plan_no_header', fileName));
  const table = cells.slice(start);
  const width = headerWidth(table);
  if (width === null) return failure(ragged(table, fileName));
  return success({
    before: [...before, ...cells.slice(0, start).flat()],
    rows: Array.from({ length: table.length / width }, (_, row) =>
      table.slice(row * width, (row + 1) * width),
    ),
  });
}

function cellsOf(text: string): { before: string[]; cells: Cell[] } {
  const before: string[] = [];
  const cells: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    if (line.startsWith('\t')) cells.push([line.slice(1)]);
    else (cells.at(-1) ?? before).push(line);
  }
  return { before, cells };
}

function isHeadingAt(cells: readonly Cell[], index: number): boolean {
  const cell = cells[index];
  return cell !== undefined && isHeading(cell);
}

/**
 * The header reaches at least to the last heading that is known; columns of other names (备注) may follow, so the
 * smallest width that divides the table evenly is taken.
 */
function headerWidth(table: readonly Cell[]): number | null {
  const known = knownWidth(table);
  for (let width = known; width <= widestHeader; width += 1)
    if (table.length % width === 0 && startsRows(table, width)) return width;
  return null;
}

/** Up to the last known heading before the first repetition (a header that is repeated on the next page). */
function knownWidth(table: readonly Cell[]): number {
  const first = headingIn(table[0] ?? []);
  const head = table.slice(0, widestHeader);
  const again = head.findIndex((cell, index) => index > 0 && headingIn(cell) === first);
  return (again > 0 ? head.slice(0, again) : head).findLastIndex(isHeading) + 1;
}

/** Where the first column is the number, every row of the right width begins with one. */
function startsRows(table: readonly Cell[], width: number): boolean {
  const numbered = /^(?:序号|编号|项号)$/.test(headingIn(table[0] ?? []) ?? '');
  return !numbered || strayRow(table, width) === null;
}

/** The first row (1 is the header) whose first cell is no number although the column counts. */
function strayRow(table: readonly Cell[], width: number): number | null {
  for (let at = width; at < table.length; at += width) {
    const words = headingIn(table[at] ?? []) ?? '';
    if (words !== headingIn(table[0] ?? []) && !/^\p{N}{1,5}[.、．]?$/u.test(words)) return at / width + 1;
  }
  return null;
}

function ragged(table: readonly Cell[], fileName: string): Sentence {
  const width = knownWidth(table);
  const row = strayRow(table, width) ?? Math.ceil(table.length / width);
  const words = headingIn(table[(row - 1) * width] ?? []) ?? '';
  return say('plan_ragged', fileName, String(width), String(table.length), String(row), words.slice(0, 20));
}
