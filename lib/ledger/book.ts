import { cellBank, type BankedCell } from './cellBank';
import { cleaner } from './clean';
import { rowHeights } from './heights';
import { mostLinks } from './longSheet';
import type { PackedSheet } from './packedSheet';
import type { LedgerSheet, SheetColumn } from './sheet';
import { columnLetters, sheetBody, type BodyRow, type SheetLink } from './sheetBody';
import { sheetNamer } from './sheetNames';
import type { LedgerReceipt, LedgerWords, WrittenLedger } from './written';
import { declaration, linksXml, mergesXml, namespace, relationsXml } from './sheetTail';
import { bookParts, headRows, sheetFrame, type SheetFrame } from './xlsxFrame';
import { compressor, openZip } from './zipped';

/** Rows that a sheet can hold (Excel: 1,048,576); title and headings are two of them. */
const mostRows = 1_048_576 - headRows;

/** In points. */
const titleHeight = 32;

/** A workbook that is being written. */
export interface OpenBook {
  add(sheet: PackedSheet): Promise<void>;
  finish(): Promise<WrittenLedger<Blob>>;
}

/** A sheet without its rows; `at` gives its cells in the order of reading. */
interface Table extends Omit<LedgerSheet, 'rows'> {
  rows: number;
  at: (index: number) => BankedCell;
}

/** A piece of a text that its cell could not hold: sheet, row, column, number of the piece, text. */
type LongRow = [string, number, string, number, string];

/**
 * Opens a workbook: one sheet each with title, headings, wrapped and bordered cells, merged levels. Words are always
 * stored as words, so nothing becomes a formula; numbers are numbers. What no cell can hold goes on on a sheet of its own
 * at the end. Each sheet is compressed when it is added, so that only the one at hand is held as a table or as text.
 */
export function openBook(words: LedgerWords): OpenBook {
  const bank = cellBank(words.cutElsewhere);
  const known: BankedCell[] = [];
  const named = sheetNamer();
  const heads: { name: string; columns: readonly SheetColumn[] }[] = [];
  const frames = new Map<string, Promise<SheetFrame>>();
  const [zip, table] = [openZip(), compressor()];
  const long: LongRow[] = [];
  const receipt: LedgerReceipt = { rows: 0, sheets: 0, replaced: 0, continued: 0, unlinked: 0 };
  const opened = table.write(`${declaration}<sst xmlns="${namespace}">`);

  /** Sheets of the same columns have the same frame; the library needs some milliseconds for each. */
  function frameFor(columns: readonly SheetColumn[]): Promise<SheetFrame> {
    const key = columns.map(({ width }) => width).join();
    const frame = frames.get(key) ?? sheetFrame(columns, words.footer);
    frames.set(key, frame);
    return frame;
  }

  async function write({ name: wanted, title, columns, merged, rows, at }: Table): Promise<void> {
    const name = named(wanted);
    heads.push({ name, columns });
    const { before, after, styles } = await frameFor(columns);
    const headings = columns.map((column) => bank.bank(column.title));
    const titles = columns.map((_, x) => bank.bank(x === 0 ? title : ''));
    const width = columns.length;
    const heights = rowHeights({ rows, columns, merged }, (y, x) => at(y * width + x).lines);
    const [high = 0] = rowHeights({ rows: 1, columns, merged: [] }, (_, x) => headings[x]?.lines ?? []);
    let live = 0;
    function* all(): Generator<BodyRow> {
      yield { cells: titles, height: titleHeight, style: 'title' };
      yield { cells: headings, height: high, style: 'head' };
      for (let y = 0; y < rows; y += 1) {
        const cells = columns.map((_, x) => at(y * width + x));
        for (const [x, { rest, replaced, target }] of cells.entries()) {
          receipt.replaced += replaced;
          if (target !== null) live += 1;
          if (rest.length === 0) continue;
          receipt.continued += 1;
          const heading = columns[x]?.title ?? '';
          for (const [count, piece] of rest.entries())
            long.push([name, y + headRows + 1, heading, count + 2, piece]);
        }
        yield { cells, height: heights[y] ?? 0, style: 'body' };
      }
    }
    const links: SheetLink[] = [];
    const sheet = compressor();
    const size = `A1:${columnLetters(Math.max(width, 1) - 1)}${rows + headRows}`;
    await sheet.write(before.replace(/<dimension [^>]*>/, `<dimension ref="${size}"/>`));
    for (const portion of sheetBody(all(), styles, links, mostLinks)) await sheet.write(portion);
    await sheet.write(`</sheetData>${mergesXml(width, merged)}`);
    for (const portion of linksXml(links)) await sheet.write(portion);
    await sheet.write(after);
    zip.add(`xl/worksheets/sheet${heads.length}.xml`, await sheet.finish());
    if (links.length > 0) await put(`xl/worksheets/_rels/sheet${heads.length}.xml.rels`, relationsXml(links));
    await opened;
    await table.write(bank.takeWords());
    receipt.unlinked += live - links.length;
  }

  async function put(path: string, text: Iterable<string>): Promise<void> {
    const part = compressor();
    for (const portion of text) await part.write(portion);
    zip.add(path, await part.finish());
  }

  return {
    async add({ cells, fresh, ...sheet }) {
      for (const cell of fresh) known.push(bank.bank(cell));
      const clean = cleaner();
      const name = clean.words(sheet.name);
      const title = clean.words(sheet.title);
      const columns = sheet.columns.map((column) => ({ ...column, title: clean.words(column.title) }));
      receipt.replaced += clean.replaced();
      // A table longer than any sheet goes on on the next.
      for (let from = 0; from === 0 || from < sheet.rows; from += mostRows) {
        const rows = Math.min(sheet.rows - from, mostRows);
        const first = from * columns.length;
        const at = (index: number) => known[cells[first + index] ?? 0] ?? nothing;
        await write({ name, title, columns, rows, merged: rows < sheet.rows ? [] : sheet.merged, at });
        receipt.sheets += 1;
      }
      receipt.rows += sheet.rows;
    },
    async finish() {
      if (long.length > 0) {
        const cells = long.flat().map((cell) => bank.bank(cell));
        const columns = words.longTextsColumns.map((title, at) => ({ title, width: longWidths[at] ?? 16 }));
        const at = (index: number) => cells[index] ?? nothing;
        const sheet = { name: words.longTexts, title: words.longTextsTitle, columns, merged: [], at };
        await write({ ...sheet, rows: long.splice(0).length });
      }
      for (const [path, text] of await bookParts(heads, words.footer)) await put(path, [text]);
      await opened;
      await table.write('</sst>');
      zip.add('xl/sharedStrings.xml', await table.finish());
      return { content: zip.finish(), receipt };
    },
  };
}

const longWidths = [16, 8, 16, 8, 90];
const nothing: BankedCell = { behind: null, target: null, lines: [], replaced: 0, rest: [] };
