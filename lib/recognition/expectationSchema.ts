import * as v from 'valibot';
import type { Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import type { Sentence } from '../words/sentence';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Further fields (`note`, `synthetic`) are for people and not read. */
export const expectationSchema = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/)),
  today: date,
  expect: v.object({
    tasks: v.array(v.pipe(v.number(), v.integer())),
    primary: v.nullish(v.number()),
    published: v.nullable(date),
    title: v.string(),
  }),
  confidence: v.picklist(['sure', 'likely', 'unsure']),
});

/** The expectation that stands beside a page to be evaluated (`<slug>.json`). */
export type ExpectationFile = v.InferOutput<typeof expectationSchema>;

/** Checks one `<slug>.json`, parsed. The sentence of a failure names the file, the place in it and the remedy. */
export function parseExpectation(value: unknown, fileName: string): Result<ExpectationFile, Sentence> {
  return validate(expectationSchema, value, fileName);
}
