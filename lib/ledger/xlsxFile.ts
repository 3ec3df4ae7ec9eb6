import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx as writeBook, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import { cleaner, cleanSheet } from './clean';
import { liveAddress } from './evidence';
import { fitted } from './fit';
import { rowHeight, rowHeights } from './heights';
import type { LedgerSheet, SheetCell, SheetColumn } from './sheet';
import { columnLetters, sheetBody, type BodyRow, type BodyStyles } from './sheetBody';
import { zipped } from './zipped';
import { sheetNames } from './sheetNames';
import type { LedgerWords, WrittenLedger } from './written';

/** Rows and links that a sheet can hold (Excel: 1,048,576 and 65,530); title and headings are two of the rows. */
const mostRows = 1_048_576 - 2;
const mostLinks = 65_530;

/** In points. */
const titleHeight = 32;

/** Rows above the body: the title and the headings. */
const headRows = 2;

/** Characters side by side that A4 across holds in eight-point print. */
const widestOnA4 = 190;

const line = { style: 'thin', color: { rgb: 'FF7F7F7F' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const bodyStyle: CellStyle = { border, alignment: { wrapText: true, vertical: 'center' } };
const headStyle: CellStyle = {
  border,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EEF4' } },
};
const titleStyle: CellStyle = {
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  font: { bold: true, size: 16 },
};
const linkStyle: CellStyle = { ...bodyStyle, font: { underline: true, color: { rgb: 'FF0B57D0' } } };
const styles = [titleStyle, headStyle, bodyStyle, linkStyle];

/**
 * A workbook: one sheet each with title, headings, wrapped and bordered cells, merged levels, A4 or A3 across, headings on
 * every printed page. Words are always stored as words, so nothing becomes a formula; numbers are numbers. What no cell
 * can hold goes on on a sheet of its own at the end.
 */
export async function writeXlsx(given: readonly LedgerSheet[], words: LedgerWords): Promise<WrittenLedger> {
  const cleaning = cleaner();
  const clean = given.flatMap(portions).map((sheet) => cleanSheet(sheet, cleaning));
  const names = sheetNames([...clean.map(({ name }) => name), words.longTexts]);
  const long: SheetCell[][] = [];
  const fit = clean.map((one, at) => {
    const { sheet, rests } = fitted(one, words.cutElsewhere);
    for (const { row, column, pieces } of rests)
      pieces.forEach((piece, count) => {
        const heading = sheet.columns[column]?.title ?? '';
        long.push([names[at] ?? '', row + headRows + 1, heading, count + 2, piece]);
      });
    return { sheet, rests: rests.length };
  });
  const sheets = fit.map(({ sheet }) => sheet);
  if (long.length > 0) sheets.push(longSheet(long, words));
  const frames = sheets.map((sheet, at) => frameOf(sheet, names[at] ?? sheet.name, words));
  const content = await filled(
    await writeBook({
      sheets: frames.map(({ frame }) => frame),
      defaultFont: { name: '宋体', size: 11 },
    }),
    sheets,
  );
  return {
    content,
    receipt: {
      rows: clean.reduce((sum, { rows }) => sum + rows.length, 0),
      sheets: clean.length,
      replaced: cleaning.replaced(),
      continued: fit.reduce((sum, { rests }) => sum + rests, 0),
      unlinked: frames.reduce((sum, { unlinked }) => sum + unlinked, 0),
    },
  };
}

/** A table longer than any sheet goes on on the next. */
function portions(sheet: LedgerSheet): LedgerSheet[] {
  if (sheet.rows.length <= mostRows) return [sheet];
  const count = Math.ceil(sheet.rows.length / mostRows);
  return Array.from({ length: count }, (_, at) => ({
    ...sheet,
    rows: sheet.rows.slice(at * mostRows, (at + 1) * mostRows),
    merged: [],
  }));
}

function longSheet(
  rows: SheetCell[][],
  { longTexts, longTextsTitle, longTextsColumns }: LedgerWords,
): LedgerSheet {
  const widths = [16, 8, 16, 8, 90];
  const columns = longTextsColumns.map((title, at) => ({ title, width: widths[at] ?? 16 }));
  return { name: longTexts, title: longTextsTitle, columns, rows, merged: [] };
}

/** Everything of a sheet but its rows; the cells of its first row are samples of the styles. */
function frameOf(
  { columns, rows, merged }: LedgerSheet,
  name: string,
  words: LedgerWords,
): { frame: WriteSheet; unlinked: number } {
  const width = columns.length;
  const cells = new Map<string, Partial<Cell>>(styles.map((style, x) => [`0,${x}`, { style }]));
  let links = 0;
  rows.forEach((row, y) =>
    row.forEach((cell, x) => {
      const target = targetOf(cell);
      if (target === null) return;
      links += 1;
      if (links <= mostLinks) cells.set(`${y + headRows},${x}`, { hyperlink: { target } });
    }),
  );
  return {
    frame: {
      name,
      columns: columns.map((column) => ({ width: column.width })),
      rows: [],
      cells,
      merges: [
        ...(width > 1 ? [{ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 }] : []),
        ...merged.map(({ column, first, last }) => ({
          startRow: first + headRows,
          endRow: last + headRows,
          startCol: column,
          endCol: column,
        })),
      ],
      freezePane: { rows: headRows },
      pageSetup: {
        paperSize: paperFor(columns),
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$1:$2',
        margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        horizontalCentered: true,
      },
      headerFooter: { oddFooter: words.footer },
    },
    unlinked: Math.max(links - mostLinks, 0),
  };
}

/**
 * The workbook of frames with the rows in their places. They go straight into the compressed file, a portion at a time:
 * the library would look up the style of each cell anew (half its time for 18,000 rows) and hold all sheets as text.
 */
function filled(book: Uint8Array, sheets: readonly LedgerSheet[]): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]): [string, Iterable<string>] => {
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
    return [name, sheet ? filledSheet(strFromU8(bytes), sheet) : [strFromU8(bytes)]];
  });
  return zipped(parts);
}

