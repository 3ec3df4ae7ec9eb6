import { millisOf } from '../coverage/clock';
import type { CoverageRow, Obligation } from '../coverage/coverage';
import { obligationsUnder, owedTasks } from '../coverage/obligation';
import { coverageState, coveredDuties } from '../coverage/row';
import type { Task } from '../plan/plan';
import { dueOf } from './due';
import type { Proofs } from '../recognition/proofs';
import type { Seeds } from './seeds';
import type { Counts, Due, OwedTask, TaskCard } from './summary';
import { taskCard } from './taskCard';

type Known = Pick<Seeds, 'plan' | 'duties' | 'roster'>;

/** Every task that a unit owes, in the plan's order, with how it stands. `today` is YYYY-MM-DD. */
export function owedOf(
  unit: string,
  rows: readonly CoverageRow[],
  known: Known,
  today: string,
  proofs?: Proofs,
): OwedTask[] {
  return owing(known, today, proofs)(unit, rows);
}

/** The same for many units, who share what is the plan's: thousands of cells are told in a few milliseconds. */
export function owing(
  known: Known,
  today: string,
  proofs?: Proofs,
): (unit: string, rows: readonly CoverageRow[]) => OwedTask[] {
  const obligations = obligationsUnder(known.roster);
  const told = standingCells(known, today, proofs);
  return (unit, rows) => {
    const rowOf = new Map(rows.map((row) => [row.task, row]));
    return owedTasks(unit, known.plan.tasks, known.roster, obligations).map(({ task, obligation }) =>
      told(task, obligation, rowOf.get(task.n) ?? null),
    );
  };
}

/** How one task stands for one unit that owes it, cell by cell. */
export function standingCells(
  { duties }: Pick<Known, 'duties'>,
  today: string,
  proofs?: Proofs,
): (task: Task, obligation: Obligation, row: CoverageRow | null) => OwedTask {
  const shared = new Map<Task, { card: TaskCard; due: Due | null }>();
  return (task, obligation, row) => {
    const { card, due } = shared.get(task) ?? {
      card: taskCard(task, duties, proofs),
      due: dueOf(task.dates, today),
    };
    shared.set(task, { card, due });
    const covered = coveredDuties(row, card.duties);
    const state = coverageState(row, card.duties, covered);
    return {
      card,
      obligation,
      state,
      coveredDuties: covered,
      offlineDuties: row?.offlineDuties.length ? covered.filter((id) => row.offlineDuties.includes(id)) : [],
      pages: row?.pages ?? 0,
      offline: row?.offline ?? 0,
      ...(row?.inapplicableDisputed && { inapplicableDisputed: true as const }),
      due: isOpen({ state }) ? due : null,
      lastAt: row ? millisOf(row.lastClock) : null,
    };
  };
}

/** Whether something is left to do: 未覆盖, 部分 and 有争议, but not 不适用. */
export function isOpen({ state }: Pick<OwedTask, 'state'>): boolean {
  return state !== 'covered' && state !== 'inapplicable';
}

/** Counts of the tasks that the unit owes. Gaps of 垂直管理 units are not counted: they publish elsewhere. */
export function countsOf(owed: readonly OwedTask[], vertical: boolean): Counts {
  const counts: Counts = { covered: 0, partial: 0, disputed: 0, inapplicable: 0, uncovered: 0 };
  for (const { state } of owed) if (!vertical || state !== 'uncovered') counts[state] += 1;
  return counts;
}
