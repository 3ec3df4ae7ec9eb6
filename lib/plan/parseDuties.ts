import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import type { DutyTable } from './duty';
import { mostPlanValues } from './limits';
import type { Plan } from './plan';
import { dutiesSchema } from './schema';

/**
 * A file of duties (`seeds/plans/*.duties.json`), checked: every task exists in the plan and stands once, ids are
 * unique and begin with the number of their task.
 */
export function parseDuties(value: unknown, fileName: string, plan: Plan): Result<DutyTable, Sentence> {
  const entries = validate(dutiesSchema, value, fileName, mostPlanValues);
  if (!entries.ok) return entries;
  const known = new Set(plan.tasks.map(({ n }) => n));
  const table = new Map<number, { id: string; label: string }[]>();
  const ids = new Set<string>();
  for (const [index, { task, duties }] of entries.value.entries()) {
    const at = `[${index}].task`;
    if (!known.has(task)) return failure(say('duty_task_unknown', fileName, at, String(task)));
    if (table.has(task)) return failure(say('duty_task_twice', fileName, at, String(task)));
    for (const [place, { id }] of duties.entries()) {
      const idAt = `[${index}].duties[${place}].id`;
      if (ids.has(id)) return failure(say('duty_id_twice', fileName, idAt, id));
      if (!id.startsWith(`${task}.`)) return failure(say('duty_id_foreign', fileName, idAt, id));
      ids.add(id);
    }
    table.set(task, duties);
  }
  return success(table);
}
