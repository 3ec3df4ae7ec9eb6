import type { BankedCell } from './cellBank';
import { headRows, type FrameStyles } from './xlsxFrame';

/** A row as it is to stand: its cells, how high it is in points, and their style. */
export interface BodyRow {
  cells: readonly BankedCell[];
  height: number;
  style: Exclude<keyof FrameStyles, 'link'>;
}

/** A live cell of a sheet: where it stands and where it leads. */
export interface SheetLink {
  place: string;
  target: string;
}

/** Bytes that are handed on at once, and what a cell or the frame of a row takes at most. */
const portionLength = 256 * 1024;
const longestPart = 96;

/**
 * The rows of a worksheet as SpreadsheetML (ISO/IEC 29500-1, §18.3.1), in portions; `links` takes what is live, as many as
 * `mostLinks`. Words stand in the workbook's table of words and are named by their number, so that none can be taken for a
 * formula, an error or a number, and every character here is one of ASCII: written as bytes at once, a ledger of 600,000
 * cells takes a tenth of the time that joining strings does.
 */
export function* sheetBody(
  rows: Iterable<BodyRow>,
  styles: FrameStyles,
  links: SheetLink[],
  mostLinks: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const letters: string[] = [];
  let bytes = new Uint8Array(portionLength);
  let length = 0;
  let number = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) bytes[length++] = text.charCodeAt(at);
  };
  for (const { cells, height, style } of rows) {
    const needed = (cells.length + 1) * longestPart;
    if (length + needed > bytes.length) {
      yield bytes.subarray(0, length);
      bytes = new Uint8Array(Math.max(portionLength, needed));
      length = 0;
    }
    number += 1;
    const row = String(number);
    add(`<row r="${row}" ht="${height}" customHeight="1">`);
    for (let x = 0; x < cells.length; x += 1) {
      const cell = cells[x];
      if (!cell || cell.behind === null) continue;
      const column = (letters[x] ??= columnLetters(x));
      const live = cell.target !== null && number > headRows && links.length < mostLinks;
      if (live && cell.target !== null) links.push({ place: column + row, target: cell.target });
      add('<c r="');
      add(column);
      add(row);
      add('" s="');
      add(styles[live ? 'link' : style]);
      add(cell.behind);
    }
    add('</row>');
  }
  yield bytes.subarray(0, length);
}

/** A to Z, AA, AB…; columns count from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
