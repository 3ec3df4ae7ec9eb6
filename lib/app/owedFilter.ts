import { isOpen } from './owed';
import type { OwedTask } from './summary';

/** 未完成, 未覆盖, 部分, 有争议, 逾期, 不适用, 已覆盖, 全部, in the order in which they are offered. */
export const owedFilters = [
  'open',
  'uncovered',
  'partial',
  'disputed',
  'overdue',
  'inapplicable',
  'covered',
  'all',
] as const;

export type OwedFilter = (typeof owedFilters)[number];

type Standing = Pick<OwedTask, 'state' | 'due'>;

/** Whether a filter shows a task. 逾期 is a matter of what is still open: a covered task is never overdue. */
export function passes(owed: Standing, filter: OwedFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return isOpen(owed);
  if (filter === 'overdue') return isOpen(owed) && owed.due?.state === 'overdue';
  return owed.state === filter;
}

/** How many tasks each filter shows. */
export function countsByFilter(owed: readonly Standing[]): Record<OwedFilter, number> {
  const count = (filter: OwedFilter) => owed.filter((each) => passes(each, filter)).length;
  return {
    open: count('open'),
    uncovered: count('uncovered'),
    partial: count('partial'),
    disputed: count('disputed'),
    overdue: count('overdue'),
    inapplicable: count('inapplicable'),
    covered: count('covered'),
    all: owed.length,
  };
}

/** The filter that a kept text names; 未完成 for any other. */
export function owedFilterOf(text: string): OwedFilter {
  return owedFilters.find((known) => known === text) ?? 'open';
}
