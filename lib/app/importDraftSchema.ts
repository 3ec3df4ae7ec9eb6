import * as v from 'valibot';
import { longestCell, mostTasks } from '../plan/limits';
import type { ImportDraft } from './importing';

const words = v.pipe(v.string(), v.maxLength(longestCell));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(longestCell));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const role = v.picklist(['seq', 'level1', 'level2', 'text', 'lead', 'responsible', 'support', 'deadline']);

const hints = v.strictObject({
  title: v.exactOptional(words),
  year: v.exactOptional(number),
  place: v.exactOptional(v.nullable(words)),
  issued: v.exactOptional(v.nullable(words)),
  table: v.exactOptional(v.strictObject({ table: number, header: v.nullable(number) })),
  columns: v.exactOptional(v.pipe(v.array(v.tuple([number, v.nullable(role)])), v.maxLength(1_000))),
});

const fields = v.strictObject({
  text: v.exactOptional(words),
  level1: v.exactOptional(words),
  level2: v.exactOptional(words),
  lead: v.exactOptional(words),
  responsible: v.exactOptional(words),
  deadline: v.exactOptional(words),
});

const task = v.strictObject({
  n: number,
  of: words,
  fields,
  duties: v.exactOptional(v.pipe(v.array(v.strictObject({ id: words, label: words })), v.maxLength(100))),
});

const answer = v.variant('as', [
  v.strictObject({ as: v.literal('alias'), unit: name }),
  v.strictObject({ as: v.literal('new'), kind: v.picklist(['department', 'centre', 'street', 'vertical']) }),
]);

/** Corrections that were made before an import. */
export const importDraftSchema = v.strictObject({
  fileName: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  pasted: v.nullable(v.string()),
  at: number,
  corrections: v.strictObject({
    hints,
    tasks: v.pipe(v.array(task), v.maxLength(mostTasks)),
    names: v.pipe(v.array(v.tuple([name, answer])), v.maxLength(mostTasks)),
    groups: v.pipe(v.array(v.tuple([name, v.nullable(v.array(name))])), v.maxLength(mostTasks)),
  }),
});

/** Corrections as they come out of the browser's storage; what does not hold its shape is left out. */
export function parseImportDrafts(value: unknown): ImportDraft[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const parsed = v.safeParse(importDraftSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
}
