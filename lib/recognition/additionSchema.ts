import * as v from 'valibot';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import { ownTopicId, type LexiconAddition } from './addition';
import { entryParts } from './lexiconSchema';

const { id, text, texts, proof, period } = entryParts;

/** Shape of one addition; whether it fits the lexicon is for `additionFault` to say. */
export const additionSchema = v.strictObject({
  id,
  into: v.boolean(),
  name: text,
  plan: texts,
  strong: texts,
  title: texts,
  weak: texts,
  anti: texts,
  columns: texts,
  proof,
  period,
});

/** Far more topics than a plan has tasks. */
export const mostAdditions = 200;

const format = 'planlens-lexicon-addition';
const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(1),
  additions: v.pipe(v.array(additionSchema), v.minLength(1), v.maxLength(mostAdditions)),
});

/** The file by which additions travel: to those who mend the lexicon, or to a colleague. */
export function additionsFile(additions: readonly LexiconAddition[]): string {
  return `${JSON.stringify({ format, version: 1, additions }, null, 2)}\n`;
}

/** Reads such a file. One fault refuses all of it; the sentence names file, place and remedy. */
export function parseAdditionsFile(json: string, fileName: string): Result<LexiconAddition[], Sentence> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure(say('additions_no_json', fileName));
  }
  const parsed = validate(fileSchema, value, fileName);
  if (!parsed.ok) return parsed;
  const { additions } = parsed.value;
  const strange = additions.find((each) => !each.into && each.id !== ownTopicId(each.name));
  if (strange) return failure(say('additions_strange_id', fileName, strange.name));
  return success(additions);
}
