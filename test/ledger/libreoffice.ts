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
import { writeDocx } from '../../lib/ledger/docxFile';
import { writeHtml } from '../../lib/ledger/htmlFile';
import { sheetsOf } from '../../lib/ledger/order';
import { tablePaper } from '../../lib/ledger/paper';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { expectedOf, figures, longTexts, payloads } from './payloads';
import { column, evidence, order, termsOf, words } from './world';

interface ReadCell {
  text: string;
  type: string;
  value: string;
  formula: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
const cells = [...payloads, ...longTexts, ...figures];

/** Opens a file in LibreOffice and saves it in its own form, whose cells say what they are. */
function reread(file: string, form: 'fods' | 'fodt', filter: string[]): ReadCell[] {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...filter,
      '--convert-to',
      form,
      '--outdir',
      folder,
      path.join(folder, file),
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  return cellsIn(readFileSync(path.join(folder, file.replace(/\.\w+$/, `.${form}`)), 'utf8'));
}

/** The first cell of each row of the first table. */
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

/** As words of a paper. */
function plain(read: ReadCell[], spaced: (text: string) => string): ReadCell[] {
  return read.map(({ text }) => ({ text: spaced(text), type: '', value: '', formula: '' }));
}

function report(name: string, read: ReadCell[], expected: readonly (string | number)[]): number {
  let wrong = 0;
  const fault = (at: number, what: string) => {
    wrong += 1;
    console.log(`${name} ${at} ${JSON.stringify(expected[at]).slice(0, 100)}: ${what.slice(0, 200)}`);
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
  reread('book.xlsx', 'fods', []).slice(2),
  cells.map((cell) => (typeof cell === 'number' ? cell : expectedOf(cell))),
);

const guarded = /^(?!-\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;
const csv = writeCsv(column(cells), words);
writeFileSync(path.join(folder, 'book.csv'), csv.content);
// Comma, double quotes, UTF-8, from line 1, what stands in quotes is text: the setting of a person who wants 007 to stay.
const quotedIsText = ['--infilter=CSV:44,34,76,1,,0,true'];
const inCsv = reread('book.csv', 'fods', quotedIsText).slice(1);
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
const opened = reread('book.csv', 'fods', ['--infilter=CSV:44,34,76,1']);
const executed = opened.filter(({ formula }) => formula !== '');
wrong += executed.length;
console.log(`CSV opened without settings: ${executed.length} formulas`);

// On paper nothing is a number or a formula: the words are what counts. HTML knows no two spaces and no line end. Cells of
// the greatest length are for spreadsheets: LibreOffice takes minutes to set them.
const short = [...payloads, ...figures];
const paper = tablePaper(column(short), '');
const written = short.map((cell) => (typeof cell === 'number' ? String(cell) : expectedOf(cell)));
writeFileSync(path.join(folder, 'word.docx'), (await writeDocx(paper)).content);
wrong += report(
  'DOCX',
  plain(reread('word.docx', 'fodt', []).slice(1), (text) => text),
  written,
);
const oneSpace = (text: string) => text.replace(/[ \t\n]+/g, ' ').trim();
writeFileSync(path.join(folder, 'page.html'), writeHtml(paper).content);
const inWriter = ['--infilter=HTML (StarWriter)'];
wrong += report(
  'HTML',
  plain(reread('page.html', 'fodt', inWriter).slice(1), oneSpace),
  written.map(oneSpace),
);

// Ten thousand pages of one task: one row with the first link and their number, and a row for each beside it.
const many = Array.from({ length: 10_000 }, (_, at) =>
  evidence(11, '区财政局', {
    page: `${at}`,
    url: `http://www.xunyang.gov.cn/a/t20230904_${6_300_000 + at}.html`,
  }),
);
const [ledger, all] = sheetsOf(order, termsOf(many));
const started = performance.now();
const { content, receipt } = await writeXlsx(
  [ledger, all].filter((sheet) => sheet !== undefined),
  words,
);
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
console.log(`10,000 links on one task: ${seconds} s, ${content.length} bytes, ${JSON.stringify(receipt)}`);
writeFileSync(path.join(folder, 'many.xlsx'), content);
const own = reread('many.xlsx', 'fods', []);
console.log(`  reread: the ledger has ${own.filter(({ type }) => type === 'float').length} rows`);

// The package is what was checked, not a formula hidden elsewhere in it.
const parts = unzipSync(book.content);
for (const [name, bytes] of Object.entries(parts))
  if (/<f[\s>]/.test(strFromU8(bytes))) {
    console.log(`${name} holds a formula`);
    wrong += 1;
  }
process.exitCode = wrong > 0 ? 1 : 0;
