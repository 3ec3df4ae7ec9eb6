import type { DutyTable } from '../plan/duty';
import type { Task } from '../plan/plan';
import type { Proofs } from '../recognition/proofs';
import type { TaskCard } from './summary';

/** A task in the words a view needs; `proofs` where the view offers offline evidence. */
export function taskCard(task: Task, duties: DutyTable, proofs?: Proofs): TaskCard {
  const proof = proofs?.get(task.n);
  return {
    n: task.n,
    level1: task.level1,
    level2: task.level2,
    text: task.text,
    duties: [...(duties.get(task.n) ?? [])],
    dates: task.dates,
    ...(proof && { proof }),
  };
}
