import * as v from 'valibot';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import type { LabelledTask } from './planEvaluation';

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const taskNumber = v.pipe(v.number(), v.safeInteger());

const planExpectationSchema = v.object({
  title: v.optional(shortText, ''),
  error: v.optional(v.unknown()),
  tasks: v.optional(
    v.pipe(
      v.array(
        v.object({
          n: taskNumber,
          level1: v.optional(shortText, ''),
          level2: v.optional(shortText, ''),
          text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)),
          like: v.nullable(taskNumber),
          likeAlso: v.optional(v.pipe(v.array(taskNumber), v.maxLength(100)), []),
        }),
      ),
      v.maxLength(5_000),
    ),
  ),
});

/** The tasks of another plan, each with the seed tasks on the same subject. */
export interface LabelledPlan {
  title: string;
  tasks: LabelledTask[];
}

/**
 * The expectation beside a plan file (`<name>.expect.json`), checked; null where it says that the plan file is broken
 * (`error`) and so has no tasks. `known` are the numbers of the seed tasks that `like` may name.
 */
export function parsePlanExpectation(
  value: unknown,
  fileName: string,
  known: ReadonlySet<number>,
): Result<LabelledPlan | null, Sentence> {
  const parsed = validate(planExpectationSchema, value, fileName);
  if (!parsed.ok) return parsed;
  const { title, tasks, error } = parsed.value;
  if (!tasks) {
    return error === undefined ? failure(say('malformed_missing_key', fileName, 'tasks')) : success(null);
  }
  const numbers = new Set<number>();
  const labelled: LabelledTask[] = [];
  for (const [index, { like, likeAlso, ...task }] of tasks.entries()) {
    if (numbers.has(task.n))
      return failure(say('plan_number_twice', fileName, `tasks[${index}].n`, String(task.n)));
    numbers.add(task.n);
    const alike = like === null ? likeAlso : [like, ...likeAlso];
    const dangling = alike.find((number) => !known.has(number));
    if (dangling !== undefined)
      return failure(say('evaluate_plans_unknown_like', fileName, `tasks[${index}].like`, String(dangling)));
    labelled.push({ ...task, alike });
  }
  return success({ title, tasks: labelled });
}
