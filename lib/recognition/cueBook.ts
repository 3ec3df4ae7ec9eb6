import { Automaton, fold } from './automaton';
import { parseCue } from './cuePattern';
import type { Lexicon } from './lexicon';

/** What a cue says when it is met, and about which subject (index into `subjects`) or exclusion. */
export type Role =
  | { kind: 'strong' | 'headline' | 'weak' | 'anti' | 'column'; subject: number }
  | { kind: 'duty'; subject: number; duty: string }
  | { kind: 'deciding'; group: number; subject: number }
  | { kind: 'excludedTitle' | 'excludedColumn' | 'unless'; exclusion: number }
  | { kind: 'genre' };

/** A cue with everything that it means; one text can mean several things. */
export interface Cue {
  text: string;
  roles: Role[];
}

/** A word of the automaton: a whole cue (or −1), and a member of sets of words with which cues of two parts begin. */
interface Word {
  whole: number;
  heads: readonly number[];
}

/** The second part of a cue of two parts, and the set of words of which one must stand before it. */
export interface PairEnd {
  cue: number;
  heads: number;
}

/** How a part of the page is read; it decides which roles mean anything there. */
export type Reading = 'title' | 'column' | 'infobox' | 'body';

const heeded: Record<Reading, (kind: Role['kind']) => boolean> = {
  title: (kind) => kind !== 'column' && kind !== 'excludedColumn',
  column: (kind) => kind !== 'weak' && kind !== 'headline' && kind !== 'excludedTitle' && kind !== 'genre',
  infobox: (kind) => kind === 'strong' || kind === 'column',
  body: (kind) => kind === 'strong' || kind === 'weak' || kind === 'anti' || kind === 'duty',
};

/** All cues of a lexicon, numbered, with the automaton that finds them. */
export interface CueBook {
  cues: readonly Cue[];
  words: readonly Word[];
  /** How many sets of first words there are. */
  headSets: number;
  /** For each reading and word the cues of two parts that end with it and mean anything there. */
  ends: Record<Reading, readonly (readonly PairEnd[])[]>;
  /** For each reading the roles of each cue that mean anything there. */
  roles: Record<Reading, readonly (readonly Role[])[]>;
  /** Finds all words: for titles and columns. */
  automaton: Automaton;
  /** Finds those that mean something in the text, which is long; `words` numbers them as `CueBook.words` does. */
  body: { automaton: Automaton; words: Uint32Array };
}

/** Whether a cue has two parts. */
export function isPair(cue: string): boolean {
  return cue.includes('…') || cue.includes('＋');
}

/** Duty cues that the plan at hand adds to those of the lexicon (labels of duties that the lexicon does not know). */
export interface ExtraDutyCue {
  subject: number;
  duty: string;
  cue: string;
}

export function buildCueBook(lexicon: Lexicon, extra: readonly ExtraDutyCue[]): CueBook {
  const cues: Cue[] = [];
  const indexOf = new Map<string, number>();
  const add = (texts: readonly string[], role: Role): void => {
    for (const text of texts.flatMap((cue) => (isPair(cue) ? [cue] : cue.split('|')))) {
      const key = fold(text);
      let index = indexOf.get(key);
      if (index === undefined) {
        index = cues.push({ text, roles: [] }) - 1;
        indexOf.set(key, index);
      }
      cues[index]?.roles.push(role);
    }
  };
  const subjects = [...lexicon.topics, ...lexicon.forms];
  subjects.forEach((entry, subject) => {
    add(entry.strong, { kind: 'strong', subject });
    add(entry.title, { kind: 'headline', subject });
    add(entry.weak, { kind: 'weak', subject });
    add(entry.anti, { kind: 'anti', subject });
    add(entry.columns, { kind: 'column', subject });
    for (const duty of entry.duties) add(duty.cues, { kind: 'duty', subject, duty: duty.id });
  });
  for (const { subject, duty, cue } of extra) add([cue], { kind: 'duty', subject, duty });
  lexicon.exclusions.forEach((entry, exclusion) => {
    add(entry.title, { kind: 'excludedTitle', exclusion });
    add(entry.columns, { kind: 'excludedColumn', exclusion });
    add(entry.unless, { kind: 'unless', exclusion });
  });
  add(lexicon.genres, { kind: 'genre' });
  lexicon.groups.forEach((entry, group) => {
    for (const [topic, words] of Object.entries(entry.deciding)) {
      const subject = subjects.findIndex(({ id }) => id === topic);
      add(words, { kind: 'deciding', group, subject });
    }
  });
  const inReadings = <Part>(of: (reading: Reading) => Part): Record<Reading, Part> => ({
    title: of('title'),
    column: of('column'),
    infobox: of('infobox'),
    body: of('body'),
  });
  const roles = inReadings((reading) => cues.map((cue) => rolesIn(cue, reading)));
  const { words, texts, headSets, ends } = splitIntoWords(cues);
  const heedingEnds = inReadings((reading) =>
    ends.map((all) => {
      const heeding = all.filter(({ cue }) => roles[reading][cue] !== noRoles);
      if (heeding.length === all.length) return all;
      return heeding.length > 0 ? heeding : noEnds;
    }),
  );
  const inBody = wordsInBody(words, roles.body, heedingEnds.body);
  return {
    cues,
    words,
    headSets,
    roles,
    ends: heedingEnds,
    automaton: new Automaton(texts),
    body: {
      automaton: new Automaton(inBody.map((word) => texts[word] ?? '')),
      words: Uint32Array.from(inBody),
    },
  };
}

