import { Parser } from 'htmlparser2';
import type { Block, Table, TableCell } from './block';
import { deepestFrame, mostCells } from './limits';
import { cellGrid, innerTable, surroundings, type Framing, type SpanningCell } from './cellGrid';

interface OpenTable {
  number: number;
  rows: SpanningCell[][];
  cells: number;
}

interface OpenCell extends Framing {
  columns: number;
  rows: number;
}

/** Elements whose words nobody sees, and words that a change tracker took out. */
const unseen = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'select',
  'button',
  'del',
  'svg',
  'rt',
  'xml',
]);

/** Elements that begin and end a paragraph. */
const paragraphs = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr caption section article header footer nav main aside blockquote pre form fieldset center title'.split(
    ' ',
  ),
);

/** A span beyond this is a slip or an attack; the widest and longest plan is far below. */
const longestSpan = 2_000;

/**
 * Reads markup (a portal page, or what Word, Excel and WPS put on the clipboard) into paragraphs and tables in their
 * order. Words that are not shown are left out, also the list numbers that Word writes as text (`mso-list:Ignore`).
 * Null where a table is wider than any plan.
 */
export function htmlBlocks(html: string): Block[] | null {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const cells: OpenCell[] = [];
  let inner: Block[] = [];
  let words = '';
  let tableCount = 0;
  let paragraphCount = 0;
  let tooWide = false;
  let cellCount = 0;
  const skipped: string[] = [];

  const flush = (): void => {
    const text = words
      .replace(/[ \t\r\n\u00a0]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim();
    words = '';
    const cell = cells.at(-1);
    if (cell) {
      if (text !== '') cell.paragraphs.push(text);
    } else if (text !== '') {
      paragraphCount += 1;
      blocks.push({ kind: 'paragraph', text, place: { paragraph: paragraphCount } });
    }
  };

  const finishTable = (): void => {
    const open = tables.pop();
    const grid = open && cellGrid(open.rows);
    if (grid === null) tooWide = true;
    if (!grid) return;
    const table: Table = { kind: 'table', rows: grid.map((row) => ({ cells: row })) };
    const outer = cells.at(-1);
    if (tables.length === 0) {
      blocks.push(table, ...inner);
      inner = [];
    } else if (outer && tables.length <= deepestFrame)
      inner.push(...innerTable(outer, table, { table: open.number, row: 1, cell: 1 }));
  };

  const finishCell = (): void => {
    flush();
    const cell = cells.pop();
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (!cell || !table || !row) return;
    const place = { table: table.number, row: table.rows.length, cell: row.length + 1 };
    if (cell.passedOn > 0) inner.push(...surroundings(cell, place));
    const content: TableCell = { paragraphs: cell.paragraphs, place };
    row.push({ cell: content, columns: cell.columns, rows: cell.rows });
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped.length > 0 || isUnseen(name, attributes)) {
        if (!voidElements.has(name)) skipped.push(name);
        return;
      }
      if (name === 'br') words += '\v';
      if (name === 'table') {
        flush();
        tableCount += 1;
        tables.push({ number: tableCount, rows: [], cells: cells.length });
      } else if (name === 'tr') {
        while (cells.length > (tables.at(-1)?.cells ?? 0)) finishCell();
        flush();
        tables.at(-1)?.rows.push([]);
      } else if (name === 'td' || name === 'th') {
        const table = tables.at(-1);
        if (!table || cellCount > mostCells) return;
        cellCount += 1;
        if (cells.length > table.cells) finishCell();
        if (table.rows.length === 0) table.rows.push([]);
        cells.push({
          paragraphs: [],
          passedOn: 0,
          columns: span(attributes.colspan),
          rows: span(attributes.rowspan, true),
        });
        words = '';
      } else if (paragraphs.has(name)) flush();
    },
    onclosetag(name) {
      if (skipped.length > 0) {
        const at = skipped.lastIndexOf(name);
        if (at >= 0) skipped.splice(at);
        return;
      }
      if (name === 'td' || name === 'th') {
        if (cells.length > (tables.at(-1)?.cells ?? 0)) finishCell();
      } else if (name === 'table') {
        while (cells.length > (tables.at(-1)?.cells ?? 0)) finishCell();
        finishTable();
      } else if (paragraphs.has(name)) flush();
    },
    ontext(text) {
      if (skipped.length === 0) words += text;
    },
  });
  parser.write(html);
  parser.end();
  while (tables.length > 0) {
    while (cells.length > (tables.at(-1)?.cells ?? 0)) finishCell();
    finishTable();
  }
  flush();
  return tooWide || cellCount > mostCells ? null : blocks;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseen.has(name)) return name !== 'head' || true;
  const style = (attributes.style ?? '').replace(/\s+/g, '');
  return 'hidden' in attributes || /display:none|visibility:hidden|mso-list:ignore|mso-hide:all/i.test(style);
}

/** `rowspan="0"` means down to the end of the table. */
function span(written: string | undefined, zeroIsAll = false): number {
  const number = Number.parseInt(written ?? '1', 10);
  if (number === 0 && zeroIsAll) return longestSpan;
  return Number.isNaN(number) || number < 1 ? 1 : Math.min(number, longestSpan);
}
