import { passes, type OwedFilter } from '../../lib/app/owedFilter';
import type { OwedTask, TaskCard } from '../../lib/app/summary';
import type { Obligation } from '../../lib/coverage/coverage';

/** 牵头, 责任, 组内, 名单待定: the order of the groups. */
export const obligations: readonly Obligation[] = ['lead', 'responsible', 'group', 'unresolved'];

/**
 * The tasks that a filter and a search leave, group by group; inside a group in the order of the search (`found`), or of
 * the plan where nothing is searched for (null).
 */
export function orderOwed(
  owed: readonly OwedTask[],
  filter: OwedFilter,
  found: readonly TaskCard[] | null,
): OwedTask[] {
  const shown = owed.filter((each) => passes(each, filter));
  const rowOf = new Map(shown.map((each) => [each.card.n, each]));
  const rows = found === null ? shown : found.flatMap(({ n }) => rowOf.get(n) ?? []);
  return obligations.flatMap((obligation) => rows.filter((each) => each.obligation === obligation));
}

/** How many tasks stand in each group. */
export function totalsOf(owed: readonly Pick<OwedTask, 'obligation'>[]): Record<Obligation, number> {
  const totals = { lead: 0, responsible: 0, group: 0, unresolved: 0 };
  for (const { obligation } of owed) totals[obligation] += 1;
  return totals;
}
