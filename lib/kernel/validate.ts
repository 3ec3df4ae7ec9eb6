import * as v from 'valibot';
import { say, type Sentence } from '../words/sentence';
import { failure, success, type Result } from './result';

/**
 * Checks a value from outside (seed file, import, message) against a schema. The answer is a fresh value that holds
 * declared keys only, or one sentence that names file, place (`tasks[3].text`) and remedy for the first fault.
 *
 * Use `strictObject` for shapes, so that unknown keys are refused, and give every list and text a `maxLength`.
 * `most`: values that are looked at before the whole is refused, where more than the usual are in order.
 * Never import this from code that runs in a portal page: it carries the validator with it.
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  fileName: string,
  most = maximalValues,
): Result<v.InferOutput<Schema>, Sentence> {
  const refused = refuseOutright(value, fileName, most);
  if (refused) return failure(refused);
  const parsed = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  return parsed.success ? success(parsed.output) : failure(sentenceOf(parsed.issues[0], fileName));
}

/** Far above any plan or roster (33 tasks are about 1,000 values), low enough to be walked in a few milliseconds. */
const maximalValues = 200_000;
const maximalDepth = 32;

/** Keys that mean something to JavaScript itself; no file of ours has a reason to carry them. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Faults that no schema sees in time: reserved keys, nesting without end (also cycles), masses of values. */
function refuseOutright(value: unknown, fileName: string, most: number): Sentence | null {
  const open: { value: unknown; path: PropertyKey[] }[] = [{ value, path: [] }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    seen += 1;
    const length = Array.isArray(next.value) ? next.value.length : 0;
    if (seen + open.length + length > most)
      return say('malformed_too_many', fileName, placeOf(next.path), String(most));
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.path.length >= maximalDepth)
      return say('malformed_too_deep', fileName, placeOf(next.path), String(maximalDepth));
    const keys: PropertyKey[] = Array.isArray(next.value) ? [...next.value.keys()] : Object.keys(next.value);
    for (const key of keys) {
      const path = [...next.path, key];
      if (reservedKeys.has(String(key))) return say('malformed_reserved_key', fileName, placeOf(path));
      open.push({ value: (next.value as Record<PropertyKey, unknown>)[key], path });
    }
  }
  return null;
}

/** `tasks[3].text`; keys that are not plain words in quotes; the empty text for the value as a whole. */
export function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    const name = String(key);
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
      ? `.${shorten(name)}`
      : `[${JSON.stringify(shorten(name))}]`;
  });
  return shorten(steps.join('').replace(/^\./, ''), 160);
}

function sentenceOf(issue: v.BaseIssue<unknown>, fileName: string): Sentence {
  const place = placeOf((issue.path ?? []).map((item) => item.key as PropertyKey));
  if (issue.path?.at(-1)?.origin === 'key' && issue.kind === 'schema')
    return say(
      issue.expected === 'never' ? 'malformed_unknown_key' : 'malformed_missing_key',
      fileName,
      place,
    );
  if (place === '') return say('malformed_whole', fileName);
  const at = [fileName, place] as const;
  const bound = String(issue.requirement);
  switch (issue.type) {
    case 'string':
      return say('malformed_not_text', ...at);
    case 'number':
      return say('malformed_not_number', ...at);
    case 'boolean':
      return say('malformed_not_boolean', ...at);
    case 'array':
    case 'tuple':
    case 'strict_tuple':
      return say('malformed_not_list', ...at);
    case 'object':
    case 'strict_object':
    case 'record':
      return say('malformed_not_object', ...at);
    case 'integer':
    case 'safe_integer':
      return say('malformed_not_integer', ...at);
    case 'literal':
    case 'picklist':
    case 'enum':
      return say('malformed_not_offered', ...at, shorten(issue.expected ?? '', 120));
    case 'min_length':
    case 'non_empty':
      return say('malformed_too_short', ...at, issue.type === 'non_empty' ? '1' : bound);
    case 'max_length':
      return say('malformed_too_long', ...at, bound);
    case 'min_value':
      return say('malformed_too_small', ...at, bound);
    case 'max_value':
      return say('malformed_too_large', ...at, bound);
    default:
      return say('malformed_form', ...at, shorten(issue.received, 60));
  }
}

function shorten(text: string, longest = 40): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
