import { obligationsUnder } from '../coverage/obligation';
import { coveredByWeek } from '../coverage/overTime';
import type { PageRules } from '../coverage/pageRules';
import { success, type Result } from '../kernel/result';
import type { DutyTable } from '../plan/duty';
import type { Plan } from '../plan/plan';
import type { Roster } from '../plan/roster';
import type { Sentence } from '../words/sentence';
import { readCells } from './cells';
import type { CellPlace, DecisionLog } from './ports';

/** By how much the number of covered duties changed in a week; `week` is its Monday, YYYY-MM-DD. */
export interface WeekChange {
  week: string;
  web: number;
  offline: number;
}

/** What a portion of the log adds to the weeks. Portions are summed; `next` asks for the rest, null at the end. */
export interface WeeksPortion {
  changes: WeekChange[];
  next: CellPlace | null;
}

export interface WeeksTerms {
  plan: Pick<Plan, 'tasks'> & { id: string };
  duties: DutyTable;
  /** With the members that somebody here named for open groups. */
  roster: Roster;
  log: Pick<DecisionLog, 'eventsByCell'>;
  rules: Pick<PageRules, 'recordOf' | 'keyOf'>;
  /** The Monday (YYYY-MM-DD) of the week of a moment (milliseconds since 1970). */
  weekOf: (at: number) => string;
  /** Milliseconds since 1970: what claims to come later counts in the present week. */
  now: number;
}

/**
 * How the covered duties grew, week by week, by replaying the log cell by cell under the plan and roster of today: the
 * weeks add up to the present coverage. Cells that nobody owes now count for nothing.
 */
export async function coverageOverTime(
  { after }: { after: CellPlace | null },
  { plan, duties, roster, log, rules, weekOf, now }: WeeksTerms,
): Promise<Result<WeeksPortion, Sentence>> {
  const read = await readCells(log, { plan: plan.id, from: after, through: null });
  if (!read.ok) return read;
  const obligations = obligationsUnder(roster);
  const known = new Set(roster.units.map(({ name }) => name));
  const taskOf = new Map(plan.tasks.map((task) => [task.n, task]));
  const sums = new Map<string, WeekChange>();
  for (const { unit, task: n, events } of read.value.cells) {
    const task = taskOf.get(n);
    if (!task || !known.has(unit) || obligations(unit, task) === null) continue;
    const asked = new Set((duties.get(n) ?? []).map(({ id }) => id));
    let before = { web: 0, offline: 0 };
    for (const [week, covered] of coveredByWeek(events, asked, rules, (at) => weekOf(Math.min(at, now)))) {
      const sum = sums.get(week) ?? { week, web: 0, offline: 0 };
      sum.web += covered.web - before.web;
      sum.offline += covered.offline - before.offline;
      sums.set(week, sum);
      before = covered;
    }
  }
  return success({ changes: [...sums.values()], next: read.value.next });
}

/** One point of the chart: what stood at the end of the week that begins on that Monday. */
export interface Week {
  week: string;
  web: number;
  offline: number;
}

/** How many weeks back the chart goes; what is older is in the first of them. */
export const mostWeeks = 260;

/** The running numbers of every week from the first decision to `present` (a Monday), without gaps. */
export function weeksOf(changes: readonly WeekChange[], present: string): Week[] {
  if (changes.length === 0) return [];
  const sorted = changes.toSorted((one, other) => (one.week < other.week ? -1 : 1));
  const first = [weeksBefore(present, mostWeeks - 1), sorted[0]?.week ?? present].sort().at(-1) ?? present;
  const weeks: Week[] = [];
  let { web, offline } = { web: 0, offline: 0 };
  let at = 0;
  for (let week = first; week <= present; week = weeksBefore(week, -1)) {
    for (let change = sorted[at]; change && change.week <= week; change = sorted[++at]) {
      web += change.web;
      offline += change.offline;
    }
    weeks.push({ week, web, offline });
  }
  return weeks;
}

const weekLength = 7 * 86_400_000;

function weeksBefore(monday: string, count: number): string {
  return new Date(Date.parse(monday) - count * weekLength).toISOString().slice(0, 10);
}
