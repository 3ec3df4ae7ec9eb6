import { describe, expect, test } from 'vitest';
import { complaint, lines, reading } from '../plan/tasksRead';
import { docx, pack, rawZip, workbookFiles, xlsx } from './build';
import { bent, body, bomb, entries, parts, utf8 } from './hostile';

const packedBomb = bomb();
const relation = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const utf16 = (words: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(words).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);

test('the document that the others are made of is good', async () => {
  expect(lines(await reading(rawZip(entries())))).toEqual(['1|||公开预算||区财政局|none']);
});

const place = 'word/document\\.xml';
const cases: [string, () => Uint8Array | string, RegExp][] = [
  ['a container that was cut off', () => docx(body).slice(0, -30), /不完整.*重新下载/],
  ['a container cut in the middle', () => docx(body).slice(0, 400), /不完整/],
  [
    'a size that is too small',
    () => bent({ size: 100 }),
    new RegExp(`${place} 标明 100 字节，实际是 \\d+ 字节`),
  ],
  ['a size that is too large', () => bent({ size: 99_999 }), new RegExp(`${place} 标明 99999 字节`)],
  ['a wrong checksum', () => bent({ crc: 1 }), new RegExp(`${place} 校验和不符`)],
  [
    'data that are no packed data',
    () => bent({ data: utf8('不是压缩数据'.repeat(20)) }),
    new RegExp(`${place} 解不开`),
  ],
  ['an unknown way of packing', () => bent({ method: 9 as 8 }), new RegExp(`${place} 解不开`)],
  ['an entry with a password', () => bent({ flags: 1 }), new RegExp(`${place} 加了密`)],
  [
    'a bomb',
    () => bent({ data: packedBomb, size: 200 * 1024 * 1024 }),
    new RegExp(`${place} 解压后超过 50 MB`),
  ],
  [
    'a bomb that lies about its size',
    () => bent({ data: packedBomb, size: 1_000 }),
    new RegExp(`${place} 压缩比超过 200 倍`),
  ],
  [
    'a bomb in a part that nobody reads',
    () => rawZip([...entries(), { name: 'word/media/a.png', data: packedBomb, method: 8, size: 9, crc: 0 }]),
    /word\/media\/a\.png 压缩比超过 200 倍/,
  ],
  [
    'too many entries',
    () =>
      pack({ ...parts, ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a/${n}.txt`, 'x'])) }),
    /内有 203 个部件，超过 200 个/,
  ],
  ['one name twice', () => pack({ ...parts, 'WORD/document.xml': '<a/>' }), /WORD\/document\.xml 出现了两次/],
  [
    'two entries that share their data',
    () =>
      rawZip([
        ...entries(),
        {
          name: 'word/document2.xml',
          data: utf8('x'),
          method: 0,
          size: 1,
          crc: 0,
          headerOf: 'word/document.xml',
        },
      ]),
    /内部目录前后不符/,
  ],
  [
    'a document type',
    () => docx(body, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    /word\/styles\.xml 含有文档类型声明/,
  ],
  [
    'a document type in another encoding',
    () => pack({ ...parts, 'docProps/core.xml': utf16('<?xml version="1.0"?><!DOCTYPE a><a/>') }),
    /docProps\/core\.xml 含有文档类型声明/,
  ],
  [
    'a template from elsewhere',
    () =>
      docx(body, {
        'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://example.org/a.dotm'),
      }),
    /word\/_rels\/settings\.xml\.rels 引用了文件以外的内容（http:\/\/example\.org\/a\.dotm）/,
  ],
  [
    'a workbook that draws on another one',
    () =>
      pack(
        workbookFiles([{ name: 'a', rows: [['x']] }], {
          'xl/externalLinks/_rels/externalLink1.xml.rels': relation('externalLinkPath', 'file:///c:/b.xlsx'),
        }),
      ),
    /externalLink1\.xml\.rels 引用了文件以外的内容/,
  ],
  ['macros', () => docx(body, { 'word/vbaProject.bin': 'x' }), /带有宏（word\/vbaProject\.bin）/],
  [
    'a part that ends too early',
    () => pack({ ...parts, 'word/document.xml': '<w:document><w:body>' }),
    new RegExp(`${place} 没有写完`),
  ],
  ['an archive of something else', () => pack({ '要点.txt': 'x' }), /是压缩包/],
  [
    'a binary workbook',
    () => pack({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }),
    /Excel（\.xlsb）.*\.xlsx/,
  ],
  ['a million columns in a line', () => `2024年任务\n${','.repeat(1_000_000)}`, /第 2 行超过 256 列/],
  [
    'a million columns in a sheet',
    () =>
      xlsx(
        [{ name: 'a', rows: [['<c r="BDWGN1" t="str"><v>x</v></c>']] }].map((sheet) => ({
          ...sheet,
          rows: [],
        })),
        sheetWith('<row r="1"><c r="BDWGN1"><v>1</v></c></row>'),
      ),
    /sheet1\.xml 里，单元格 BDWGN1 超出/,
  ],
  [
    'the last cell that Excel has',
    () => xlsx([{ name: 'a', rows: [] }], sheetWith('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    /单元格 XFD1048576 超出/,
  ],
  [
    'a cell over a million columns of a page',
    () => `<table><tr><td colspan=1000000>序号</td><td>工作任务</td></tr></table>`,
    /超过 256 列/,
  ],
  [
    'a cell over a million columns of a document',
    () =>
      docx('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
    /超过 256 列/,
  ],
  [
    'half a million empty cells',
    () => docx(`<w:tbl>${`<w:tr>${'<w:tc/>'.repeat(200)}</w:tr>`.repeat(2_500)}</w:tbl>`, {}),
    /单元格超过 400000 个|压缩比/,
  ],
  [
    'tables in tables without end',
    () =>
      docx(
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(3_000) +
          '</w:tc></w:tr></w:tbl>'.repeat(3_000),
      ),
    /没有找到|没有认出/,
  ],
];

function sheetWith(rows: string): Record<string, string> {
  return {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  };
}

describe('a file that is not what it should be gets a sentence: which file, where, and what to do', () => {
  test.each(cases)('%s', async (_, file, words) => {
    const told = await complaint(file());
    expect(told).toMatch(words);
    expect(told).toMatch(/^要点\.docx .*请.*什么也没有保存。$/s);
  });
});

test('a link in the text is words and stops nothing', async () => {
  const file = docx(body, {
    'word/_rels/document.xml.rels': relation('hyperlink', 'http://www.example.org/'),
  });
  expect(lines(await reading(file))).toHaveLength(1);
});

test('a merged range over the whole sheet costs nothing', async () => {
  const rows = [['2024年临湾区任务'], ['序号', '工作任务', '责任单位'], ['1', '公开预算', '区财政局']];
  const file = xlsx([{ name: '__proto__', rows, merges: ['A1:XFD1', 'H9:XFD1048576'] }]);
  expect(lines(await reading(file))).toEqual(['1|||公开预算||区财政局|none']);
});
