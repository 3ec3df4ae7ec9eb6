import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { fileNameOf, sheetsOf, tableOf, type LedgerOrder } from '../../lib/ledger/order';
import { cellWords, type LedgerSheet } from '../../lib/ledger/sheet';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { shippedSeeds } from '../app/world';
import { evidence, order, row, termsOf, words } from './world';

const { plan, duties } = shippedSeeds();

/** The words of one row of a sheet, by heading. */
function wordsIn(sheet: LedgerSheet | undefined, at: number): Record<string, string> {
  const cells = sheet?.rows[at] ?? [];
  return Object.fromEntries(cells.map((cell, x) => [sheet?.columns[x]?.title ?? '', cellWords(cell)]));
}

function ledgerOf(
  all: LedgerEvidence[],
  rows = [row(11, '区财政局')],
  asked: Partial<LedgerOrder> = {},
  today?: string,
): LedgerSheet[] {
  return [...sheetsOf({ ...order, ...asked }, termsOf(all, rows, today))];
}

describe('the ledger of the seed', () => {
  const [sheet] = ledgerOf([]);

  test('has the plan’s own seven columns first, as the plan words them', () => {
    expect(sheet!.columns.slice(0, 7).map(({ title }) => title)).toEqual(plan.columns);
  });

  test('has its 33 tasks in order, word for word', () => {
    expect(sheet!.rows.map((cells) => cells.slice(0, 7))).toEqual(
      plan.tasks.map((task) => [
        task.seq,
        task.level1,
        task.level2,
        task.text,
        task.leadRaw,
        task.responsibleRaw,
        task.deadline,
      ]),
    );
    expect(sheet!.rows).toHaveLength(33);
  });

  // Counted in the original's table: the only cells that reach over several rows.
  test('has the merged cells of the original', () => {
    const merged = (column: number) =>
      sheet!.merged.filter((one) => one.column === column).map(({ first, last }) => [first + 1, last + 1]);
    expect(merged(1)).toEqual([
      [1, 20],
      [21, 28],
      [29, 33],
    ]);
    expect(merged(2)).toEqual([
      [1, 6],
      [7, 9],
      [10, 13],
      [14, 20],
      [22, 26],
    ]);
    expect(sheet!.merged).toHaveLength(8);
  });

  test('keeps them in the workbook, with headings on every printed page', async () => {
    const { content } = await writeXlsx(ledgerOf([]), words);
    const [first, second] = (await readXlsx(content, { readStyles: true })).sheets;
    expect(first!.merges).toContainEqual({ startRow: 2, endRow: 21, startCol: 1, endCol: 1 });
    expect(first!.pageSetup?.printTitlesRow).toBe('$1:$2');
    expect(first!.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a3' });
    expect(second!.name).toBe('佐证明细');
  });
});

describe('a task with evidence', () => {
  const first = evidence(11, '区财政局', { uploaded: '2023-09-04', columnPath: 'zwgk/czyjs', note: '已核' });
  const second = evidence(11, '区教体局', { title: '后来的', at: first.at + 1 });
  const asked = duties.get(11)!.map(({ id }) => id);

  test('several pages are one row: the earliest decision’s link, and how many more there are', () => {
    const [sheet] = ledgerOf([second, first]);
    expect(sheet!.rows).toHaveLength(33);
    expect(wordsIn(sheet, 10)).toMatchObject({
      佐证标题: '第11项的通知',
      网址: first.url,
      '另有佐证（条）': '1',
      栏目路径: 'zwgk/czyjs',
      上传日期: '2023-09-04',
      核查人: '李敏',
      核查日期: '2026-11-20',
      备注: '已核',
    });
    expect(sheet!.rows[10]![8 + 1]).toEqual({ text: first.url, address: first.url });
  });

  test('the second sheet has one row a page', () => {
    const [, pages] = ledgerOf([second, first]);
    expect(pages!.rows.map((cells) => cellWords(cells[4]!))).toEqual(['第11项的通知', '后来的']);
  });

  test('ten thousand pages are still one row', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      evidence(11, '区财政局', { title: `第${at}`, at }),
    );
    const [sheet, pages] = ledgerOf(many);
    expect(sheet!.rows).toHaveLength(33);
    expect(wordsIn(sheet, 10)['另有佐证（条）']).toBe('9999');
    expect(pages!.rows).toHaveLength(10_000);
  });

  test('more pages than a sheet can hold links for go on on the next sheet, in order', () => {
    const many = Array.from({ length: 65_531 }, (_, at) => evidence(11, '区财政局', { at }));
    const [, first, second, ...others] = ledgerOf(many);
    expect([first, second].map((sheet) => sheet!.rows.length)).toEqual([65_530, 1]);
    expect(second).toMatchObject({ name: first!.name, title: first!.title, columns: first!.columns });
    expect(others).toEqual([]);
    const links = ledgerOf(many, undefined, { kind: 'links' });
    expect(links.map((sheet) => sheet.rows.length)).toEqual([65_530, 33]);
    expect(tableOf({ ...order, kind: 'evidence' }, termsOf(many)).rows).toHaveLength(65_531);
  });

  test('whose address is none of the web has no link', () => {
    const [sheet] = ledgerOf([evidence(11, '区财政局', { url: 'javascript:alert(1)' })]);
    expect(sheet!.rows[10]![9]).toBe('javascript:alert(1)');
  });

  test('rejected pages prove nothing; disputed ones stand in the remarks', () => {
    const [sheet] = ledgerOf([
      evidence(11, '区财政局', { standing: 'rejected' }),
      evidence(11, '区财政局', { standing: 'disputed', title: '两人说法不一' }),
    ]);
    expect(wordsIn(sheet, 10)).toMatchObject({
      佐证标题: '',
      网址: '',
      备注: '区财政局：有争议：两人说法不一',
    });
  });

  test('offline evidence and 不适用 stand with their words, without an address', () => {
    const offline = { fileName: '会议纪要.pdf', date: '2023-05-01', description: '存档于办公室' };
    const [sheet] = ledgerOf([
      evidence(11, '区财政局', { page: offlinePlace('1'), url: offlinePlace('1'), title: '', offline }),
      evidence(11, '区教体局', {
        page: inapplicablePlace,
        url: inapplicablePlace,
        title: '',
        note: '没有下属单位',
        at: 9e12,
      }),
    ]);
    expect(wordsIn(sheet, 10)).toMatchObject({
      佐证标题: '会议纪要.pdf',
      网址: '',
      备注: '区财政局：线下佐证《会议纪要.pdf》（2023-05-01）；存档于办公室\n区教体局：不适用：没有下属单位',
    });
  });

  test('of one unit: its tasks only, its state with the duties counted', () => {
    const rows = [row(11, '区财政局', { duties: asked.slice(0, 1) })];
    const [sheet] = ledgerOf([first, second], rows, { unit: '区财政局' });
    expect(sheet!.title).toMatch(/（区财政局）$/);
    expect(sheet!.rows.length).toBeLessThan(33);
    const at = sheet!.rows.findIndex(([seq]) => seq === 11);
    expect(wordsIn(sheet, at)).toMatchObject({
      完成情况: `部分（1/${asked.length} 个要素）`,
      '另有佐证（条）': '0',
    });
  });

  test('of all units: how many stand how, each of them counted once', () => {
    const [sheet] = ledgerOf([first], [row(11, '区财政局', { duties: asked })]);
    const state = wordsIn(sheet, 10)['完成情况']!;
    const [all = 0, ...each] = [...state.matchAll(/\d+/g)].map(Number);
    expect(state).toMatch(/^应公开单位 \d+ 个：已覆盖 1，未覆盖 \d+$/);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});

test('a task is overdue after its last date, while somebody is not done', () => {
  const dated = plan.tasks.find(({ dates }) => dates.length > 0)!;
  const last = [...dated.dates].sort().at(-1)!;
  const on = (day: string) => wordsIn(ledgerOf([], [], {}, day)[0], dated.n - 1)['完成情况'];
  expect(on(last)).not.toMatch(/已逾期/);
  expect(on('2099-01-01')).toMatch(/；已逾期$/);
});

describe('what was asked for', () => {
  test('columns go out as chosen, in the chosen order', () => {
    const [sheet] = ledgerOf([], [], { columns: ['address', 'seq', 'text'] });
    expect(sheet!.columns.map(({ title }) => title)).toEqual(['网址', '序号', '工作任务']);
    expect(sheet!.merged).toEqual([]);
  });

  test('each unit that owes something gets a sheet of its own', () => {
    const [, , ...others] = ledgerOf([], [], { perUnit: true });
    expect(others.length).toBeGreaterThan(20);
    expect(others.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  test('the table of links says of a task without a page that it has none', () => {
    const [sheet] = ledgerOf([evidence(11, '区财政局')], [], { kind: 'links', unit: '区财政局' });
    const at = sheet!.rows.findIndex(([seq]) => seq === 11);
    expect(wordsIn(sheet, at)).toMatchObject({ 单位: '区财政局', 佐证标题: '第11项的通知' });
    expect(sheet!.rows.filter((cells) => cells[3] === '').length).toBe(sheet!.rows.length - 1);
  });

  test('the file’s name says what, of whom and when', () => {
    expect(fileNameOf({ ...order, unit: '区财政局', format: 'csv' }, termsOf([]))).toBe(
      '2023年浔阳区政务公开工作要点工作责任分解表台账（区财政局）_2026-11-23.csv',
    );
  });
});