function* filledSheet(frame: string, sheet: LedgerSheet): Generator<string> {
  const [, before = '', samples = '', after = ''] =
    /^(.*<sheetData>)(.*)(<\/sheetData>.*)$/s.exec(frame) ?? [];
  const numbers = [...samples.matchAll(/ s="(\d+)"/g)].map(([, style]) => style);
  const [title = '', head = '', body = '', link = ''] = numbers;
  yield before.replace(/<dimension [^>]*>/, dimensionOf(sheet));
  yield* sheetBody(rowsOf(sheet, { title, head, body, link }));
  yield after;
}

/** Title, headings, body. */
function* rowsOf({ title, columns, rows, merged }: LedgerSheet, styles: BodyStyles): Generator<BodyRow> {
  const titles = columns.map((column) => column.title);
  yield {
    cells: columns.map((_, x) => (x === 0 ? title : '')),
    height: titleHeight,
    style: () => styles.title,
  };
  yield { cells: titles, height: rowHeight(titles, columns), style: () => styles.head };
  const heights = rowHeights(rows, columns, merged);
  let links = 0;
  const style = (cell: SheetCell) => {
    if (targetOf(cell) === null) return styles.body;
    links += 1;
    return links <= mostLinks ? styles.link : styles.body;
  };
  for (const [y, cells] of rows.entries()) yield { cells, height: heights[y] ?? 0, style };
}

function dimensionOf({ columns, rows }: LedgerSheet): string {
  return `<dimension ref="A1:${columnLetters(Math.max(columns.length, 1) - 1)}${rows.length + headRows}"/>`;
}

/** Where a cell leads; null for one that leads nowhere. */
function targetOf(cell: SheetCell): string | null {
  return typeof cell === 'object' && cell.text !== '' ? liveAddress(cell.address) : null;
}

/** A table that A4 could only hold in print too small to read goes on A3, as wide ledgers do in offices. */
function paperFor(columns: readonly SheetColumn[]): 'a3' | 'a4' {
  return columns.reduce((sum, { width }) => sum + width, 0) > widestOnA4 ? 'a3' : 'a4';
}
