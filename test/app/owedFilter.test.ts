import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsByFilter, owedFilterOf, owedFilters, passes } from '../../lib/app/owedFilter';
import type { OwedTask } from '../../lib/app/summary';

const anyDue = fc.constantFrom<OwedTask['due']>(
  null,
  { date: '2026-11-01', days: -22, state: 'overdue' },
  { date: '2026-12-01', days: 8, state: 'soon' },
);
const anyState = fc.constantFrom<OwedTask['state']>(
  'covered',
  'partial',
  'disputed',
  'inapplicable',
  'uncovered',
);
const anyTask = fc.record({ state: anyState, due: anyDue });

describe('filters of the list', () => {
  it('未完成 is what nobody has settled: neither 已覆盖 nor 不适用', () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const settled = passes(task, 'covered') || passes(task, 'inapplicable');
        expect(passes(task, 'open')).toBe(!settled);
      }),
    );
  });

  it('逾期 is open and past its date', () => {
    const overdue = { date: '2026-11-01', days: -22, state: 'overdue' } as const;
    expect(passes({ state: 'uncovered', due: overdue }, 'overdue')).toBe(true);
    expect(passes({ state: 'inapplicable', due: overdue }, 'overdue')).toBe(false);
    expect(passes({ state: 'partial', due: { ...overdue, state: 'soon' } }, 'overdue')).toBe(false);
  });

  it('each says how many tasks it shows; the five states together are all of them', () => {
    fc.assert(
      fc.property(fc.array(anyTask), (tasks) => {
        const counts = countsByFilter(tasks);
        for (const filter of owedFilters)
          expect(counts[filter]).toBe(tasks.filter((task) => passes(task, filter)).length);
        const { uncovered, partial, disputed, inapplicable, covered } = counts;
        expect(uncovered + partial + disputed + inapplicable + covered).toBe(counts.all);
      }),
    );
  });

  it('begin with 未完成, also where a kept choice is of another version', () => {
    expect(['', 'covered', 'nonsense'].map(owedFilterOf)).toEqual(['open', 'covered', 'open']);
  });
});
