import type { Block, Paragraph } from './block';
import { innerTable, surroundings } from './cellGrid';
import { deepestFrame, mostCells, mostParagraphs } from './limits';
import type { ListReference, WordLists } from './wordNumbering';
import {
  closeCell,
  closeRow,
  finishTable,
  openRow,
  skipColumns,
  type OpenCell,
  type OpenTable,
} from './wordTable';
import { readXml } from './xml';

/** A paragraph while it is being read. */
interface OpenParagraph extends ListReference {
  text: string;
  outline?: number;
  /** Its end mark is tracked as deleted: the next paragraph continues it. */
  joined: boolean;
}

/** What is no text of the document: deleted and moved-away words, field codes, ruby, copies for older programs. */
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sectPr',
  'mc:Fallback',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:pPrChange',
  'w:rPrChange',
]);

export type WordFault = 'unclosed' | 'too_wide' | 'too_many';

/**
 * Reads `word/document.xml` into paragraphs and tables in their order. Tracked deletions are left out, insertions stay;
 * numbers that Word makes itself are no text. A table inside a cell lends its words to that cell and follows the outer
 * table as a table of its own, for some documents use an outer one as a frame.
 */
export function wordBlocks(xml: string, lists: WordLists): Block[] | WordFault {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const cells: OpenCell[] = [];
  const paragraphs: OpenParagraph[] = [];
  const elements: string[] = [];
  let inner: Block[] = [];
  let skipping = 0;
  let tableCount = 0;
  let paragraphCount = 0;
  let hiddenRun = false;
  let carried = '';
  let tooWide = false;
  let cellCount = 0;

  const add = (words: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !hiddenRun) paragraph.text += words;
  };
  const inside = (name: string): boolean => elements.at(-2) === name;

  const start = (name: string, value: (key: string) => string | undefined): void => {
    const table = tables.at(-1);
    const cell = cells.at(-1);
    const paragraph = paragraphs.at(-1);
    switch (name) {
      case 'w:p':
        paragraphs.push({ text: '', joined: false });
        return;
      case 'w:r':
        hiddenRun = false;
        return;
      case 'w:vanish':
        if (inside('w:rPr') && elements.at(-3) === 'w:r') hiddenRun = isOn(value('val'));
        return;
      case 'w:tab':
        return inside('w:r') ? add(' ') : undefined;
      case 'w:br':
        return add(value('type') === undefined || value('type') === 'textWrapping' ? '\n' : '');
      case 'w:cr':
        return add('\n');
      case 'w:noBreakHyphen':
        return add('-');
      case 'w:pStyle':
        if (paragraph) paragraph.style = value('val') ?? '';
        return;
      case 'w:numId':
        if (paragraph) paragraph.list = value('val') ?? '';
        return;
      case 'w:ilvl':
        if (paragraph) paragraph.level = Number(value('val') ?? 0);
        return;
      case 'w:outlineLvl':
        if (paragraph && Number(value('val')) < 9) paragraph.outline = Number(value('val'));
        return;
      case 'w:bookmarkStart':
        if (cell) cell.bookmarks.push(value('name') ?? '');
        return;
      case 'w:tbl':
        tableCount += 1;
        tables.push({ number: tableCount, rows: [], row: null });
        return;
      case 'w:tr':
        return table && openRow(table);
      case 'w:gridBefore':
        return table && skipColumns(table, Math.min(Number(value('val') ?? 0), 200));
      case 'w:hidden':
        if (table?.row && inside('w:trPr')) table.row.hidden = isOn(value('val'));
        return;
      case 'w:tc':
        cellCount += 1;
        cells.push({
          paragraphs: [],
          passedOn: 0,
          bookmarks: [],
          columns: 1,
          continues: false,
          leftward: false,
          deleted: false,
        });
        return;
      case 'w:gridSpan':
        if (cell) cell.columns = Number(value('val')) || 1;
        return;
      case 'w:vMerge':
        if (cell) cell.continues = value('val') !== 'restart';
        return;
      case 'w:hMerge':
        if (cell) cell.leftward = value('val') !== 'restart';
        return;
      case 'w:cellDel':
        if (cell) cell.deleted = true;
    }
  };

  /** A deletion mark inside properties tells of a row or of a paragraph's end; elsewhere it holds deleted words. */
  const marksDeletion = (name: string): boolean => {
    if (name !== 'w:del' || !(inside('w:trPr') || inside('w:rPr'))) return false;
    const row = tables.at(-1)?.row;
    const paragraph = paragraphs.at(-1);
    if (inside('w:trPr') && row) row.deleted = true;
    else if (paragraph && elements.at(-3) === 'w:pPr') paragraph.joined = true;
    return true;
  };

  const finishParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    hiddenRun = false;
    const text = carried + paragraph.text;
    carried = paragraph.joined ? text : '';
    if (paragraph.joined) return;
    const cell = cells.at(-1);
    paragraphCount += 1;
    if (cell) cell.paragraphs.push(text);
    else blocks.push(paragraphBlock(text, paragraph, paragraphCount, lists));
  };

  const finish = (name: string): void => {
    const table = tables.at(-1);
    if (name === 'w:p') finishParagraph();
    else if (name === 'w:r') hiddenRun = false;
    else if (name === 'w:tc') {
      const cell = cells.pop();
      if (cell && cell.passedOn > 0)
        inner.push(...surroundings(cell, { table: table?.number ?? 1, row: 1, cell: 1 }));
      if (table && cell) closeCell(table, cell);
    } else if (name === 'w:tr' && table) closeRow(table);
    else if (name === 'w:tbl' && table) {
      tables.pop();
      const block = finishTable(table);
      if (block === null) tooWide = true;
      else if (tables.length === 0) {
        blocks.push(block, ...inner);
        inner = [];
      } else {
        const cell = cells.at(-1);
        if (cell && tables.length <= deepestFrame)
          inner.push(...innerTable(cell, block, { table: table.number, row: 1, cell: 1 }));
      }
    }
  };

  const whole = readXml(xml, {
    open(name, attributes) {
      elements.push(name);
      if (cellCount > mostCells || paragraphCount > mostParagraphs) return;
      if (skipping > 0) skipping += 1;
      else if (marksDeletion(name)) return;
      else if (leftOut.has(name)) skipping = 1;
      else start(name, (key) => attributes[`w:${key}`]);
    },
    close(name) {
      elements.pop();
      if (cellCount > mostCells || paragraphCount > mostParagraphs) return;
      if (skipping > 0) skipping -= 1;
      else finish(name);
    },
    text(words) {
      const name = elements.at(-1);
      if (skipping === 0 && (name === 'w:t' || name === 'm:t')) add(words);
    },
  });
  if (cellCount > mostCells || paragraphCount > mostParagraphs) return 'too_many';
  if (!whole) return 'unclosed';
  return tooWide ? 'too_wide' : blocks;
}

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function paragraphBlock(text: string, open: OpenParagraph, paragraph: number, lists: WordLists): Paragraph {
  const list = lists.numberOf(open);
  const outline = open.outline ?? (open.style === undefined ? null : lists.outlineOf(open.style));
  return {
    kind: 'paragraph',
    text,
    place: { paragraph },
    ...(list ? { list } : {}),
    ...(outline === null || outline === undefined ? {} : { outline }),
  };
}
