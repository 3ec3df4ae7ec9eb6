// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadInitials } from '../../components/popup/initials';
import type { OwedTask } from '../../lib/app/summary';
import { explainers, finance, owed, summary } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

// What is loaded once comes at once.
await loadInitials();

const [partial, overdue] = owed as [OwedTask, OwedTask];
const covered: OwedTask = { ...partial, card: { ...finance, n: 40 }, state: 'covered' };
const inapplicable: OwedTask = {
  ...overdue,
  card: { ...explainers, n: 41 },
  state: 'inapplicable',
  due: null,
};
const section = () => within(screen.getByRole('region', { name: '区财政局的要点任务' }));
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const numbers = () => rows().map(({ dataset }) => Number(dataset['row']));
const row = (n: number) => rows().find(({ dataset }) => dataset['row'] === `${n}`)!;
const pick = (name: RegExp) => fireEvent.click(section().getByRole('radio', { name }));
const search = () => section().getByRole('searchbox', { name: '在清单中查找' });

describe('the list of what the unit owes', () => {
  it('is split by obligation, and says for each task how it stands', () => {
    showPopup();
    const lead = screen.getByRole('region', { name: '牵头（1） 由“区财政局”牵头' });
    expect(lead.textContent).toMatch(/11.*部分.*要素 1\/3.*网页 1.*最近判定 3 天前/s);
    const group = screen.getByRole('region', { name: /^组内（1）/ });
    expect(group.textContent).toMatch(/26.*未覆盖.*要素 0\/2.*已逾期 1180 天/s);
    expect(screen.queryByRole('region', { name: /名单待定/ })).toBeNull();
  });

  it('shows what is open first; the other filters name their numbers', () => {
    showPopup({ owed: [partial, overdue, covered, inapplicable] });
    expect(numbers()).toEqual([11, 26]);
    const filters = within(section().getByRole('group', { name: '显示哪些任务' }));
    const shown = filters.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(shown).toEqual([
      '未完成 2',
      '未覆盖 1',
      '部分 1',
      '有争议 0',
      '逾期 1',
      '不适用 1',
      '已覆盖 1',
      '全部 4',
    ]);
  });

  it('keeps the filter that was chosen', () => {
    const { onField } = showPopup({ owed: [partial, overdue, covered, inapplicable] });
    pick(/逾期/);
    expect(onField).toHaveBeenCalledExactlyOnceWith('filter', 'overdue');
    expect(numbers()).toEqual([26]);
    cleanup();
    showPopup({ owed: [partial, overdue, covered, inapplicable] }, { fields: { filter: 'all' } });
    expect(numbers()).toEqual([11, 40, 26, 41]);
  });

  it('is searched by words, by number and by pinyin initials', async () => {
    const { onField } = showPopup();
    fireEvent.input(search(), { target: { value: '解答员' } });
    expect(onField).toHaveBeenCalledExactlyOnceWith('owedSearch', '解答员');
    expect(numbers()).toEqual([26]);
    fireEvent.input(search(), { target: { value: '11' } });
    expect(numbers()).toEqual([11]);
    fireEvent.input(search(), { target: { value: 'zcjdy' } });
    await vi.waitFor(() => expect(numbers()).toEqual([26]));
  });

  it.each<[string, OwedTask['due'], string]>([
    ['overdue', { date: '2026-11-11', days: -12, state: 'overdue' }, '已逾期 12 天'],
    ['near', { date: '2026-12-05', days: 12, state: 'soon' }, '还有 12 天（2026-12-05）'],
    ['due today', { date: '2026-11-23', days: 0, state: 'soon' }, '今天到期'],
    ['far off', { date: '2027-08-31', days: 281, state: 'later' }, '期限 2027-08-31'],
  ])('says in words that a task is %s', (_, due, words) => {
    showPopup({ owed: [{ ...overdue, due }] });
    expect(row(26).textContent).toContain(` · ${words}`);
  });

  it('tells pages and offline evidence apart, in number and in each duty', () => {
    showPopup({ owed: [{ ...partial, pages: 2, offline: 1, offlineDuties: ['11.budget'] }] });
    expect(row(11).textContent).toMatch(/网页 2.*线下 1/);
    fireEvent.click(row(11));
    const duties = within(row(11).closest('li')!).getAllByRole('listitem');
    expect(duties.map(({ textContent }) => textContent)).toEqual([
      '✓ 部门预算（已覆盖） 线下',
      '○ 部门决算（未覆盖）',
      '○ “三公”经费（未覆盖）',
    ]);
  });

  it('says when a task was last decided; never says so of one that nobody decided on', () => {
    const now = Date.UTC(2026, 10, 23, 2, 5);
    const ago = (days: number) => now - days * 86_400_000;
    showPopup({ owed: [{ ...partial, lastAt: now }, overdue] }, { now });
    expect(row(11).textContent).toContain('最近判定：今天');
    expect(row(26).textContent).not.toContain('最近判定');
    cleanup();
    showPopup({ owed: [{ ...partial, lastAt: ago(90) }] }, { now });
    expect(row(11).textContent).not.toContain('请复查');
    cleanup();
    showPopup({ owed: [{ ...partial, lastAt: ago(91) }] }, { now });
    expect(row(11).textContent).toMatch(/最近判定 91 天前.*超过 90 天，请复查/);
  });
});

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

