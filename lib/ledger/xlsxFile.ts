import { writeXlsx as writeBook, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import { cleaner, cleanSheet } from './clean';
import { liveAddress } from './evidence';
import { fitted } from './fit';
import { rowHeight, rowHeights } from './heights';
import type { LedgerSheet, SheetCell, SheetColumn } from './sheet';
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
  let unlinked = 0;
  const written = sheets.map((sheet, at) => {
    const made = sheetOf(sheet, names[at] ?? sheet.name, words);
    unlinked += made.unlinked;
    return made.sheet;
  });
  const content = await writeBook({ sheets: written, defaultFont: { name: '宋体', size: 11 } });
  return {
    content,
    receipt: {
      rows: clean.reduce((sum, { rows }) => sum + rows.length, 0),
      sheets: clean.length,
      replaced: cleaning.replaced(),
      continued: fit.reduce((sum, { rests }) => sum + rests, 0),
      unlinked,
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

function sheetOf(
  { title, columns, rows, merged }: LedgerSheet,
  name: string,
  words: LedgerWords,
): { sheet: WriteSheet; unlinked: number } {
  const width = columns.length;
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((_, x) => {
    cells.set(`0,${x}`, { style: titleStyle });
    cells.set(`1,${x}`, { style: headStyle });
  });
  let links = 0;
  rows.forEach((row, y) =>
    row.forEach((cell, x) => {
      if (typeof cell === 'string' && errorName.test(cell))
        cells.set(`${y + headRows},${x}`, { richText: [{ text: cell }] });
      const target = typeof cell === 'object' && cell.text !== '' ? liveAddress(cell.address) : null;
      if (target === null) return;
      links += 1;
      if (links > mostLinks) return;
      cells.set(`${y + headRows},${x}`, { style: linkStyle, hyperlink: { target } });
    }),
  );
  const body = rows.map((row) => row.map(valueOf));
  return {
    sheet: {
      name,
      columns: columns.map((column) => ({ width: column.width, style: bodyStyle })),
      rows: [
        columns.map((_, x) => (x === 0 ? escaped(title) : '')),
        columns.map((column) => escaped(column.title)),
        ...body,
      ],
      cells,
      rowDefs: new Map(
        [
          titleHeight,
          rowHeight(
            columns.map((column) => column.title),
            columns,
          ),
          ...rowHeights(rows, columns, merged),
        ].map((height, y) => [y, { height }]),
      ),
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

/** A table that A4 could only hold in print too small to read goes on A3, as wide ledgers do in offices. */
function paperFor(columns: readonly SheetColumn[]): 'a3' | 'a4' {
  return columns.reduce((sum, { width }) => sum + width, 0) > widestOnA4 ? 'a3' : 'a4';
}

function valueOf(cell: SheetCell): string | number {
  if (typeof cell === 'number') return cell;
  return escaped(typeof cell === 'string' ? cell : cell.text);
}

/** `_x0041_` in a workbook means the character; words that look like it are written so that they stay words. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The library stores words that are the name of an error (#N/A) as that error, unless they come as rich text. */
const errorName = /^#[A-Z_/0]+[!?]?$/;
