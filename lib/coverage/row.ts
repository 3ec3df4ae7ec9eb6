import type { Duty } from '../plan/duty';
import { laterClock } from './clock';
import type { CoverageRow, CoverageState } from './coverage';
import type { DecisionEvent } from './event';
import { judge } from './judge';

/** What one derived row is about. */
export interface Cell {
  plan: string;
  unit: string;
  task: number;
}

/** The derived row of one cell from all events on it, whatever their pages and order; null without events. */
export function coverageRow(cell: Cell, events: readonly DecisionEvent[]): CoverageRow | null {
  const lastClock = events.map((event) => event.clock).reduce<string | null>(laterClock, null);
  if (lastClock === null) return null;
  const states = [...grouped(events, (event) => event.page).values()].map(judge);
  const confirmed = states.filter((state) => state.standing === 'confirmed');
  return {
    plan: cell.plan,
    unit: cell.unit,
    task: cell.task,
    duties: [...new Set(confirmed.flatMap((state) => state.duties))].sort(),
    pages: confirmed.length,
    disputed: states.filter((state) => state.standing === 'disputed').length,
    lastClock,
  };
}

/** All derived rows of a whole log: the recount that the kept rows must always equal. */
export function coverageRows(events: readonly DecisionEvent[]): CoverageRow[] {
  const cells = grouped(events, (event) => JSON.stringify([event.plan, event.unit, event.task]));
  return [...cells.values()].flatMap((group) => {
    const first = group[0];
    const row = first && coverageRow(first, group);
    return row ? [row] : [];
  });
}

/**
 * How a unit stands with a task. Covered only when the standing confirmations together name every duty of the task; a
 * task without any duty cannot be covered. Disputed pages add nothing.
 */
export function coverageState(row: CoverageRow | null, duties: readonly Duty[]): CoverageState {
  const named = coveredDuties(row, duties);
  if (duties.length > 0 && named.length === duties.length) return 'covered';
  if (named.length > 0) return 'partial';
  return row && row.disputed > 0 ? 'disputed' : 'uncovered';
}

/** The duties of the task that standing confirmations name, in the task's order; duties of older plans drop out. */
export function coveredDuties(row: CoverageRow | null, duties: readonly Duty[]): string[] {
  return duties.map((duty) => duty.id).filter((id) => row?.duties.includes(id));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
