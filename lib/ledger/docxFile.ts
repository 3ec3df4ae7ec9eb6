import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { cleaner, cleanPaper } from './clean';
import { liveAddress } from './evidence';
import { receiptOf, type Paper, type PaperBlock } from './paper';
import { cellWords, type LedgerSheet, type SheetCell } from './sheet';
import type { WrittenLedger } from './written';

/** Twentieths of a point: A4, its margins, and two characters of indentation. Sizes of print are half points. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const indentation = 640;
const print = { title: 36, heading: 30, words: 28, table: 20 };
const bodyFont = '仿宋';

/** A paper as a Word file, A4, table headings on every page. */
export async function writeDocx(given: Paper): Promise<WrittenLedger> {
  const clean = cleaner();
  const paper = cleanPaper(given, clean);
  const orientation = paper.across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const { margin } = page;
  const width = (paper.across ? page.height : page.width) - 2 * margin;
  const document = new Document({
    title: paper.title,
    styles: { default: { document: { run: { font: bodyFont, size: print.words } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: paper.title, bold: true, size: print.title, font: '宋体' })],
          }),
          ...paper.blocks.flatMap((block) => blockOf(block, width)),
        ],
      },
    ],
  });
  return {
    content: new Uint8Array(await Packer.toArrayBuffer(document)),
    receipt: receiptOf(paper, clean.replaced()),
  };
}

function blockOf(block: PaperBlock, width: number): (Paragraph | Table)[] {
  if (block.kind === 'table') return [tableOf(block.sheet, width), new Paragraph({})];
  if (block.kind === 'heading')
    return [
      new Paragraph({
        spacing: { before: 200, after: 80 },
        keepNext: true,
        children: [new TextRun({ text: block.text, bold: true, size: print.heading, font: '黑体' })],
      }),
    ];
  const end = block.place === 'end';
  return block.text.split('\n').map(
    (text) =>
      new Paragraph({
        alignment: end ? AlignmentType.RIGHT : AlignmentType.BOTH,
        ...(block.place === undefined && { indent: { firstLine: indentation } }),
        children: [new TextRun(text)],
      }),
  );
}

function tableOf({ columns, rows, merged }: LedgerSheet, width: number): Table {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((column.width / all) * width));
  const mergeAt = (y: number, x: number) => {
    const range = merged.find(({ column, first, last }) => column === x && first <= y && y <= last);
    if (!range) return {};
    return { verticalMerge: range.first === y ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
  };
  const cellAt = (x: number, children: Paragraph[], more: object = {}) =>
    new TableCell({
      children,
      width: { size: widths[x] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...more,
    });
  const head = columns.map(({ title }, x) =>
    cellAt(x, [paragraphOf([new TextRun({ text: title, bold: true, size: print.table })], true)], {
      shading: { fill: 'E8EEF4' },
    }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row, y) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, x) => cellAt(x, paragraphsOf(cell), mergeAt(y, x))),
          }),
      ),
    ],
  });
}

function paragraphsOf(cell: SheetCell): Paragraph[] {
  const address = typeof cell === 'object' ? liveAddress(cell.address) : null;
  return cellWords(cell)
    .split('\n')
    .map((text, at) => {
      const run = new TextRun({
        text,
        size: print.table,
        ...(address !== null && at === 0 && { style: 'Hyperlink' }),
      });
      return paragraphOf(
        address !== null && at === 0 && text !== ''
          ? [new ExternalHyperlink({ link: address, children: [run] })]
          : [run],
        typeof cell === 'number',
      );
    });
}

function paragraphOf(children: (TextRun | ExternalHyperlink)[], centred: boolean): Paragraph {
  return new Paragraph({ children, ...(centred && { alignment: AlignmentType.CENTER }) });
}
