import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../lib/kernel/csv';

const firstCell = (value: string) =>
  Papa.parse<string[]>(csvOf([[value]]).text.slice(1), { delimiter: ',' }).data[0]?.[0];

describe('a table as CSV', () => {
  test('begins with the mark by which WPS and Excel know UTF-8, and ends lines with CR LF', () => {
    expect(
      csvOf([
        ['时间', '任务'],
        ['10:05', '11'],
      ]).text,
    ).toBe('\uFEFF"时间","任务"\r\n"10:05","11"\r\n');
  });

  test('doubles quotes and keeps lines within a cell', () => {
    expect(csvOf([['他说“好”"', '一\n二']]).text).toBe('\uFEFF"他说“好”""","一\n二"\r\n');
  });

  test.each(['=1+1', '+1', '-cmd|', '@SUM(A1)', '\t=1', '\r=1', '＝1', '-1-1', '--1'])(
    'puts an apostrophe before %j, which a spreadsheet would execute',
    (value) => expect(firstCell(value)).toBe(`'${value}`),
  );

  test.each(['-1', '-12.5', '1-2', '预算=决算', '', '—'])('leaves %j alone', (value) =>
    expect(firstCell(value)).toBe(value),
  );

  test('replaces what no spreadsheet can show, and counts it', () => {
    expect(csvOf([['a\u0000b\uD800c\u0085']])).toEqual({ text: '\uFEFF"a�b�c�"\r\n', replaced: 3 });
  });

  test('replaces what would turn the order of reading', () => {
    expect(csvOf([['通知\u202Egpj.exe\uFFFE']])).toEqual({ text: '\uFEFF"通知�gpj.exe�"\r\n', replaced: 2 });
  });

  test('whatever the cells: another reader gets them back, and none begins a formula', () => {
    const cells = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', '1', '要') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const { text, replaced } = csvOf(rows);
        const read = Papa.parse<string[]>(text.slice(1), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: false,
        });
        expect(read.errors).toEqual([]);
        expect(read.data.pop()).toEqual(['']);
        if (replaced > 0) return;
        const plain = /^-\d+(\.\d+)?$/;
        const guarded = (value: string) => /^[=+\-@＝＋－＠\t\r\n]/.test(value) && !plain.test(value);
        expect(read.data).toEqual(rows.map((row) => row.map((one) => (guarded(one) ? `'${one}` : one))));
      }),
      { numRuns: 2_000 },
    );
  });
});
