// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { YearsActions } from '../../components/workbench/years/contract';
import { YearsView } from '../../components/workbench/years/yearsView';
import { Words } from '../../components/words';
import { yearsBeside } from '../../lib/app/yearsBeside';
import type { KeptCorrections } from '../../lib/app/yearsKept';
import { packedRows } from '../../lib/coverage/packedRows';
import { success } from '../../lib/kernel/result';
import type { ShippedPlan } from '../../lib/plan/plan';
import type { PlanLine } from '../../lib/plan/stored';
import { compareYears } from '../../lib/plan/years';
import { speaker } from '../../lib/words/speaker';
import { nextYear, plan2023 } from '../plan/nextYear';
import { overviewWith } from './workbenchOverview';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const before: ShippedPlan = { ...plan2023, id: 'xunyang-2023', revision: 1 };
const after: ShippedPlan = { ...nextYear, id: 'xunyang-2024', revision: 1 };
const overview = await overviewWith();

function line({ id, title, year, place, revision, tasks }: ShippedPlan, current: boolean): PlanLine {
  const source = { fileName: '', sha256: null, stored: null };
  return { id, title, year, place, revision, tasks: tasks.length, source, current };
}

/** The room over real comparisons, corrections kept in memory. */
function show(plans: ShippedPlan[] = [before, after]) {
  let kept: KeptCorrections | null = null;
  const follows = new Map<string, string | null>();
  const shelf = { corrections: async () => kept, follows: async () => follows };
  const rowsOf = async () =>
    success(
      packedRows(before.id, [
        {
          plan: before.id,
          unit: '区财政局',
          task: 11,
          duties: [],
          offlineDuties: [],
          pages: 3,
          offline: 0,
          inapplicable: false,
          disputed: 0,
          lastClock: '0',
        },
      ]),
    );
  const actions: YearsActions = {
    plans: async () => success(plans.map((plan) => line(plan, plan === after))),
    beside: (one, other) =>
      yearsBeside({ before: one, after: other }, rowsOf, { plans, shelf, compare: compareYears }),
    correct: vi.fn<YearsActions['correct']>(async (next) => {
      kept = next;
      return success(null);
    }),
    follow: vi.fn<YearsActions['follow']>(async (one, other) => {
      follows.set(one, other);
      return success(null);
    }),
  };
  render(
    <Words.Provider value={speaker('zh')}>
      <YearsView overview={overview} place={[]} actions={actions} />
    </Words.Provider>,
  );
  return actions;
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr')!;

describe('年度对照', () => {
  test('shows counts, kinds in words, likeness, marked words and what is carried over', async () => {
    show();
    await screen.findByRole('button', { name: '拆分 2' });
    const row = rowOf('更正任务 10 的对应');
    expect(row.textContent).toContain('改写');
    expect(row.textContent).toMatch(/相似 \d+%/);
    await waitFor(() => expect(row.querySelector('ins')?.textContent).toContain('咨询电话'));
    expect(rowOf('更正任务 6 的对应').textContent).toContain('3 件');
    fireEvent.click(screen.getByRole('button', { name: '新增 2' }));
    expect(screen.getAllByText('上年没有')).toHaveLength(2);
    expect(screen.queryByText('今年没有')).toBeNull();
  });

  test('a person says what a task was; the table follows and says so', async () => {
    const actions = show();
    fireEvent.click(await screen.findByRole('button', { name: '更正任务 4 的对应' }));
    const form = screen.getByRole('group', { name: /任务 4 接续上年的哪一项/ });
    fireEvent.input(within(form).getByLabelText(/查找/), { target: { value: '33' } });
    fireEvent.click(within(form).getByLabelText(/^33/));
    fireEvent.click(screen.getByRole('button', { name: '存为人工更正' }));
    await waitFor(() => expect(rowOf('更正任务 4 的对应').textContent).toContain('人工更正'));
    expect(rowOf('更正任务 4 的对应').textContent).toContain('33');
    expect(actions.correct).toHaveBeenCalledWith({
      before: { id: before.id, revision: 1 },
      after: { id: after.id, revision: 1 },
      corrections: [{ task: 4, was: [33] }],
    });
    fireEvent.click(screen.getByRole('button', { name: '更正任务 4 的对应' }));
    fireEvent.click(screen.getByRole('button', { name: '恢复程序比对' }));
    await waitFor(() => expect(rowOf('更正任务 4 的对应').textContent).toContain('新增'));
  });

  test('an earlier task that another one goes on with can be shared: a split', async () => {
    const actions = show();
    fireEvent.click(await screen.findByRole('button', { name: '更正任务 4 的对应' }));
    fireEvent.click(screen.getByLabelText(/^9 集中公开/));
    fireEvent.click(screen.getByLabelText(/两边都保留（拆分）/));
    fireEvent.click(screen.getByRole('button', { name: '存为人工更正' }));
    await screen.findByRole('button', { name: '拆分 3' });
    expect(actions.correct).toHaveBeenCalledWith(
      expect.objectContaining({
        corrections: [
          { task: 5, was: [9] },
          { task: 4, was: [9] },
        ],
      }),
    );
  });

  test('a dropped task is put into a later one', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '更正旧任务 33 的去向' }));
    fireEvent.click(screen.getByLabelText(/^14 建立公共数据/));
    fireEvent.click(screen.getByRole('button', { name: '存为人工更正' }));
    await waitFor(() => expect(rowOf('更正任务 14 的对应').textContent).toContain('33'));
  });

  test('whether evidence is carried over is a person’s choice', async () => {
    const actions = show();
    fireEvent.click(await screen.findByRole('button', { name: '不再带入' }));
    expect(actions.follow).toHaveBeenCalledWith(after.id, null);
    fireEvent.click(await screen.findByRole('button', { name: /以旧的一份为上年/ }));
    await screen.findByText(/已作为新的一份的上年/);
  });

  test('with one plan there is nothing to compare, and it says what to do', async () => {
    show([before]);
    await screen.findByText(/请先导入另一份/);
  });
});
