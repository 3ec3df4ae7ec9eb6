import * as v from 'valibot';
import { eventLimits } from '../coverage/limits';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A draft as it lies in storage. */
export const draftSchema = v.strictObject({
  id: text(eventLimits.key + 100),
  plan: v.exactOptional(text(eventLimits.name)),
  page: text(eventLimits.key),
  pageUrl: text(eventLimits.key),
  pageTitle: text(eventLimits.title),
  task: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  duties: v.pipe(v.array(text(eventLimits.name)), v.maxLength(eventLimits.duties)),
});
