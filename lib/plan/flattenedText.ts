import { say, type Sentence } from '../words/sentence';
import { failure, success, type Result } from '../kernel/result';
import { columnsOf } from './columns';
import type { Cell, Grid } from './grid';
import { headingIn, isHeading } from './headings';

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
 * The header reaches at least to the last heading that is known. Columns of other names (备注) may follow; then the
 * smallest width is taken at which every row begins with its number. Without numbers nothing would tell such a table
 * from one that lacks a cell, so there only the known width counts.
 */
function headerWidth(table: readonly Cell[]): number | null {
  const known = knownWidth(table);
  const counting = countingColumn(table, known);
  if (table.length % known === 0 && strayRow(table, known, counting) === null) return known;
  if (counting < 0) return null;
  for (let width = known + 1; width <= widestHeader && width * 2 <= table.length; width += 1) {
    // A number in the header is the first row's: the table is narrower and broken.
    if (numberWords.test(headingIn(table[width - 1] ?? []) ?? '')) return null;
    if (table.length % width === 0 && strayRow(table, width, counting, 'every row has a number') === null)
      return width;
  }
  return null;
}

/** Up to the last known heading before the first repetition (a header that is repeated on the next page). */
function knownWidth(table: readonly Cell[]): number {
  const first = headingIn(table[0] ?? []);
  const head = table.slice(0, widestHeader);
  const again = head.findIndex((cell, index) => index > 0 && headingIn(cell) === first);
  return (again > 0 ? head.slice(0, again) : head).findLastIndex(isHeading) + 1;
}

/** The column of 序号, or -1. */
function countingColumn(table: readonly Cell[], width: number): number {
  return columnsOf(table.slice(0, width)).get('seq') ?? -1;
}

/** 3, 3., （三）, 3.1; empty where a merged number was flattened. */
const numberWords = /^[（(]?[\p{N}一二三四五六七八九十百]{1,6}(?:[-.．]\p{N}{1,4})*[)）.．、]?$/u;

/** The first row (1 is the header) that has words where its number should be: a cell is missing or too many. */
function strayRow(
  table: readonly Cell[],
  width: number,
  counting: number,
  strict?: 'every row has a number',
): number | null {
  if (counting < 0) return null;
  const heading = headingIn(table[counting] ?? []);
  for (let at = width; at < table.length; at += width) {
    const words = headingIn(table[at + counting] ?? []);
    if (words === null ? strict !== undefined : words !== heading && !numberWords.test(words))
      return at / width + 1;
  }
  return null;
}

function ragged(table: readonly Cell[], fileName: string): Sentence {
  const width = knownWidth(table);
  const counting = countingColumn(table, width);
  const row = strayRow(table, width, counting);
  if (row === null) return say('plan_ragged', fileName, String(width), String(table.length));
  const words = headingIn(table[(row - 1) * width + counting] ?? []) ?? '';
  const heading = headingIn(table[counting] ?? []) ?? '';
  return say('plan_row_shifted', fileName, String(row), heading, words.slice(0, 20));
}
