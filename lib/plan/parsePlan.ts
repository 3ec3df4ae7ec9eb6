import { failure, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import { mostPlanValues } from './limits';
import type { ShippedPlan } from './plan';
import { shippedPlanSchema } from './schema';

/** A plan file (`seeds/plans/*.plan.json`), checked: shape, sizes, calendar days, unique task numbers. */
export function parsePlan(value: unknown, fileName: string): Result<ShippedPlan, Sentence> {
  const plan = validate(shippedPlanSchema, value, fileName, mostPlanValues);
  if (!plan.ok) return plan;
  const numbers = new Set<number>();
  for (const [index, { n }] of plan.value.tasks.entries()) {
    if (numbers.has(n)) return failure(say('plan_number_twice', fileName, `tasks[${index}].n`, String(n)));
    numbers.add(n);
  }
  return plan;
}
