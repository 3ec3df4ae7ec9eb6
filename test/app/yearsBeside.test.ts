import { describe, expect, test } from 'vitest';
import type { EvidenceRow } from '../../lib/app/evidence';
import { comparisonOf, lastYearsEvidence, yearsBeside } from '../../lib/app/yearsBeside';
import { followedPlan, type KeptCorrections } from '../../lib/app/yearsKept';
import type { CoverageRow } from '../../lib/coverage/coverage';
import { packedRows } from '../../lib/coverage/packedRows';
import { success } from '../../lib/kernel/result';
import { fieldChanges } from '../../lib/plan/fieldChanges';
import type { ShippedPlan } from '../../lib/plan/plan';
import { compareYears } from '../../lib/plan/years';
import { say } from '../../lib/words/sentence';
import { nextYear, plan2023 } from '../plan/nextYear';

const before: ShippedPlan = { ...plan2023, id: 'xunyang-2023', revision: 1 };
const after: ShippedPlan = { ...nextYear, id: 'xunyang-2024', revision: 1 };
const plans = [before, after];

function shelf(kept: KeptCorrections | null = null, follows: [string, string | null][] = []) {
  return { corrections: async () => kept, follows: async () => new Map(follows) };
}
const terms = { plans, shelf: shelf(), compare: compareYears };
const ids = { before: before.id, after: after.id };
const row = (task: number, pages: number): CoverageRow => ({
  plan: before.id,
  unit: '区财政局',
  task,
  duties: [],
  offlineDuties: [],
  pages,
  offline: 0,
  inapplicable: false,
  disputed: 0,
  lastClock: '0',
});
const rowsOf = async () => success(packedRows(before.id, [row(11, 2), row(11, 1), row(33, 1), row(2, 0)]));

describe('two plans side by side', () => {
  test('come with what stands for the earlier tasks, of all units', async () => {
    const beside = await yearsBeside(ids, rowsOf, terms);
    expect(beside).toMatchObject({
      ok: true,
      value: {
        stale: false,
        corrections: [],
        follows: before.id,
        evidence: [
          [11, 3],
          [33, 1],
        ],
      },
    });
  });

  test('a plan that is gone is named', async () => {
    expect(await yearsBeside({ before: 'gone', after: after.id }, rowsOf, terms)).toEqual({
      ok: false,
      error: say('years_plan_gone', 'gone'),
    });
  });

  test('corrections hold for the revisions that people saw, and for no others', async () => {
    const kept = { before, after, corrections: [{ task: 5, was: [] }] };
    const kindOf5 = async (one: KeptCorrections) => {
      const { comparison, stale } = await comparisonOf(before, after, { ...terms, shelf: shelf(one) });
      return [comparison.pairs.find((pair) => pair.after.includes(5))?.kind, stale];
    };
    expect(await kindOf5(kept)).toEqual(['new', false]);
    expect(await kindOf5({ ...kept, after: { ...after, revision: 2 } })).toEqual(['reworded', true]);
  });
});

describe('whose decisions are last year’s', () => {
  const older = { id: 'xunyang-2022', year: 2022, place: '浔阳区' };
  const elsewhere = { id: 'chenghu-2023', year: 2023, place: '澄湖区' };
  const all = [older, { ...before }, elsewhere, { ...after }];

  test('of the latest earlier plan of the same place', () => {
    expect(followedPlan(after, all, new Map())?.id).toBe(before.id);
    expect(followedPlan(before, all, new Map())?.id).toBe(older.id);
    expect(followedPlan(older, all, new Map())).toBeNull();
  });

  test('of the one that people chose, or of none; one that is gone is not chosen', () => {
    expect(followedPlan(after, all, new Map([[after.id, elsewhere.id]]))?.id).toBe(elsewhere.id);
    expect(followedPlan(after, all, new Map([[after.id, null]]))).toBeNull();
    expect(followedPlan(after, all, new Map([[after.id, 'gone']]))?.id).toBe(before.id);
  });
});

test('last year’s evidence is what stands confirmed for the tasks that went before, and nothing else', () => {
  const evidence = (task: number, standing: EvidenceRow['standing'], page: string) =>
    ({ task, standing, page }) as EvidenceRow;
  const rows = [
    evidence(11, 'confirmed', 'a'),
    evidence(11, 'rejected', 'b'),
    evidence(24, 'confirmed', 'c'),
    evidence(25, 'confirmed', 'd'),
    evidence(33, 'confirmed', 'dropped this year'),
  ];
  const found = lastYearsEvidence(compareYears(before, after), rows);
  const pagesOf = (task: number) => found.get(task)?.map(({ page }) => page);
  expect([...found.keys()]).toEqual([6, 7, 11]);
  expect(pagesOf(6)).toEqual(['a']);
  expect(pagesOf(7)).toEqual(['a']);
  expect(pagesOf(11)).toEqual(['c', 'd']);
});

test('what else changed from one year to the next is named', () => {
  const [task] = before.tasks;
  if (!task) throw new Error('no task');
  expect(fieldChanges(task, { ...task, lead: [...task.lead].reverse() })).toEqual([]);
  expect(fieldChanges(task, { ...task, level1: task.level1.replace('一、', '二、') })).toEqual([]);
  expect(fieldChanges(task, { ...task, lead: ['区统计局'], deadline: '6月底前' })).toEqual([
    'lead',
    'deadline',
  ]);
});
