import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import type { SheetColumn } from './sheet';

/** Rows above the body: the title and the headings. */
export const headRows = 2;

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

/** Numbers of the styles in the workbook. */
export interface FrameStyles {
  title: string;
  head: string;
  body: string;
  link: string;
}

/** What stands in a worksheet before and behind its rows, and how its cells are styled. */
export interface SheetFrame {
  before: string;
  after: string;
  styles: FrameStyles;
}

/** A4 or A3 across, headings on every printed page, the first two rows always in view. */
export async function sheetFrame(columns: readonly SheetColumn[], footer: string): Promise<SheetFrame> {
  const parts = await book([{ ...frameOf('1', columns, footer) }]);
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const [, before = '', samples = '', after = ''] = /^(.*<sheetData>)(.*)<\/sheetData>(.*)$/s.exec(xml) ?? [];
  const numbers = [...samples.matchAll(/ s="(\d+)"/g)].map(([, style]) => style);
  const [title = '', head = '', body = '', link = ''] = numbers;
  return { before, after, styles: { title, head, body, link } };
}

/** Everything of a workbook but its sheets and its words, by its path in the package. */
export async function bookParts(
  sheets: readonly { name: string; columns: readonly SheetColumn[] }[],
  footer: string,
): Promise<[path: string, text: string][]> {
  const parts = await book(sheets.map(({ name, columns }) => frameOf(name, columns, footer)));
  const own = /^xl\/(worksheets\/|sharedStrings)/;
  return Object.entries(parts).flatMap(([path, bytes]) => (own.test(path) ? [] : [[path, strFromU8(bytes)]]));
}

async function book(sheets: WriteSheet[]): Promise<Record<string, Uint8Array>> {
  return unzipSync(await writeXlsx({ sheets, defaultFont: { name: '宋体', size: 11 } }));
}

/** A sheet whose cells are samples of the styles, and one that has words, so that the workbook has a table of words. */
function frameOf(name: string, columns: readonly SheetColumn[], footer: string): WriteSheet {
  const samples = styles.map((style, x): [string, Partial<Cell>] => [`0,${x}`, { style }]);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells: new Map([...samples, ['1,0', { value: name }]]),
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
    headerFooter: { oddFooter: footer },
  };
}

/** A table that A4 could only hold in print too small to read goes on A3, as wide ledgers do in offices. */
function paperFor(columns: readonly SheetColumn[]): 'a3' | 'a4' {
  return columns.reduce((sum, { width }) => sum + width, 0) > widestOnA4 ? 'a3' : 'a4';
}
