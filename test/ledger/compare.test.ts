import { describe, expect, test } from 'vitest';
import { changeWords, compareLedger, ledgerHeading } from '../../lib/ledger/compare';
import { writeCsv } from '../../lib/ledger/csvFile';
import { tableOf } from '../../lib/ledger/order';
import { readOrder, readTemplates } from '../../lib/ledger/readOrder';
import { readTable } from '../../lib/ledger/readTable';
import type { LedgerSheet } from '../../lib/ledger/sheet';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { readOfficeFile } from '../../lib/office/officeFile';
import { evidence, order, row, speak, termsOf, words } from './world';

const then = tableOf(order, termsOf([evidence(11, '区财政局', { title: '=旧的' })]));
const now = tableOf(
  order,
  termsOf(
    [evidence(11, '区财政局', { title: '新的' }), evidence(15, '区教体局', { note: '补报' })],
    [row(11, '区财政局')],
  ),
);
const named = { seqHeading: '序号', textHeading: '工作任务' };

async function compared(before: LedgerSheet, form: 'xlsx' | 'csv', with_: LedgerSheet) {
  const { content } = form === 'csv' ? writeCsv(before, words) : await writeXlsx([before], words);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = await readOfficeFile(bytes, '上月');
  const table = file.ok ? readTable(file.value, '上月', ledgerHeading(with_)) : file;
  if (!table.ok) throw new Error(table.error.key);
  return compareLedger(table.value, with_, named);
}

describe.each(['xlsx', 'csv'] as const)('an earlier ledger as %s', (form) => {
  test('that says the same has no changes', async () => {
    expect(await compared(now, form, now)).toEqual({ changes: [], same: 33, onlyBefore: [], onlyNow: [] });
  });

  test('tells in words what is different', async () => {
    const { changes, same } = await compared(then, form, now);
    expect(changes.map(({ seq, kind }) => [seq, kind])).toEqual([
      ['11', 'changed'],
      ['15', 'changed'],
    ]);
    expect(same).toBe(31);
    const said = changes.flatMap((change) => changeWords(change, speak));
    expect(said).toContain('第 11 项“佐证标题”：原来是“=旧的”，现在是“新的”');
    expect(said).toContain('第 15 项“备注”：原来空着，现在是“补报”');
  });

  test('rows that are new or gone are named', async () => {
    const short = { ...then, rows: then.rows.slice(0, 32) };
    expect((await compared(short, form, then)).changes).toMatchObject([{ kind: 'added', seq: '33' }]);
    expect((await compared(then, form, { ...short, merged: [] })).changes).toMatchObject([
      { kind: 'removed', seq: '33' },
    ]);
  });
});

test('another table with numbers of tasks is compared in the columns that both have', async () => {
  const file = await readOfficeFile(
    new TextEncoder().encode('2023年台账\n序号,佐证标题,得分\n11,别的,5\n40,多出来的,1\n'),
    '别的.csv',
  );
  const table = file.ok ? readTable(file.value, '别的.csv', ledgerHeading(now)) : file;
  if (!table.ok) throw new Error(table.error.key);
  const { changes, onlyBefore, onlyNow } = compareLedger(table.value, now, named);
  expect(onlyBefore).toEqual(['得分']);
  expect(onlyNow).toContain('网址');
  expect(changes.find(({ seq }) => seq === '11')).toMatchObject({
    cells: [{ heading: '佐证标题', before: '别的', now: '新的' }],
  });
  expect(changes.at(-1)).toMatchObject({ kind: 'removed', seq: '40' });
});

describe('what was kept', () => {
  test('an order comes back as it was', () => expect(readOrder(order)).toEqual(order));

  test.each([
    null,
    {},
    { ...order, kind: 'notice', format: 'xlsx' },
    { ...order, columns: ['evil'] },
    { ...order, due: '明天' },
  ])('%j is none', (value) => expect(readOrder(value)).toBeNull());

  test('sets of columns come back; what cannot be read is none', () => {
    expect(readTemplates([{ name: '月报', columns: ['seq', 'text'] }])).toEqual([
      { name: '月报', columns: ['seq', 'text'] },
    ]);
    expect(readTemplates([{ name: '', columns: [] }])).toEqual([]);
    expect(readTemplates('x')).toEqual([]);
  });
});
