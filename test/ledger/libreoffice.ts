/**
 * Rereads what the ledger writes with another program: `npm run reread` where LibreOffice is installed. Every text must come back as it went out, none as a formula, every number as a number.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { writeCsv } from '../../lib/ledger/csvFile';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { expectedOf, figures, payloads } from './payloads';
import { column, words } from './world';

interface ReadCell {
  text: string;
  type: string;
  value: string;
  formula: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
const cells = [...payloads, ...figures];

/** Opens a file in LibreOffice and saves it in its own form, whose cells say what they are. */
function reread(file: string, filter: string[]): ReadCell[] {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...filter,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      path.join(folder, file),
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  return cellsIn(readFileSync(path.join(folder, file.replace(/\.\w+$/, '.fods')), 'utf8'));
}

/** The first cell of each row of the first sheet. */
function cellsIn(xml: string): ReadCell[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const [table] = document.getElementsByTagName('table:table');
  return [...(table?.getElementsByTagName('table:table-row') ?? [])].flatMap((row): ReadCell[] => {
    const [cell] = row.getElementsByTagName('table:table-cell');
    const repeated = Number(row.getAttribute('table:number-rows-repeated') ?? 1);
    if (!cell || repeated > 1_000) return [];
    const read = {
      text: [...cell.getElementsByTagName('text:p')].map(wordsOf).join('\n'),
      type: cell.getAttribute('office:value-type') ?? '',
      value: cell.getAttribute('office:value') ?? '',
      formula: cell.getAttribute('table:formula') ?? '',
    };
    return Array.from({ length: repeated }, () => read);
  });
}

/** Words of a paragraph; LibreOffice writes runs of spaces, tabs and line ends as elements. */
function wordsOf(node: Element): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent ?? '';
      const element = child as Element;
      if (element.tagName === 'text:s') return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
      if (element.tagName === 'text:tab') return '\t';
      return element.tagName === 'text:line-break' ? '\n' : wordsOf(element);
    })
    .join('');
}

function report(name: string, read: ReadCell[], expected: readonly (string | number)[]): number {
  let wrong = 0;
  const fault = (at: number, what: string) => {
    wrong += 1;
    console.log(`${name} ${at} ${JSON.stringify(expected[at])}: ${what}`);
  };
  expected.forEach((wanted, at) => {
    const cell = read[at];
    if (!cell) return fault(at, 'missing');
    if (cell.formula) fault(at, `a formula ${cell.formula}`);
    if (typeof wanted === 'number') {
      if (cell.type !== 'float' || Number(cell.value) !== wanted) fault(at, JSON.stringify(cell));
    } else if (cell.text !== wanted) fault(at, JSON.stringify(cell));
  });
  console.log(`${name}: ${expected.length} cells, ${wrong} wrong`);
  return wrong;
}

const book = await writeXlsx([column(cells)], words);
writeFileSync(path.join(folder, 'book.xlsx'), book.content);
let wrong = report(
  'XLSX',
  reread('book.xlsx', []).slice(2),
  cells.map((cell) => (typeof cell === 'number' ? cell : expectedOf(cell))),
);

const guarded = /^(?!-\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;
const csv = writeCsv(column(cells), words);
writeFileSync(path.join(folder, 'book.csv'), csv.content);
// Comma, double quotes, UTF-8, from line 1, what stands in quotes is text: the setting of a person who wants 007 to stay.
const quotedIsText = ['--infilter=CSV:44,34,76,1,,0,true'];
const inCsv = reread('book.csv', quotedIsText).slice(1);
wrong += report(
  'CSV',
  inCsv,
  cells.map((cell) => {
    if (typeof cell === 'number') return cell;
    const clean = expectedOf(cell);
    return guarded.test(clean) ? `'${clean}` : clean;
  }),
);

// As it opens by itself: what looks like a date is taken for one, but nothing may be executed.
const opened = reread('book.csv', ['--infilter=CSV:44,34,76,1']);
const executed = opened.filter(({ formula }) => formula !== '');
wrong += executed.length;
console.log(`CSV opened without settings: ${executed.length} formulas`);

// The package is what was checked, not a formula hidden elsewhere in it.
const parts = unzipSync(book.content as Uint8Array);
for (const [name, bytes] of Object.entries(parts))
  if (/<f[\s>]/.test(strFromU8(bytes))) {
    console.log(`${name} holds a formula`);
    wrong += 1;
  }
process.exitCode = wrong > 0 ? 1 : 0;
