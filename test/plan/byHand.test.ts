import { expect, test } from 'vitest';
import { readOfficeFile, type OfficeFile } from '../../lib/office/officeFile';
import type { ReadingHints } from '../../lib/plan/hints';
import type { PlanReading } from '../../lib/plan/reading';
import { tablesIn, understand } from '../../lib/plan/readPlan';
import { docx, paragraph, wordTable, xlsx } from '../office/build';
import { lines } from './tasksRead';

async function opened(bytes: Uint8Array): Promise<OfficeFile> {
  const file = await readOfficeFile(bytes, '要点');
  if (!file.ok) throw new Error(file.error.key);
  return file.value;
}

function read(file: OfficeFile, hints: ReadingHints): PlanReading {
  const reading = understand(file, '要点', hints);
  if (!reading.ok) throw new Error(reading.error.key);
  return reading.value;
}

const title = paragraph('2024年临湾区政务公开任务');

test('headings that nobody knows are given their meaning by a person, and every cell keeps its place', async () => {
  const file = await opened(
    docx(
      title +
        wordTable([
          ['编', '板 块', '干什么', '哪家来办', '啥时候'],
          ['1', { paragraphs: ['财政'], merge: 'restart' }, '公开预算。', '区财政局、区教体局', '6月底前'],
          ['2', { paragraphs: [], merge: 'continue' }, '公开决算。', '区财政局', '长期'],
        ]),
    ),
  );
  expect(understand(file, '要点')).toMatchObject({ ok: false, error: { key: 'plan_no_header' } });
  expect(tablesIn(file, '要点')).toMatchObject([{ sheet: null, rows: 3, columns: 5, header: null }]);
  const reading = read(file, {
    table: { table: 0, header: 0 },
    columns: [
      [2, 'text'],
      [3, 'lead'],
      [4, 'deadline'],
    ],
  });
  expect(lines(reading)).toEqual([
    '1|财政||公开预算。|区财政局+区教体局||date 2024-06-30',
    '2|财政||公开决算。|区财政局||none',
  ]);
  expect(reading.origins[1]?.places).toMatchObject({
    text: [{ table: 1, row: 3, cell: 3 }],
    level1: [{ table: 1, row: 2, cell: 2 }],
  });
});

test('a table without headings begins behind its title; its sections stay sections', async () => {
  const rows = [
    ['2024年临湾区政务公开任务', null, null],
    ['一、主动公开', null, null],
    [1, '公开预算。', '区财政局'],
    [2, '公开决算。', '区财政局'],
  ];
  const file = await opened(xlsx([{ name: '任务', rows, merges: ['A1:C1', 'A2:C2'] }]));
  const reading = read(file, {
    table: { table: 0, header: null },
    columns: [
      [1, 'text'],
      [2, 'responsible'],
    ],
  });
  expect(reading.plan.title).toBe('2024年临湾区政务公开任务');
  expect(lines(reading)).toEqual([
    '1|一、主动公开||公开预算。||区财政局|none',
    '2|一、主动公开||公开决算。||区财政局|none',
  ]);
  expect(reading.origins[1]?.places.text).toEqual([{ sheet: '任务', row: 4, column: 2 }]);
});

test('of several tables another one than the reader’s is taken, and its headings are known as ever', async () => {
  const sheet = (name: string, year: number, text: string) => ({
    name,
    rows: [[`${year}年临湾区政务公开任务`], ['序号', '工作任务', '责任单位'], [1, text, '区财政局']],
  });
  const file = await opened(xlsx([sheet('今年', 2024, '公开预算。'), sheet('去年', 2023, '公开决算。')]));
  const [, second] = tablesIn(file, '要点');
  expect(second).toMatchObject({ sheet: '去年', header: 1 });
  expect(read(file, {}).grid?.choice).toEqual({ table: 0, header: 1 });
  const reading = read(file, { table: { table: 1, header: 1 } });
  expect(reading.plan).toMatchObject({ year: 2023, tasks: [{ text: '公开决算。' }] });
  expect(reading.grid?.choice).toEqual({ table: 1, header: 1 });
});
