import type { SheetCell } from './sheet';

/** Numbers of the styles in the workbook, as its frame names them. */
export interface BodyStyles {
  title: string;
  head: string;
  body: string;
  link: string;
}

/** A row as it is to stand: its cells, how high it is in points, and the style of cells (that of the body unless told). */
export interface BodyRow {
  cells: readonly SheetCell[];
  height: number;
  style: (cell: SheetCell) => string;
}

/** So much text is handed on at once. */
const portionLength = 256 * 1024;

/**
 * The rows of a worksheet as SpreadsheetML (ISO/IEC 29500-1, §18.3.1), in portions. Words stand in their cells as words
 * (`inlineStr`), so that no table of all words has to be held, and none can be taken for a formula, an error or a number.
 */
export function* sheetBody(rows: Iterable<BodyRow>): Generator<string> {
  let portion = '';
  let number = 0;
  for (const { cells, height, style } of rows) {
    number += 1;
    portion += `<row r="${number}" ht="${height}" customHeight="1">`;
    for (const [x, cell] of cells.entries())
      portion += cellXml(`${columnLetters(x)}${number}`, style(cell), cell);
    portion += '</row>';
    if (portion.length < portionLength) continue;
    yield portion;
    portion = '';
  }
  yield portion;
}

function cellXml(place: string, style: string, cell: SheetCell): string {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${place}" s="${style}"><v>${cell}</v></c>` : '';
  const words = typeof cell === 'string' ? cell : cell.text;
  if (words === '') return `<c r="${place}" s="${style}"/>`;
  const space = kept.test(words) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${escaped(words)}</t></is></c>`;
}

/** White space that a reader may drop unless it is told to keep it. */
const kept = /^\s|\s$|[\n\t]/;

/** `_x0041_` in a workbook means the character; words that look like it are written so that they stay words. */
function escaped(text: string): string {
  if (!/[&<>_]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A to Z, AA, AB…; columns count from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
