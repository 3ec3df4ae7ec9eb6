import * as v from 'valibot';
import { clockPattern } from './clock';
import type { DecisionEvent } from './event';
import { eventLimits } from './limits';

const named = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.key));
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const eventId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const actorSchema = v.strictObject({
  name: v.pipe(named, v.regex(/\S/)),
  role: v.picklist(['editor', 'inspector', 'staff']),
  unit: named,
});

const decided = {
  requestId: named,
  verdict: v.picklist(['confirm', 'reject', 'withdraw', 'note']),
  plan: named,
  task: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  duties: v.pipe(v.array(named), v.maxLength(eventLimits.duties)),
  unit: named,
  page: address,
  pageUrl: address,
  pageTitle: v.pipe(v.string(), v.maxLength(eventLimits.title)),
  reason: v.nullable(v.picklist(['other-task', 'repost', 'past-year', 'duplicate', 'incomplete', 'other'])),
  note: v.pipe(v.string(), v.maxLength(eventLimits.note)),
  offline: v.exactOptional(
    v.strictObject({
      fileName: v.pipe(v.string(), v.maxLength(eventLimits.title)),
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      description: v.pipe(v.string(), v.maxLength(eventLimits.note)),
    }),
  ),
  basis: v.exactOptional(
    v.strictObject({
      text: fingerprint,
      rules: fingerprint,
      finding: v.nullable(
        v.strictObject({
          grade: v.picklist(['strong', 'likely', 'check']),
          counts: v.boolean(),
          duties: v.pipe(v.array(named), v.maxLength(eventLimits.duties)),
        }),
      ),
    }),
  ),
};

export const requestSchema = v.strictObject({ ...decided, actor: actorSchema });

const eventSchema = v.strictObject({
  ...decided,
  v: v.literal(1),
  id: eventId,
  clock: v.pipe(v.string(), v.regex(clockPattern)),
  parents: v.pipe(v.array(eventId), v.maxLength(eventLimits.parents)),
  planRevision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  actor: actorSchema,
  undoes: v.exactOptional(eventId),
});

/** The event that an unknown value is, or null. Says nothing about its id: see `verifyEvent`. */
export function parseEvent(value: unknown): DecisionEvent | null {
  const parsed = v.safeParse(eventSchema, value);
  return parsed.success ? parsed.output : null;
}
