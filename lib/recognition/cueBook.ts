import { Automaton, fold } from './automaton';
import type { Lexicon } from './lexicon';

/** What a cue says when it is met, and about which subject (index into `subjects`) or exclusion. */
export type Role =
  | { kind: 'strong' | 'weak' | 'anti' | 'column'; subject: number }
  | { kind: 'duty'; subject: number; duty: string }
  | { kind: 'deciding'; group: number; subject: number }
  | { kind: 'excludedTitle' | 'excludedColumn' | 'unless'; exclusion: number };

/** A cue with everything that it means; one text can mean several things. */
export interface Cue {
  text: string;
  roles: Role[];
}

/** A word of the automaton: a whole cue, and the places it has in cues with a gap. */
interface Word {
  whole: number;
  parts: { cue: number; part: number }[];
}

/** All cues of a lexicon, numbered, with the automaton that finds them. */
export interface CueBook {
  cues: readonly Cue[];
  words: readonly Word[];
  /** How many parts a cue has; 1 without a gap. */
  parts: readonly number[];
  automaton: Automaton;
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
  lexicon.groups.forEach((entry, group) => {
    for (const [topic, words] of Object.entries(entry.deciding)) {
      const subject = subjects.findIndex(({ id }) => id === topic);
      add(words, { kind: 'deciding', group, subject });
    }
  });
  return { cues, ...splitIntoWords(cues) };
}

function splitIntoWords(cues: readonly Cue[]): Omit<CueBook, 'cues'> {
  const words: Word[] = [];
  const texts: string[] = [];
  const indexOf = new Map<string, number>();
  const wordFor = (text: string): Word => {
    const key = fold(text);
    let index = indexOf.get(key);
    if (index === undefined) {
      index = words.push({ whole: -1, parts: [] }) - 1;
      texts.push(text);
      indexOf.set(key, index);
    }
    return words[index] as Word;
  };
  const parts = cues.map(({ text }, cue) => {
    const pieces = text.split('…').filter((piece) => fold(piece) !== '');
    if (pieces.length === 1) wordFor(pieces[0] ?? '').whole = cue;
    else pieces.forEach((piece, part) => wordFor(piece).parts.push({ cue, part }));
    return pieces.length;
  });
  return { words, parts, automaton: new Automaton(texts) };
}
