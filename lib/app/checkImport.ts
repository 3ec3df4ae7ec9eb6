import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { completeDuties } from '../plan/deriveDuties';
import { mostPlanValues } from '../plan/limits';
import { parseDuties } from '../plan/parseDuties';
import { planImportSchema } from '../plan/schema';
import type { PlanImport } from '../plan/stored';
import { say, type Sentence } from '../words/sentence';

/**
 * What the preview hands over, checked as strictly as a shipped plan: shape, sizes, calendar days, each task number once,
 * duties of tasks that exist. A task without duties gets those of its own wording.
 */
export function checkImport(value: unknown): Result<PlanImport, Sentence> {
  const name = fileNameOf(value);
  const parsed = validate(planImportSchema, value, name, mostPlanValues);
  if (!parsed.ok) return parsed;
  const { plan } = parsed.value;
  const numbers = new Set<number>();
  for (const [index, { n }] of plan.tasks.entries()) {
    if (numbers.has(n)) return failure(say('plan_number_twice', name, `plan.tasks[${index}].n`, String(n)));
    numbers.add(n);
  }
  const listed = parsed.value.duties.filter(([, duties]) => duties.length > 0);
  const duties = parseDuties(
    listed.map(([task, entries]) => ({ task, duties: entries })),
    name,
    plan,
  );
  if (!duties.ok) return duties;
  const complete = [...completeDuties(plan, duties.value)];
  return success({
    ...parsed.value,
    duties: complete.map(([task, entries]) => [task, [...entries]]),
  });
}

/** The name by which people know the file, before anything else of the value is trusted. */
function fileNameOf(value: unknown): string {
  const name: unknown =
    typeof value === 'object' && value !== null ? (value as { fileName?: unknown }).fileName : '';
  return typeof name === 'string' && name !== '' ? name.slice(0, 255) : 'import';
}