/** Words that are a cue there, or end or begin one. */
function wordsInBody(
  words: readonly Word[],
  roles: readonly (readonly Role[])[],
  ends: readonly (readonly PairEnd[])[],
): number[] {
  const sets = new Set(ends.flatMap((all) => all.map(({ heads }) => heads)));
  return [...words.keys()].filter((index) => {
    const word = words[index];
    if (!word) return false;
    const isCue = word.whole >= 0 && roles[word.whole] !== noRoles;
    return isCue || ends[index] !== noEnds || word.heads.some((set) => sets.has(set));
  });
}

// One empty list for all, because most cues mean nothing in most readings.
const noRoles: readonly Role[] = [];
const noEnds: readonly PairEnd[] = [];
const noHeads: readonly number[] = [];

/** In the title, where it counts, a headline cue is a strong one. */
function rolesIn({ roles }: Cue, reading: Reading): readonly Role[] {
  const heeding = roles.filter(({ kind }) => heeded[reading](kind));
  if (heeding.length === 0) return noRoles;
  if (heeding.length === roles.length && !roles.some(({ kind }) => kind === 'headline')) return roles;
  return heeding.map((role) => (role.kind === 'headline' ? { kind: 'strong', subject: role.subject } : role));
}

function splitIntoWords(cues: readonly Cue[]): {
  words: Word[];
  texts: string[];
  headSets: number;
  ends: PairEnd[][];
} {
  const words: Word[] = [];
  const texts: string[] = [];
  const ends: PairEnd[][] = [];
  const indexOf = new Map<string, number>();
  const wordFor = (text: string): number => {
    const key = fold(text);
    let index = indexOf.get(key);
    if (index === undefined) {
      index = words.push({ whole: -1, heads: noHeads }) - 1;
      texts.push(text);
      ends.push(noEnds as PairEnd[]);
      indexOf.set(key, index);
    }
    return index;
  };
  const setOf = new Map<string, number>();
  const headSetFor = (heads: readonly string[]): number => {
    const key = heads.map(fold).join('|');
    let set = setOf.get(key);
    if (set === undefined) {
      set = setOf.size;
      setOf.set(key, set);
      for (const index of new Set(heads.map(wordFor))) {
        const word = words[index] as Word;
        word.heads = [...word.heads, set];
      }
    }
    return set;
  };
  const join = (cue: number, heads: readonly string[], tails: readonly string[]): void => {
    const set = headSetFor(heads);
    const end = { cue, heads: set };
    for (const word of new Set(tails.map(wordFor))) {
      const known = ends[word];
      if (known && known !== noEnds) known.push(end);
      else ends[word] = [end];
    }
  };
  cues.forEach(({ text }, cue) => {
    const pattern = parseCue(text);
    if (pattern?.kind === 'pair') {
      join(cue, pattern.heads, pattern.tails);
      if (pattern.anyOrder) join(cue, pattern.tails, pattern.heads);
    } else (words[wordFor(text)] as Word).whole = cue;
  });
  return { words, texts, headSets: setOf.size, ends };
}
