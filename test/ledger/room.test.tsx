// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Words } from '../../components/words';
import type { LedgerActions } from '../../components/workbench/ledger/contract';
import { LedgerRoom } from '../../components/workbench/ledger/ledgerRoom';
import { failure, success } from '../../lib/kernel/result';
import { usualOrder, type LedgerOrder } from '../../lib/ledger/order';
import type { LedgerWriter } from '../../lib/ledger/writing';
import type { ColumnTemplate } from '../../lib/ledger/readOrder';
import { say } from '../../lib/words/sentence';
import { bigOverview } from '../workbench/bigOverview';
import { speak } from './world';

afterEach(cleanup);

function show(over: Partial<LedgerActions> = {}) {
  const kept: LedgerOrder[] = [];
  const saved: string[] = [];
  let templates: ColumnTemplate[] = [];
  const receipt = { rows: 5, sheets: 2, replaced: 3, continued: 0, unlinked: 0 };
  const actions: LedgerActions = {
    keptOrder: () => Promise.resolve(null),
    keepOrder: (order) => Promise.resolve(void kept.push(order)),
    keptTemplates: () => Promise.resolve(templates),
    keepTemplates: (next) => Promise.resolve(void (templates = next)),
    evidence: () => Promise.resolve(success([])),
    openWriter: () => writer(() => Promise.resolve(success({ content: 'x', receipt }))),
    save: (name) => void saved.push(name),
    readLedger: () => Promise.resolve(failure(say('ledger_file_no_table', 'a'))),
    readList: () => Promise.resolve(failure(say('ledger_file_no_table', 'a'))),
    keptList: () => Promise.resolve(null),
    keepList: () => Promise.resolve(true),
    keepTicks: () => Promise.resolve(),
    newId: () => 'a',
    decide: () => Promise.resolve(success({ alreadyThere: false })),
    ...over,
  };
  render(
    <Words.Provider value={speak}>
      <LedgerRoom overview={bigOverview(3, 5, 0)} place={[]} actions={actions} />
    </Words.Provider>,
  );
  return { kept, saved, templates: () => templates };
}

const writer = (write: LedgerWriter['write']): LedgerWriter => ({ write, close: () => undefined });
const button = (name: string) => screen.getByRole('button', { name });

test('an export ends with a receipt: file, rows, replaced characters', async () => {
  const { saved } = show();
  fireEvent.click(button('导出'));
  expect(await screen.findByText(/^已导出“.+\.xlsx”，共 5 行。$/)).toBeTruthy();
  expect(screen.getByText('有 3 个无法显示的字符换成了“\uFFFD”。')).toBeTruthy();
  expect(saved).toHaveLength(1);
});

test('a cancelled export makes no file and says so', async () => {
  const { saved } = show({
    openWriter: (_, signal) =>
      writer((_task, told) => {
        told(0);
        return new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve(failure('cancelled'))),
        );
      }),
  });
  fireEvent.click(button('导出'));
  await screen.findByText(/^正在写文件/);
  fireEvent.click(button('取消'));
  expect(await screen.findByText('已取消，没有生成文件。')).toBeTruthy();
  expect(saved).toEqual([]);
});

test('a file that could not be written is told', async () => {
  show({ openWriter: () => writer(() => Promise.resolve(failure(say('ledger_room_not_written', 'boom')))) });
  fireEvent.click(button('导出'));
  expect((await screen.findByRole('alert')).textContent).toContain('boom');
});

test('a notice needs a unit before it can go out; the order is kept at each change', async () => {
  const { kept, saved } = show();
  fireEvent.click(screen.getByRole('radio', { name: /^整改通知/ }));
  expect(await screen.findByText(speak('ledger_room_needs_unit'))).toBeTruthy();
  fireEvent.click(button('导出'));
  expect(saved).toEqual([]);
  expect(kept.at(-1)).toEqual({ ...usualOrder, kind: 'notice', format: 'docx' });
});

test('columns can be left out, moved, and kept under a name', async () => {
  const { kept, templates } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: '一级指标', hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: '“二级指标”上移', hidden: true }));
  expect(kept.at(-1)?.columns.slice(0, 3)).toEqual(['level2', 'seq', 'text']);
  fireEvent.input(screen.getByRole('textbox', { hidden: true }), { target: { value: ' 月报 ' } });
  fireEvent.click(screen.getByRole('button', { name: '存为模板', hidden: true }));
  expect(await screen.findByText('已存为模板“月报”。')).toBeTruthy();
  expect(templates()).toMatchObject([{ name: '月报', columns: kept.at(-1)?.columns }]);
});
