import type { Duty } from '../plan/duty';
import { laterClock } from './clock';
import type { CoverageRow, CoverageState } from './coverage';
import type { DecisionEvent } from './event';
import { grouped } from './grouped';
import { judge } from './judge';
import { recordOfEvent, type PageRules } from './pageRules';
import { placeKind } from './place';
import { exchanged, rowOf, type Cell, type CoverageTally } from './tally';

type Records = Pick<PageRules, 'recordOf' | 'keyOf'>;

/** The tally of one cell from all events on it, whatever their pages and order; null without events. */
function coverageTally(cell: Cell, events: readonly DecisionEvent[], rules: Records): CoverageTally | null {
  let tally: CoverageTally | null = null;
  for (const onPage of grouped(events, (event) => recordOfEvent(event, rules)).values()) {
    const latest = onPage.map((event) => event.clock).reduce<string | null>(laterClock, null);
    if (latest !== null) tally = exchanged(tally, cell, placeKind(onPage[0].page), latest, judge(onPage));
  }
  return tally;
}

/** The tallies of a whole log: the recount that the kept ones must always equal. */
export function coverageTallies(events: readonly DecisionEvent[], rules: Records): CoverageTally[] {
  const cells = grouped(events, (event) => JSON.stringify([event.plan, event.unit, event.task]));
  return [...cells.values()].flatMap((group) => coverageTally(group[0], group, rules) ?? []);
}

/** All derived rows of a whole log. */
export function coverageRows(events: readonly DecisionEvent[], rules: Records): CoverageRow[] {
  return coverageTallies(events, rules).map(rowOf);
}

/**
 * How a unit stands with a task. Covered only when the standing confirmations together name every duty of the task; a
 * task without any duty cannot be covered. 不适用 stands in for what is not covered; disputed pages add nothing.
 */
export function coverageState(
  row: CoverageRow | null,
  duties: readonly Duty[],
  named: readonly string[] = coveredDuties(row, duties),
): CoverageState {
  if (duties.length > 0 && named.length === duties.length) return 'covered';
  if (row?.inapplicable) return 'inapplicable';
  if (named.length > 0) return 'partial';
  return row && row.disputed > 0 ? 'disputed' : 'uncovered';
}

/** The duties of the task that standing confirmations name, in the task's order; duties of older plans drop out. */
export function coveredDuties(row: CoverageRow | null, duties: readonly Duty[]): string[] {
  if (!row || row.duties.length === 0) return [];
  return duties.map((duty) => duty.id).filter((id) => row.duties.includes(id));
}
