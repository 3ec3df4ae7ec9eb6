import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlattenedText } from '../../lib/plan/flattenedText';
import type { Cell, Grid } from '../../lib/plan/grid';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const header = ['序号', '工作任务', '牵头单位', '责任单位'];
const cellsOf = (words: string[]): Cell[] => words.map((word) => [word]);

/** The flattened form of a grid: the reverse of what is tested. */
function flatten({ before, rows }: Grid): string {
  const cells = rows.flat().map((cell) => `\t${cell.join('\n')}`);
  return [...before, ...cells].join('\n');
}

function grid(text: string): Grid {
  const read = readFlattenedText(text, '要点.txt');
  if (!read.ok) throw new Error(speakSentence(speaker('zh'), read.error));
  return read.value;
}

function complaint(text: string): string {
  const read = readFlattenedText(text, '要点.txt');
  return read.ok ? '' : speakSentence(speaker('zh'), read.error);
}

test('a line that starts with a TAB opens a cell, any other line continues it', () => {
  const text = '附件\n标题\n\t序号\n\t工作任务\n\t牵头单位\n\n\t1\n\t第一段\n\n第二段\n\t区财政局\n';
  expect(grid(text)).toEqual({
    before: ['附件', '标题'],
    rows: [
      [['序号'], ['工作任务'], ['牵头单位', '']],
      [['1'], ['第一段', '', '第二段'], ['区财政局', '']],
    ],
  });
});

test('line ends of Windows and a byte order mark make no difference', () => {
  const text = '标题\n\t序号\n\t工作任务\n\t牵头单位\n\t1\n\t甲\n\t区财政局';
  expect(grid(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(grid(text));
});

test('columns with unknown headings are kept when the table comes out even', () => {
  const rows = [
    cellsOf(['序号', '工作任务', '牵头单位', '备注']),
    cellsOf(['1', '甲', '区财政局', '无']),
    cellsOf(['2', '乙', '', '']),
  ];
  expect(grid(flatten({ before: ['标题'], rows })).rows).toEqual(rows);
});

test('cells ahead of the header belong to the title', () => {
  expect(grid('\t2023年工作要点\n\t序号\n\t工作任务\n\t牵头单位\n\t1\n\t甲\n\t区财政局').before).toEqual([
    '2023年工作要点',
  ]);
});

describe('a table that cannot be read', () => {
  test('no cells', () => {
    expect(complaint('工作要点\n1. 公开预算')).toMatch(/^要点\.txt 里没有找到要点表格，/);
  });

  test('no header', () => {
    expect(complaint('\t1\n\t甲\n\t区财政局')).toMatch(/^要点\.txt 的表格里没有认出表头。/);
  });

  test('a cell is missing: the row is named', () => {
    const rows = [header, ['1', '甲', '区财政局', ''], ['2', '乙', '区审计局'], ['3', '丙', '', '']].map(
      cellsOf,
    );
    expect(complaint(flatten({ before: ['标题'], rows }))).toContain(
      '从第 4 行（表头为第 1 行）附近起对不齐：“序号”一格写的是“丙”。',
    );
  });
});

test('a missing cell is not made up for by a wider header', () => {
  const rows = [
    ['工作任务', '牵头单位', '责任单位'],
    ['甲', '区财政局', ''],
    ['乙', '区审计局'],
  ].map(cellsOf);
  expect(complaint(flatten({ before: ['标题'], rows }))).toContain('有 3 列，却有 8 个单元格，排不成整行');
});

test('two faults that make up for each other are found by the numbers', () => {
  const rows = [
    header,
    ['1', '甲', '区财政局', ''],
    ['2', '乙', '区审计局'],
    ['3', '丙', '', '', '区司法局'],
  ].map(cellsOf);
  expect(complaint(flatten({ before: ['标题'], rows }))).toContain('从第 4 行');
});

const paragraph = fc
  .string({ unit: fc.constantFrom('区', '局', '、', '公', ' ', '[', 'a', '9'), maxLength: 8 })
  .filter((s) => !s.startsWith('\t'));
const cell = fc.array(paragraph, { minLength: 1, maxLength: 4 });

test('round trip: any table comes back cell by cell', () => {
  const row = fc
    .tuple(fc.nat({ max: 999 }), cell, cell, cell)
    .map(([n, ...cells]): Cell[] => [[String(n)], ...cells]);
  const before = fc.array(paragraph, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(before, fc.array(row, { maxLength: 20 }), (lines, rows) => {
      const table = { before: lines, rows: [cellsOf(header), ...rows] };
      expect(grid(flatten(table))).toEqual(table);
    }),
  );
});
