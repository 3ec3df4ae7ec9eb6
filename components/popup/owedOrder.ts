import { passes, type OwedFilter } from '../../lib/app/owedFilter';
import type { OwedTask } from '../../lib/app/summary';
import type { Obligation } from '../../lib/coverage/coverage';
import { rankTasks, type Initials } from './search';

/** 牵头, 责任, 组内, 名单待定: the order of the groups. */
export const obligations: readonly Obligation[] = ['lead', 'responsible', 'group', 'unresolved'];

/**
 * The tasks that a filter and a query leave, group by group; inside a group in the order of the search, or of the plan
 * where nothing is searched for.
 */
export function orderOwed(
  owed: readonly OwedTask[],
  filter: OwedFilter,
  query: string,
  initials: Initials | null,
): OwedTask[] {
  const shown = owed.filter((each) => passes(each, filter));
  const found = query.trim() === '' ? shown : searched(shown, query, initials);
  return obligations.flatMap((obligation) => found.filter((each) => each.obligation === obligation));
}

function searched(owed: readonly OwedTask[], query: string, initials: Initials | null): OwedTask[] {
  const rowOf = new Map(owed.map((each) => [each.card.n, each]));
  return rankTasks(
    owed.map(({ card }) => card),
    query,
    initials,
  ).flatMap(({ n }) => rowOf.get(n) ?? []);
}
