import { say, type Sentence } from '../words/sentence';
import { fold } from './automaton';
import { expandClasses, parseCue } from './cuePattern';
import type { Lexicon, Period, Proof, Topic } from './lexicon';

/** What people here added to the lexicon: a topic of their own, or words for one of its subjects. */
export interface LexiconAddition {
  /** Of the topic that it makes (`own-…`), or of the subject that gets the words. */
  id: string;
  /** Whether the words go to a subject that the lexicon has; what it says of proof and period stays then. */
  into: boolean;
  name: string;
  plan: string[];
  strong: string[];
  title: string[];
  weak: string[];
  anti: string[];
  columns: string[];
  proof: Proof;
  period: Period;
}

/** The lists of words of an addition, in the order in which people are asked for them. */
export const wordLists = ['plan', 'strong', 'title', 'weak', 'anti', 'columns'] as const;
export type WordList = (typeof wordLists)[number];

export interface ExtendedLexicon {
  lexicon: Lexicon;
  /** Additions that do not fit; they are left out, and recognition goes on without them. */
  refused: { addition: LexiconAddition; why: Sentence }[];
}

/**
 * The lexicon with additions, one after the other: each must hold beside everything before it, by the same rules as the
 * files (`lexiconSchema.ts`). `classes` are the 词组 of the lexicon (`〔公示〕`).
 */
export function withAdditions(
  lexicon: Lexicon,
  additions: readonly LexiconAddition[],
  classes: Readonly<Record<string, string>>,
): ExtendedLexicon {
  let extended = lexicon;
  const refused: ExtendedLexicon['refused'] = [];
  for (const addition of additions) {
    const spelt = spelledOut(addition, classes);
    const why = additionFault(extended, spelt);
    if (why) refused.push({ addition, why });
    else extended = joined(extended, spelt);
  }
  return { lexicon: extended, refused };
}

/** What keeps an addition from fitting; null where nothing does. */
export function additionFault(lexicon: Lexicon, addition: LexiconAddition): Sentence | null {
  const subjects = [...lexicon.topics, ...lexicon.forms];
  const known = subjects.find(({ id }) => id === addition.id);
  if (addition.into) {
    if (!known) return say('addition_unknown_topic', addition.name);
    if (wordLists.every((list) => addition[list].length === 0)) return say('addition_no_words');
  } else {
    if (known || subjects.some(({ name }) => name === addition.name))
      return say('addition_name_taken', addition.name);
    if (addition.plan.length === 0) return say('addition_needs_plan');
    if (addition.strong.length === 0) return say('addition_needs_strong');
  }
  for (const list of wordLists)
    for (const cue of addition[list]) if (parseCue(cue) === null) return say('addition_empty_cue', cue);
  const owners = new Map(subjects.flatMap(({ strong, name }) => strong.map((cue) => [fold(cue), name])));
  for (const cue of addition.strong) {
    const owner = owners.get(fold(cue));
    if (owner !== undefined) return say('addition_shared_cue', cue, owner);
    owners.set(fold(cue), addition.name);
  }
  return null;
}

/** The topic id for a name, the same on every computer, so that an addition that comes back replaces itself. */
export function ownTopicId(name: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of name.normalize('NFKC').trim())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return `own-${hash.toString(16).padStart(8, '0')}`;
}

function spelledOut(addition: LexiconAddition, classes: Readonly<Record<string, string>>): LexiconAddition {
  const lists = wordLists.map((list) => [list, addition[list].map((cue) => expandClasses(cue, classes))]);
  return { ...addition, ...(Object.fromEntries(lists) as Pick<LexiconAddition, WordList>) };
}

function joined(lexicon: Lexicon, addition: LexiconAddition): Lexicon {
  if (!addition.into) {
    const { id, name, plan, strong, title, weak, anti, columns, proof, period } = addition;
    const words = { plan, strong, title, weak, anti, columns };
    const topic: Topic = { id, name, ...words, segments: [], proof, period, duties: [], general: false };
    return { ...lexicon, topics: [...lexicon.topics, topic] };
  }
  const extend = <Entry extends Topic | Lexicon['forms'][number]>(entry: Entry): Entry =>
    entry.id === addition.id
      ? {
          ...entry,
          ...Object.fromEntries(wordLists.map((list) => [list, [...entry[list], ...addition[list]]])),
        }
      : entry;
  return { ...lexicon, topics: lexicon.topics.map(extend), forms: lexicon.forms.map(extend) };
}
