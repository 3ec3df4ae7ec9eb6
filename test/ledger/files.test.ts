import { readXlsx } from 'hucre';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../lib/ledger/csvFile';
import { longestCell } from '../../lib/ledger/fit';
import { cellWords } from '../../lib/ledger/sheet';
import { sheetPacker } from '../../lib/ledger/packedSheet';
import { sheetNamer } from '../../lib/ledger/sheetNames';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { readOfficeFile } from '../../lib/office/officeFile';
import { expectedOf, figures, payloads } from './payloads';
import { column, words } from './world';

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe('two hundred hostile texts', () => {
  test('are two hundred at least', () => expect(payloads.length).toBeGreaterThanOrEqual(200));

  test('come back from a workbook as the same words, none as a formula', async () => {
    const { content, receipt } = await writeXlsx([column([...payloads])], words);
    const book = await readXlsx(bytesOf(content), { readStyles: true });
    const [sheet] = book.sheets;
    expect(sheet!.rows.slice(2).map(([value]) => value ?? '')).toEqual(payloads.map(expectedOf));
    expect([...(sheet!.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(receipt.replaced).toBeGreaterThan(20);
  });

  test('come back from our own reader of office files', async () => {
    const { content } = await writeXlsx([column([...payloads])], words);
    const read = await readOfficeFile(bytesOf(content), '台账.xlsx');
    if (!read.ok || read.value.form === 'text') throw new Error('unread');
    const [table] = read.value.parts[0]!.blocks;
    const cells = table?.kind === 'table' ? table.rows.slice(2).map(({ cells }) => cells[0]) : [];
    expect(cells.map((cell) => cell?.paragraphs.join('\n') ?? '')).toEqual(payloads.map(expectedOf));
    expect(cells.filter((cell) => cell?.shown !== undefined)).toEqual([]);
  });

  test('come back from CSV with nothing but the guard before them', () => {
    const { content } = writeCsv(column([...payloads]), words);
    const read = Papa.parse<string[]>((content as string).slice(1), { delimiter: ',', newline: '\r\n' }).data;
    const values = read.slice(1, -1).map(([value]) => value ?? '');
    const guarded = /^(?!-\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;
    expect(values).toEqual(payloads.map(expectedOf).map((text) => (guarded.test(text) ? `'${text}` : text)));
  });

  test('numbers stay numbers, negative ones too', async () => {
    const book = await readXlsx(bytesOf((await writeXlsx([column([...figures])], words)).content));
    expect(book.sheets[0]!.rows.slice(2).map(([value]) => value)).toEqual(figures);
    const csv = writeCsv(column([...figures]), words).content as string;
    expect(csv).toContain('\r\n-12.5\r\n');
    expect(csv).not.toContain("'");
  });
});

describe('links', () => {
  const at = (address: string) => column([{ text: '看', address }]);

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a.cn/\u0000',
    `https://a.cn/${'a'.repeat(3_000)}`,
  ])('what is no address of the web is never live: %s', async (address) => {
    const book = await readXlsx(bytesOf((await writeXlsx([at(address)], words)).content), {
      readStyles: true,
    });
    expect([...(book.sheets[0]!.cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink)).toEqual([]);
  });

  test('an address of the web is', async () => {
    const address = 'https://www.xunyang.gov.cn/?a=1&b="2"';
    const book = await readXlsx(bytesOf((await writeXlsx([at(address)], words)).content), {
      readStyles: true,
    });
    expect(book.sheets[0]!.cells?.get('2,0')?.hyperlink?.target).toBe(address);
  });

  test('a sheet holds 65,530 of them; those beyond stand as words, and the receipt says so', async () => {
    const many = column(
      Array.from({ length: 65_532 }, (_, at) => ({ text: `${at}`, address: 'https://a.cn/' })),
    );
    expect((await writeXlsx([many], words)).receipt.unlinked).toBe(2);
  });
});

describe('a text that no cell holds', () => {
  const long = `${'要'.repeat(longestCell - 8)}😀${'点'.repeat(70_000)}`;

  test('goes on on a sheet of its own, and is whole when put together', async () => {
    const { content, receipt } = await writeXlsx([column(['短', long])], words);
    const book = await readXlsx(bytesOf(content));
    const [main, rest] = book.sheets;
    const first = main!.rows[3]![0] as string;
    expect(first.length).toBeLessThanOrEqual(longestCell);
    const pieces = rest!.rows.slice(2);
    expect(pieces.map(([sheet, row, name, piece]) => [sheet, row, name, piece])).toEqual(
      pieces.map((_, at) => ['试', 4, '值', at + 2]),
    );
    expect(first.slice(0, -words.cutElsewhere.length) + pieces.map((row) => row[4]).join('')).toBe(long);
    expect(receipt.continued).toBe(1);
  });

  test('goes on in the rows below in CSV', () => {
    const { content, receipt } = writeCsv(column([long, '下一行']), words);
    const read = Papa.parse<string[]>((content as string).slice(1), { delimiter: ',' }).data.slice(1, -1);
    const values = read.map(([value]) => value ?? '');
    expect(values.at(-1)).toBe('下一行');
    expect(values[0]!.slice(0, -words.cutBelow.length) + values.slice(1, -1).join('')).toBe(long);
    expect(receipt).toMatchObject({ rows: 2, continued: 1 });
  });

  test('one of just the longest length stays as it is', async () => {
    const { receipt } = await writeXlsx([column(['一'.repeat(longestCell)])], words);
    expect(receipt.continued).toBe(0);
  });

  test('in CSV the apostrophe before a formula is part of it', () => {
    const { content, receipt } = writeCsv(column([`=${'1'.repeat(longestCell - 1)}`]), words);
    const cells = Papa.parse<string[]>(String(content)).data.flat();
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(longestCell);
    expect(receipt.continued).toBe(1);
    expect(writeCsv(column(['1'.repeat(longestCell)]), words).receipt.continued).toBe(0);
  });
});

test('sheets get names that Excel takes', () => {
  expect(['a/b', 'A/B', '', "'x'", 'History', '财'.repeat(40), '财'.repeat(40)].map(sheetNamer())).toEqual([
    'a_b',
    'A_B (2)',
    '_',
    'x',
    'History (2)',
    '财'.repeat(31),
    `${'财'.repeat(27)} (2)`,
  ]);
});

test('a cell is read as words whatever it holds', () => {
  expect([-5, '五', { text: '看', address: 'https://a.cn/' }].map(cellWords)).toEqual(['-5', '五', '看']);
});

test('a cell that stands in many places goes to the writer once, and comes back in each', async () => {
  const link = { text: '1', address: 'https://a.cn/' };
  const [first, second] = [column(['1', 1, link]), column([link, '2', 1, '1'])];
  const pack = sheetPacker();
  expect([pack(first), pack(second)].map(({ cells, fresh }) => [[...cells], fresh])).toEqual([
    [
      [0, 1, 2],
      ['1', 1, link],
    ],
    [[2, 3, 1, 0], ['2']],
  ]);
  const { sheets } = await readXlsx((await writeXlsx([first, second], words)).content, { readStyles: true });
  expect(sheets.map(({ rows }) => rows.slice(2).flat())).toEqual([
    ['1', 1, '1'],
    ['1', '2', 1, '1'],
  ]);
  const live = sheets.map(({ cells }) =>
    [...(cells ?? [])].filter(([, { hyperlink }]) => hyperlink).map(([place]) => place),
  );
  expect(live).toEqual([['4,0'], ['2,0']]);
});
