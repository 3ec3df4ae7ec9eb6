import { Automaton, fold } from './automaton';
import type { Lexicon } from './lexicon';

/** What a cue says when it is met, and about which subject (index into `subjects`) or exclusion. */
export type Role =
  | { kind: 'strong' | 'weak' | 'anti' | 'column'; subject: number }
  | { kind: 'duty'; subject: number; duty: string }
  | { kind: 'deciding'; group: number; subject: number }
  | { kind: 'excludedTitle' | 'excludedColumn' | 'unless'; exclusion: number }
  | { kind: 'genre' };

/** A cue with everything that it means; one text can mean several things. */
export interface Cue {
  text: string;
  roles: Role[];
}

/** A word of the automaton: a whole cue, the end of cues with a gap (after which first word), or the first word itself. */
interface Word {
  whole: number;
  ends: { cue: number; first: number }[];
}

/** How a part of the page is read; it decides which roles mean anything there. */
export type Reading = 'title' | 'column' | 'infobox' | 'body';

const heeded: Record<Reading, (kind: Role['kind']) => boolean> = {
  title: (kind) => kind !== 'column' && kind !== 'excludedColumn',
  column: (kind) => kind !== 'weak' && kind !== 'excludedTitle' && kind !== 'genre',
  infobox: (kind) => kind === 'strong' || kind === 'column',
  body: (kind) => kind === 'strong' || kind === 'weak' || kind === 'anti' || kind === 'duty',
};

/** All cues of a lexicon, numbered, with the automaton that finds them. */
export interface CueBook {
  cues: readonly Cue[];
  words: readonly Word[];
  /** For each reading the roles of each cue that mean anything there. */
  roles: Record<Reading, readonly (readonly Role[])[]>;
  automaton: Automaton;
}

/** Whether a cue has a gap. */
export function hasGap(cue: string): boolean {
  return cue.includes('…');
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
    for (const text of texts) {
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
  const rolesIn = (reading: Reading): Role[][] =>
    cues.map(({ roles }) => roles.filter(({ kind }) => heeded[reading](kind)));
  return {
    cues,
    ...splitIntoWords(cues),
    roles: {
      title: rolesIn('title'),
      column: rolesIn('column'),
      infobox: rolesIn('infobox'),
      body: rolesIn('body'),
    },
  };
}

function splitIntoWords(cues: readonly Cue[]): Pick<CueBook, 'words' | 'automaton'> {
  const words: Word[] = [];
  const texts: string[] = [];
  const indexOf = new Map<string, number>();
  const wordFor = (text: string): number => {
    const key = fold(text);
    let index = indexOf.get(key);
    if (index === undefined) {
      index = words.push({ whole: -1, ends: [] }) - 1;
      texts.push(text);
      indexOf.set(key, index);
    }
    return index;
  };
  cues.forEach(({ text }, cue) => {
    const [head = '', tail] = text.split('…');
    const first = wordFor(head);
    if (tail === undefined) (words[first] as Word).whole = cue;
    else (words[wordFor(tail)] as Word).ends.push({ cue, first });
  });
  return { words, automaton: new Automaton(texts) };
}
