import { zipSync, type Zippable } from 'fflate';

/** Builders of small office files for tests: only what the point of a test needs. */

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNames = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

const relations = (entries: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
const mainRelation = (target: string): string =>
  relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="${target}"/>`);

/** A ZIP container of named parts. */
export function pack(parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? text(content) : content;
  return zipSync(files, { level });
}

/** The parts of a Word document around the content of its body. */
export function wordParts(body: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': mainRelation('word/document.xml'),
    'word/document.xml': `${head}<w:document ${wordNames}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
}

export function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  return pack(wordParts(body, more));
}

/** A Word paragraph; `properties` is what stands in its `w:pPr`. */
export function paragraph(words: string, properties = ''): string {
  const runs = words.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${runs.join('<w:br/>')}</w:r></w:p>`;
}

export interface WordCell {
  paragraphs: string[];
  span?: number;
  merge?: 'restart' | 'continue';
}

/** A Word cell: words (a line break begins a paragraph), or a cell with its spans. */
export function wordTable(rows: readonly (readonly (string | WordCell)[])[]): string {
  const cells = (row: readonly (string | WordCell)[]): string =>
    row
      .map((cell) => (typeof cell === 'string' ? { paragraphs: cell.split('\n') } : cell))
      .map(({ paragraphs, span, merge }: WordCell) => {
        const spanned = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
        const merged =
          merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const words = paragraphs.map((each) => paragraph(each)).join('');
        return `<w:tc><w:tcPr>${spanned}${merged}</w:tcPr>${words || '<w:p/>'}</w:tc>`;
      })
      .join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export interface TestSheet {
  name: string;
  /** Rows of `<c>` content by value; null leaves a cell out. A string that begins with `<c` is taken as markup. */
  rows: readonly (readonly (string | number | null)[])[];
  merges?: readonly string[];
  state?: 'hidden';
  hiddenRows?: readonly number[];
  /** Markup of `<cols>`. */
  columns?: string;
}

export const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** Number forms of cells: s="1" yyyy年m月d日, s="2" the built-in form 31, s="3" 14, s="4" 57. */
const styles = `${head}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="5">${[0, 164, 31, 14, 57].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

function sheetXml({ rows, merges = [], hiddenRows = [], columns = '' }: TestSheet): string {
  const cells = (row: TestSheet['rows'][number], y: number): string =>
    row
      .map((value, x) => {
        if (value === null) return '';
        const at = `${letters(x)}${y + 1}`;
        if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
        return /^<c[ >]/.test(value)
          ? value.replace('<c', `<c r="${at}"`)
          : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
      })
      .join('');
  const lines = rows.map(
    (row, y) => `<row r="${y + 1}"${hiddenRows.includes(y + 1) ? ' hidden="1"' : ''}>${cells(row, y)}</row>`,
  );
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">${columns}<sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

/** The parts of a workbook. */
export function workbookFiles(
  sheets: readonly TestSheet[],
  more: Record<string, string> = {},
): Record<string, string> {
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': mainRelation('xl/workbook.xml'),
    'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${targets.join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...more,
  };
}

export function xlsx(sheets: readonly TestSheet[], more: Record<string, string> = {}): Uint8Array {
  return pack(workbookFiles(sheets, more));
}

export interface RawEntry {
  name: string;
  /** As it stands in the container, packed or not. */
  data: Uint8Array;
  method: 0 | 8;
  /** What the directory claims. */
  size: number;
  crc: number;
  flags?: number;
  /** Lets the directory point at another entry's data. */
  headerOf?: string;
}

/** A ZIP container whose directory says what the test wants it to say. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const starts = new Map<string, number>();
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const fields = (values: readonly [number, 2 | 4][]): Uint8Array =>
    Uint8Array.from(
      values.flatMap(([value, bytes]) =>
        Array.from({ length: bytes }, (_, byte) => (value >>> (8 * byte)) & 255),
      ),
    );
  for (const { name, data, method, size, crc, flags = 0 } of entries) {
    starts.set(name, at);
    add(
      fields([
        [0x04034b50, 4],
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 4],
        [crc, 4],
        [data.length, 4],
        [size, 4],
        [text(name).length, 2],
        [0, 2],
      ]),
    );
    add(text(name));
    add(data);
  }
  const directory = at;
  for (const { name, data, method, size, crc, flags = 0, headerOf } of entries) {
    add(
      fields([
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 4],
        [crc, 4],
        [data.length, 4],
        [size, 4],
        [text(name).length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [starts.get(headerOf ?? name) ?? 0, 4],
      ]),
    );
    add(text(name));
  }
  add(
    fields([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [entries.length, 2],
      [entries.length, 2],
      [at - directory, 4],
      [directory, 4],
      [0, 2],
    ]),
  );
  const whole = new Uint8Array(at);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
