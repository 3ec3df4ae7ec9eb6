import type { CoverageRow, CoverageState } from '../coverage/coverage';
import { obligationsUnder } from '../coverage/obligation';
import { coverageState, coveredDuties } from '../coverage/row';
import type { Duty, DutyTable } from '../plan/duty';
import type { Task } from '../plan/plan';
import type { Roster, Unit } from '../plan/roster';

/** How one unit stands with one task. */
export interface UnitStanding {
  unit: string;
  state: CoverageState;
  covered: number;
  duties: number;
  /** Only by a group that nobody has listed: the unit may not owe the task at all. */
  unresolved: boolean;
  /** Labels of the duties that nothing proves yet. */
  missing: string[];
}

/**
 * Whether a unit counts among those that owe: where the plan names a group that nobody has listed, only with something to
 * show. All products count by this, so that none says another figure than the next.
 */
export function counts({ unresolved, state }: UnitStanding): boolean {
  return !unresolved || state !== 'uncovered';
}

export interface TaskStanding {
  /** Units that owe the task, in the roster's order; 垂直管理 units without anything to show are left out. */
  units: UnitStanding[];
  /** The task names a group that nobody has listed: there may be more units. */
  open: boolean;
  /** All dates of the task have passed and some unit is not done. */
  overdue: boolean;
}

export interface StandingTerms {
  duties: DutyTable;
  roster: Roster;
  rows: readonly CoverageRow[];
  /** YYYY-MM-DD */
  today: string;
}

/** How a task stands for all units or for one; asked many times, so the rows are sorted once. */
export function standingsOf({ duties, roster, rows, today }: StandingTerms) {
  const rowOf = new Map(rows.map((row) => [keyOf(row.unit, row.task), row]));
  const named = new Map(roster.units.map((unit) => [unit.name, [unit]]));
  const obligations = obligationsUnder(roster);
  return (task: Task, only: string | null): TaskStanding => {
    const asked = duties.get(task.n) ?? [];
    const units: UnitStanding[] = [];
    let open = false;
    for (const unit of only === null ? roster.units : (named.get(only) ?? [])) {
      const row = rowOf.get(keyOf(unit.name, task.n)) ?? null;
      const obligation = obligations(unit.name, task);
      if (obligation === 'unresolved') open = true;
      const standing = standingOf(unit, row, asked, obligation === 'unresolved');
      if (obligation !== null && (!silent(unit, obligation, only) || standing.state !== 'uncovered'))
        units.push(standing);
    }
    const done = units.every(({ state }) => state === 'covered' || state === 'inapplicable');
    const latest = [...task.dates].sort().at(-1);
    return { units, open, overdue: latest !== undefined && latest < today && !(done && units.length > 0) };
  };
}

/** A number has no space in it: what comes behind the first is the unit's name, whatever it is. */
function keyOf(unit: string, task: number): string {
  return `${task} ${unit}`;
}

/** A unit whose silence is no gap: it publishes elsewhere, or nobody has said that it belongs to the group. */
function silent(unit: Unit, obligation: string, only: string | null): boolean {
  return only === null && (unit.kind === 'vertical' || obligation === 'unresolved');
}

function standingOf(
  unit: Unit,
  row: CoverageRow | null,
  duties: readonly Duty[],
  unresolved: boolean,
): UnitStanding {
  const covered = coveredDuties(row, duties);
  return {
    unit: unit.name,
    state: coverageState(row, duties),
    covered: covered.length,
    duties: duties.length,
    unresolved,
    missing: duties.filter(({ id }) => !covered.includes(id)).map(({ label }) => label),
  };
}
