import { millisOf } from '../coverage/clock';
import type { CoverageRow } from '../coverage/coverage';
import { owedTasks } from '../coverage/obligation';
import { coverageState, coveredDuties } from '../coverage/row';
import { dueOf } from './due';
import type { Proofs } from '../recognition/proofs';
import type { Seeds } from './seeds';
import type { Counts, OwedTask } from './summary';
import { taskCard } from './taskCard';

/** Every task that a unit owes, in the plan's order, with how it stands. `today` is YYYY-MM-DD. */
export function owedOf(
  unit: string,
  rows: readonly CoverageRow[],
  { plan, duties, roster }: Pick<Seeds, 'plan' | 'duties' | 'roster'>,
  today: string,
  proofs?: Proofs,
): OwedTask[] {
  const rowOf = new Map(rows.map((row) => [row.task, row]));
  return owedTasks(unit, plan.tasks, roster).map(({ task, obligation }) => {
    const row = rowOf.get(task.n) ?? null;
    const asked = duties.get(task.n) ?? [];
    const covered = coveredDuties(row, asked);
    const state = coverageState(row, asked);
    return {
      card: taskCard(task, duties, proofs),
      obligation,
      state,
      coveredDuties: covered,
      offlineDuties: covered.filter((id) => row?.offlineDuties.includes(id)),
      pages: row?.pages ?? 0,
      offline: row?.offline ?? 0,
      due: isOpen({ state }) ? dueOf(task.dates, today) : null,
      lastAt: row ? millisOf(row.lastClock) : null,
    };
  });
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
