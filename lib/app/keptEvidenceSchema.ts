import * as v from 'valibot';
import { eventLimits } from '../coverage/limits';
import { actorSchema } from '../coverage/schema';
import { evidenceLimits } from './keptEvidence';

const named = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.key));
const taskNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20_000));
const type = v.picklist(['image/webp', 'image/jpeg']);
const base64 = v.pipe(
  v.string(),
  v.maxLength(Math.ceil(evidenceLimits.pictureBytes / 3) * 4),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
);

export const pictureSchema = v.strictObject({ type, width: pixels, height: pixels, base64 });

export const keepEvidenceSchema = v.strictObject({
  id: named,
  page: address,
  task: taskNumber,
  picture: v.nullable(pictureSchema),
});

export const keptEvidenceSchema = v.strictObject({
  id: named,
  plan: named,
  task: taskNumber,
  unit: named,
  page: address,
  pageUrl: address,
  title: v.pipe(v.string(), v.maxLength(eventLimits.title)),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  quotes: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(eventLimits.note))),
    v.maxLength(evidenceLimits.quotes),
  ),
  text: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  by: actorSchema,
  picture: v.nullable(
    v.strictObject({
      type,
      width: pixels,
      height: pixels,
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});
