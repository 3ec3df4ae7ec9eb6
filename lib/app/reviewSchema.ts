import * as v from 'valibot';
import { eventLimits } from '../coverage/limits';
import { mostReviewed, type Review } from './review';
import { mostSeen, type SeenPage } from './seen';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const taskNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const tasks = v.pipe(v.array(taskNumber), v.maxLength(eventLimits.duties));
const page = { key: text(eventLimits.key), url: text(eventLimits.key), title: text(eventLimits.title) };

const stepSchema = v.variant('did', [
  v.strictObject({ item: page.key, did: v.literal('skip') }),
  v.strictObject({
    item: page.key,
    did: v.picklist(['confirm', 'reject']),
    task: taskNumber,
    requestId: text(eventLimits.name),
  }),
]);

export const reviewSchema = v.strictObject({
  items: v.pipe(v.array(v.strictObject({ ...page, tasks })), v.maxLength(mostReviewed)),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  trail: v.array(stepSchema),
});

/** A review as it lies in storage; null where there is none, or something that is none: it is then begun anew. */
export function parseReview(stored: unknown): Review | null {
  const parsed = v.safeParse(reviewSchema, stored);
  return parsed.success ? parsed.output : null;
}

export const seenSchema = v.strictObject({ ...page, tasks, counted: tasks });

/** The pages seen, as they lie in storage; a damaged one does not take the others with it. */
export function parseSeen(stored: unknown): SeenPage[] {
  const list: unknown[] = Array.isArray(stored) ? stored.slice(0, mostSeen) : [];
  return list.flatMap((one) => {
    const parsed = v.safeParse(seenSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}