describe('a list of many tasks', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({ ...overdue, card: { ...explainers, n: n + 1 } }));

  it('draws twenty at a time and says where one is', () => {
    showPopup({ owed: many });
    expect(numbers()).toHaveLength(20);
    expect(section().getByText('第 1–20 项，共 120 项').getAttribute('role')).toBe('status');
    fireEvent.click(section().getByRole('button', { name: '上一页' }));
    expect(numbers()[0]).toBe(1);
    for (let turn = 0; turn < 5; turn += 1)
      fireEvent.click(section().getByRole('button', { name: '下一页' }));
    expect(numbers()).toEqual(Array.from({ length: 20 }, (_, n) => n + 101));
    const last = section().getByRole('button', { name: '下一页' });
    expect(last.getAttribute('aria-disabled')).toBe('true');
    expect(section().getByText('第 101–120 项，共 120 项')).toBeTruthy();
    expect(screen.getByRole('region', { name: /^组内（120）/ })).toBeTruthy();
  });

  it('begins anew where filter or search change', () => {
    showPopup({ owed: many });
    fireEvent.click(section().getByRole('button', { name: '下一页' }));
    pick(/全部/);
    expect(numbers()[0]).toBe(1);
  });

  it('that fits on one page has nothing to turn', () => {
    showPopup();
    expect(section().queryByRole('navigation')).toBeNull();
  });
});

describe('by keyboard', () => {
  const three = [1, 2, 3].map((n) => ({ ...overdue, card: { ...explainers, n } }));
  const key = (name: string) => fireEvent.keyDown(document.activeElement!, { key: name });
  const focused = () => (document.activeElement as HTMLElement).dataset['row'];

  it('one row is reached by Tab, the arrows, Home and End go on from there', () => {
    showPopup({ owed: three });
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    row(1).focus();
    key('ArrowDown');
    expect(focused()).toBe('2');
    key('End');
    expect(focused()).toBe('3');
    key('ArrowDown');
    expect(focused()).toBe('3');
    key('Home');
    expect(focused()).toBe('1');
    key('End');
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });

  it('a row that leaves the list leaves the focus to the list; nothing else moves it there', async () => {
    const { again } = showPopup({ owed: three });
    const now = (owed: OwedTask[]) => ({ content: { state: 'ready', summary: summary({ owed }) } }) as const;
    again(now(three.slice(1)));
    expect(document.activeElement).toBe(document.body);
    row(2).focus();
    again(now(three.slice(2)));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('owed-list'));
  });

  it('keys inside an unfolded row are its own', () => {
    showPopup({ owed: three });
    fireEvent.click(row(1));
    const button = screen.getByRole('button', { name: '登记线下佐证' });
    button.focus();
    key('ArrowDown');
    expect(document.activeElement).toBe(button);
  });
});

describe('an empty list says why', () => {
  const empty = { covered: 0, partial: 0, disputed: 0, inapplicable: 0, uncovered: 0 };

  it('no plan is loaded', () => {
    showPopup({ owed: [], counts: empty, tasks: [] });
    expect(section().getByText(/还没有载入要点/)).toBeTruthy();
  });

  it('the plan gives the unit nothing', () => {
    showPopup({ owed: [], counts: empty });
    expect(section().getByText(/没有把任何任务分给“区财政局”/)).toBeTruthy();
    expect(section().queryByText(/已全部覆盖/)).toBeNull();
  });

  it('everything is covered, and the covered tasks are one click away', () => {
    showPopup({ owed: [covered] });
    expect(section().getByText('本单位已全部覆盖，共 1 项任务。')).toBeTruthy();
    fireEvent.click(section().getByRole('button', { name: '查看全部任务' }));
    expect(numbers()).toEqual([40]);
  });

  it('everything of another unit is covered: its name stands there, not 本单位', () => {
    showPopup({ owed: [covered], unit: '区政府办' });
    expect(screen.getByText('“区政府办”已全部覆盖，共 1 项任务。')).toBeTruthy();
  });

  it('what is not applicable is not called covered', () => {
    showPopup({ owed: [covered, inapplicable] });
    expect(section().getByText('没有未完成的任务：已覆盖 1 项，不适用 1 项。')).toBeTruthy();
    expect(section().queryByText(/已全部覆盖/)).toBeNull();
  });

  it('nothing answers to filter and search, which one click clears', () => {
    const { onField } = showPopup({}, { fields: { filter: 'disputed', owedSearch: '公园' } });
    expect(section().getByText('没有符合条件的任务：只显示“有争议”、查找“公园”。')).toBeTruthy();
    fireEvent.click(section().getByRole('button', { name: '清除条件' }));
    expect(numbers()).toEqual([11, 26]);
    expect(onField.mock.calls).toEqual([
      ['filter', ''],
      ['owedSearch', ''],
    ]);
  });
});
