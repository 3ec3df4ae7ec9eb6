// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Asks } from '../../components/workbench/asks';
import { MapRoom, type MapMemory } from '../../components/workbench/map/mapRoom';
import { Words } from '../../components/words';
import type { EvidenceRow } from '../../lib/app/evidence';
import { success } from '../../lib/kernel/result';
import { speaker } from '../../lib/words/speaker';
import { bigOverview } from './bigOverview';

// Nothing here is about time; a busy computer takes what it takes.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const overview = bigOverview(20, 130);

const evidence: EvidenceRow = {
  unit: '区示例2局',
  task: 3,
  page: 'https://example.test/a.html',
  url: 'javascript:alert(1)',
  title: '示例网页',
  standing: 'confirmed',
  duties: ['3.1'],
  by: { name: '李四', role: 'inspector', unit: '区示例1局' },
  at: Date.UTC(2026, 4, 4),
  reason: null,
  note: '',
  parties: 1,
  remarks: [],
  offline: null,
};

function show(query = '', kept = '') {
  const asks: Asks = {
    evidence: vi.fn<Asks['evidence']>(async () => success({ rows: [evidence], next: null })),
    undo: async () => success(null),
    lastYear: async () => success([]),
    neighbours: async () => success({ column: '', before: [], after: [] }),
    history: vi.fn<Asks['history']>(async () => success({ entries: [], before: null, shifts: [] })),
  };
  const memory: MapMemory = { recall: async () => kept, keep: vi.fn<MapMemory['keep']>() };
  render(
    <Words.Provider value={speaker('zh')}>
      <MapRoom overview={overview} place={[]} query={query} asks={asks} memory={memory} />
    </Words.Provider>,
  );
  return { asks, memory };
}

/** By attribute: asking for roles costs seconds with hundreds of cells. */
const allCells = () => [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
/** What a screen reader says of a cell. */
const wordsOf = (cell: Element | undefined) => cell?.getAttribute('aria-label');
const focused = () => document.activeElement as HTMLElement;
const press = (key: string, more: object = {}) => fireEvent.keyDown(focused(), { key, ...more });

describe('the map', () => {
  test('draws only a part of its cells, and says how many there are', () => {
    show();
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('23');
    expect(grid.getAttribute('aria-colcount')).toBe('131');
    const cells = allCells();
    expect(cells.length).toBeLessThan(800);
    expect(wordsOf(cells[0])).toMatch(/^区示例1局 第1项 /);
    expect(cells[0]?.getAttribute('aria-colindex')).toBe('2');
    expect(screen.getByText(/^显示 20 个单位、130 项任务，共 \d+ 格。$/)).toBeTruthy();
  });

  test('every cell says its state without colour: a sign and a count', () => {
    show();
    for (const cell of allCells().filter(({ className }) => !className.includes('none')))
      expect(cell.dataset['face']).toMatch(/^[✓◐○≠—] \d\/\d/);
  });

  test('is one stop of the Tab key, and walked with the arrows to its ends and back', async () => {
    show();
    const grid = screen.getByRole('grid');
    const stops = grid.querySelectorAll('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    press('ArrowRight');
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^区示例1局 第2项 /));
    press('ArrowDown');
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^区示例2局 第2项 /));
    press('End', { ctrlKey: true });
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^示例20街道 第130项 /));
    expect(focused().getAttribute('aria-colindex')).toBe('131');
    expect(focused().closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('23');
    press('Home', { ctrlKey: true });
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^区示例1局 第1项 /));
    for (let steps = 0; steps < 5; steps += 1) press('ArrowRight');
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^区示例1局 第6项 /));
    press('Home');
    await waitFor(() => expect(wordsOf(focused())).toMatch(/^区示例1局 第1项 /));
    press('ArrowUp');
    await waitFor(() => expect(focused().getAttribute('href')).toBe('#task/1'));
    press('ArrowDown');
    press('ArrowLeft');
    await waitFor(() =>
      expect(decodeURIComponent(focused().getAttribute('href') ?? '')).toBe('#unit/区示例1局'),
    );
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('opens a cell: duties, pages, decisions, the ways on; closing leads back to the cell', async () => {
    const { asks, memory } = show('unit=示例2局');
    const cell = allCells().find((each) => wordsOf(each)?.startsWith('区示例2局 第3项 '))!;
    cell.focus();
    press('Enter');
    const side = await screen.findByRole('region', { name: '区示例2局 · 第 3 项' });
    await waitFor(() => expect(focused().textContent).toBe('区示例2局 · 第 3 项'));
    expect(memory.keep).toHaveBeenLastCalledWith(expect.stringContaining('open='));
    expect(asks.evidence).toHaveBeenCalledWith({ of: 'cells', unit: '区示例2局', task: 3, after: null });
    expect(asks.history).toHaveBeenCalledWith({ of: 'cell', unit: '区示例2局', task: 3, before: null });
    expect((await within(side).findByText('示例网页')).getAttribute('href')).toContain('#page/');
    expect(within(side).getByText('任务页：第 3 项').getAttribute('href')).toBe('#task/3');
    expect(within(side).getByText(/^这个地址不是网页地址/)).toBeTruthy();
    expect(document.querySelector('[href^="javascript"]')).toBeNull();
    fireEvent.keyDown(side, { key: 'Escape' });
    expect(screen.queryByRole('region')).toBeNull();
    expect(wordsOf(focused())).toMatch(/^区示例2局 第3项 /);
  });
});

describe('the filter of the map', () => {
  test('is followed from the address, kept with every change, and can be cleared', () => {
    const { memory } = show('state=overdue');
    const state = screen.getByLabelText<HTMLSelectElement>('状态');
    expect(state.value).toBe('overdue');
    for (const cell of allCells().filter(({ className }) => !className.includes('none')))
      expect(wordsOf(cell)).toContain('已逾期');
    fireEvent.change(screen.getByLabelText('每列是'), { target: { value: 'level2' } });
    expect(memory.keep).toHaveBeenLastCalledWith('state=overdue&fold=level2');
    expect(wordsOf(allCells()[0])).toContain('示例二级指标');
    fireEvent.click(screen.getByText('清除条件'));
    expect(memory.keep).toHaveBeenLastCalledWith('');
    expect(state.value).toBe('');
  });

  test('folds one heading by the keyboard and keeps it so; the focus stays on it', async () => {
    const { memory } = show();
    allCells()[0]!.focus();
    press('ArrowUp');
    await waitFor(() => expect(focused().getAttribute('href')).toBe('#task/1'));
    press('ArrowUp');
    await waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
    press('Enter');
    await waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('false'));
    expect(memory.keep).toHaveBeenLastCalledWith(expect.stringMatching(/^turned=/));
    expect(wordsOf(allCells()[0])).toMatch(/已覆盖 \d+\/\d+ 项/);
    expect(wordsOf(allCells()[1])).toMatch(/^区示例1局 第13项 /);
  });

  test('comes back as it was left where the address says nothing', async () => {
    show('', 'obligation=lead&fold=level1');
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('职责').value).toBe('lead'));
    expect(screen.getByLabelText<HTMLSelectElement>('每列是').value).toBe('level1');
  });

  test('that leaves nothing says so', () => {
    show('unit=没有这个单位');
    expect(screen.getByText(/^没有符合条件的格/)).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});
