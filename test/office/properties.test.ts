import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../lib/office/block';
import { cellGrid, type SpanningCell } from '../../lib/office/cellGrid';
import { crc32 } from '../../lib/office/crc32';
import { htmlBlocks } from '../../lib/office/htmlBlocks';
import { separatedTable } from '../../lib/office/separated';
import { columnLetters, columnNumber } from '../../lib/office/sheetBounds';
import { readPlanFile, readPlanText } from '../../lib/plan/readPlan';
import { docx, paragraph, wordTable, xlsx } from './build';

const rows = [['2024年临湾区任务'], ['序号', '工作任务', '责任单位'], ['1', '公开预算', '区财政局']];
const files = [
  docx(paragraph('2024年临湾区任务') + wordTable(rows.slice(1))),
  xlsx([{ name: '任务', rows, merges: ['A1:C1'] }]),
];

describe('whatever is in a file, the answer is a plan or a sentence', () => {
  test('office files with any bytes changed', async () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 6 }),
        async (file, changes) => {
          const bytes = file.slice();
          for (const { at, to } of changes) bytes[at % bytes.length] = to;
          const read = await readPlanFile(bytes, '要点');
          expect(read.ok || read.error.args[0] === '要点').toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const read = await readPlanFile(bytes, '要点');
        expect(read.ok || read.error.args[0] === '要点').toBe(true);
      }),
    );
  });

  test('any text of the signs that plans and markup are made of', () => {
    const sign = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '2.7月',
      '公开预算',
      '。',
      '；',
      '〔责任单位：',
      '区财政局',
      '〕',
      '（',
      '）',
      '牵头',
      '按职责分工负责',
      '\n',
      '\t',
      ',',
      '"',
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=9>',
      '</table>',
      '序号',
      '工作任务',
      '完成时限',
      '2024年',
      '{',
      '等',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        const read = readPlanText(text, '要点');
        if (!read.ok) {
          expect(read.error.args[0]).toBe('要点');
          return;
        }
        for (const { lead, responsible } of read.value.plan.tasks)
          for (const unit of [...lead, ...responsible]) expect(text).toContain(unit.replace(/\n/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});

test('separated values come back field by field', () => {
  const field = fc.string({ unit: fc.constantFrom('公', ',', ';', '"', '\n', ' ', 'a'), maxLength: 6 });
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (lines, separator) => {
        const table = separatedTable(
          lines.map((line) => line.map(quoted).join(separator)).join('\r\n'),
          separator,
          'x',
        );
        if (!table.ok) throw new Error(table.error.key);
        const width = Math.max(...lines.map((line) => line.length));
        expect(
          table.value.rows.map(({ cells }) => cells.map((cell) => cell?.paragraphs.join('\n') ?? '')),
        ).toEqual(
          lines.map((line) =>
            Array.from({ length: width }, (_, x) => (line[x]?.trim() === '' ? '' : (line[x] ?? ''))),
          ),
        );
      },
    ),
  );
});

test('a grid of spanning cells is a rectangle, and every cell covers what it says', () => {
  const spanning = fc.record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(spanning, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (lines) => {
      const cells = lines.map((line) =>
        line.map((span): SpanningCell => ({ ...span, cell: { paragraphs: [], place: { paragraph: 1 } } })),
      );
      const grid = cellGrid(cells) ?? [];
      expect(new Set(grid.map((row) => row.length)).size).toBe(1);
      const covers = (cell: TableCell): number => grid.flat().filter((each) => each === cell).length;
      cells.forEach((line, y) => {
        for (const { cell, columns, rows: down } of line)
          expect(covers(cell)).toBeLessThanOrEqual(columns * Math.min(Number(down), lines.length - y));
      });
    }),
  );
});

test('markup never closed, closed twice or nested wrongly still comes to an end', () => {
  const tag = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<p>',
    '</p>',
    '<b>',
    '甲',
    '<br>',
    '<script>',
    '</script>',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 50 }), (tags) => {
      expect(Array.isArray(htmlBlocks(tags.join('')))).toBe(true);
    }),
  );
});

test('column letters and numbers are each other’s reverse', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20_000 }), (n) => columnNumber(columnLetters(n)) === n));
});

test('a checksum over pieces is that over the whole', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
      const cut = bytes.length === 0 ? 0 : at % bytes.length;
      return crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut))) === crc32(bytes);
    }),
  );
});
