import * as v from 'valibot';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import { fold } from './automaton';
import { expandClasses, parseCue } from './cuePattern';
import type { Lexicon } from './lexicon';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const texts = v.pipe(v.array(text), v.maxLength(400));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const proof = v.picklist(['page', 'column', 'partial', 'offline']);
const period = v.picklist(['year', 'threeYears', 'standing']);
/** The parts of an entry, for what people add to the lexicon themselves (`additionSchema.ts`). */
export const entryParts = { id, text, texts, proof, period };
const duty = v.strictObject({ id, name: text, cues: texts });
const subject = {
  id,
  name: text,
  plan: v.pipe(texts, v.minLength(1)),
  strong: v.pipe(texts, v.minLength(1)),
  title: v.optional(texts, []),
  weak: texts,
  anti: texts,
  columns: texts,
  segments: texts,
  proof,
  period,
  duties: v.pipe(v.array(duty), v.maxLength(40)),
};
const version = v.literal(1);

const topicsSchema = v.strictObject({
  version,
  topics: v.pipe(
    v.array(v.strictObject({ ...subject, general: v.boolean() })),
    v.minLength(1),
    v.maxLength(200),
  ),
});
const formsSchema = v.strictObject({
  version,
  forms: v.pipe(v.array(v.strictObject({ ...subject, secondary: v.boolean() })), v.maxLength(40)),
});
const exclusionsSchema = v.strictObject({
  version,
  exclusions: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: text,
        effect: v.picklist(['exclude', 'check', 'stepDown']),
        title: texts,
        columns: texts,
        unless: texts,
      }),
    ),
    v.maxLength(100),
  ),
  genres: texts,
  common: v.optional(texts, []),
});
const groupsSchema = v.strictObject({
  version,
  /** 词组: name → words, with `|` between them. */
  classes: v.optional(v.record(text, text), {}),
  groups: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: text,
        topics: v.pipe(v.array(id), v.minLength(2)),
        deciding: v.record(id, texts),
      }),
    ),
    v.maxLength(100),
  ),
});

/** The parsed JSON of the four files of `seeds/lexicon`. */
export interface LexiconFiles {
  topics: unknown;
  forms: unknown;
  exclusions: unknown;
  groups: unknown;
}

/** Checks the lexicon as a whole. One fault refuses all of it; the sentence names file, place and remedy. */
export function parseLexicon(files: LexiconFiles): Result<Lexicon, Sentence> {
  const groups = validate(groupsSchema, files.groups, 'groups.json');
  if (!groups.ok) return groups;
  const { classes } = groups.value;
  const topics = validate(topicsSchema, withClasses(files.topics, classes), 'topics.json');
  if (!topics.ok) return topics;
  const forms = validate(formsSchema, withClasses(files.forms, classes), 'forms.json');
  if (!forms.ok) return forms;
  const exclusions = validate(exclusionsSchema, withClasses(files.exclusions, classes), 'exclusions.json');
  if (!exclusions.ok) return exclusions;
  const lexicon: Lexicon = {
    topics: topics.value.topics,
    forms: forms.value.forms,
    exclusions: exclusions.value.exclusions,
    groups: groups.value.groups,
    genres: exclusions.value.genres,
    common: exclusions.value.common,
  };
  const fault = subjectFault(lexicon) ?? groupFault(lexicon) ?? exclusionFault(lexicon);
  return fault ? failure(fault) : success(lexicon);
}

/** The file with the words of every class in the place of its name. */
function withClasses(value: unknown, classes: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return expandClasses(value, classes);
  if (Array.isArray(value)) return value.map((item) => withClasses(item, classes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withClasses(item, classes)]));
}

function subjectFault(lexicon: Lexicon): Sentence | null {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const files = [
    ['topics.json', 'topics', lexicon.topics],
    ['forms.json', 'forms', lexicon.forms],
  ] as const;
  for (const [file, list, entries] of files)
    for (const [at, entry] of entries.entries()) {
      const place = `${list}[${at}]`;
      if (ids.has(entry.id)) return say('lexicon_repeated_id', file, `${place}.id`, entry.id);
      ids.add(entry.id);
      for (const kind of ['plan', 'strong', 'title', 'weak', 'anti', 'columns'] as const) {
        const empty = emptyCue(entry[kind]);
        if (empty >= 0)
          return say('lexicon_empty_cue', file, `${place}.${kind}[${empty}]`, entry[kind][empty] ?? '');
      }
      for (const [index, cue] of entry.strong.entries()) {
        const owner = owners.get(fold(cue));
        if (owner !== undefined)
          return say('lexicon_shared_cue', file, `${place}.strong[${index}]`, cue, owner);
        owners.set(fold(cue), entry.name);
      }
      const dutyIds = new Set<string>();
      for (const [index, { id, cues }] of entry.duties.entries()) {
        if (dutyIds.has(id)) return say('lexicon_repeated_id', file, `${place}.duties[${index}].id`, id);
        dutyIds.add(id);
        const empty = emptyCue(cues);
        if (empty >= 0)
          return say(
            'lexicon_empty_cue',
            file,
            `${place}.duties[${index}].cues[${empty}]`,
            cues[empty] ?? '',
          );
      }
    }
  return null;
}

function groupFault(lexicon: Lexicon): Sentence | null {
  const known = new Set([...lexicon.topics, ...lexicon.forms].map(({ id }) => id));
  for (const [at, { topics, deciding }] of lexicon.groups.entries()) {
    for (const [index, topic] of topics.entries())
      if (!known.has(topic))
        return say('lexicon_dangling_topic', 'groups.json', `groups[${at}].topics[${index}]`, topic);
    for (const [topic, cues] of Object.entries(deciding)) {
      const place = `groups[${at}].deciding.${topic}`;
      if (!topics.includes(topic)) return say('lexicon_dangling_topic', 'groups.json', place, topic);
      const empty = emptyCue(cues);
      if (empty >= 0) return say('lexicon_empty_cue', 'groups.json', `${place}[${empty}]`, cues[empty] ?? '');
    }
  }
  return null;
}

function exclusionFault(lexicon: Lexicon): Sentence | null {
  const ids = new Set<string>();
  for (const [at, entry] of lexicon.exclusions.entries()) {
    const place = `exclusions[${at}]`;
    if (ids.has(entry.id)) return say('lexicon_repeated_id', 'exclusions.json', `${place}.id`, entry.id);
    ids.add(entry.id);
    for (const kind of ['title', 'columns', 'unless'] as const) {
      const empty = emptyCue(entry[kind]);
      if (empty >= 0)
        return say(
          'lexicon_empty_cue',
          'exclusions.json',
          `${place}.${kind}[${empty}]`,
          entry[kind][empty] ?? '',
        );
    }
  }
  const empty = emptyCue(lexicon.genres);
  if (empty < 0) return null;
  return say('lexicon_empty_cue', 'exclusions.json', `genres[${empty}]`, lexicon.genres[empty] ?? '');
}

/** Index of the first cue that has nothing to look for, begins or ends with a gap, or has two; −1 where all are sound. */
function emptyCue(cues: readonly string[]): number {
  return cues.findIndex((cue) => parseCue(cue) === null);
}
