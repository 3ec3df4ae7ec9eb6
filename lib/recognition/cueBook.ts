import { Automaton, fold } from './automaton';
import { isPair } from './cuePattern';
import { isInPair, pairTable, takeApart, type PairTable } from './cueWords';
import type { Lexicon } from './lexicon';

/**
 * What a cue says when it is met, and about what. Every role has every field, because a page compares thousands of them
 * and records of one shape are the quickest to compare.
 */
export interface Role {
  kind:
    | 'strong'
    | 'weak'
    | 'anti'
    | 'column'
    | 'duty'
    | 'deciding'
    | 'excludedTitle'
    | 'excludedColumn'
    | 'unless'
    | 'genre';
  /** Index of the subject (topics, then forms), or −1. */
  subject: number;
  /** Index of the exclusion, or −1. */
  exclusion: number;
  /** Id of the duty that is shown, or ''. */
  duty: string;
  /** Index of the confusable group that it decides, or −1. */
  group: number;
}

/** How a part of the page is read; it decides which roles mean anything there. */
export type Reading = 'title' | 'column' | 'infobox' | 'body';

/** Title cues (headline) are strong ones that mean something in the title only. */
const heeded: Record<Reading, (kind: Role['kind'] | 'headline') => boolean> = {
  title: (kind) => kind !== 'column' && kind !== 'excludedColumn',
  column: (kind) => kind !== 'weak' && kind !== 'headline' && kind !== 'excludedTitle' && kind !== 'genre',
  infobox: (kind) => kind === 'strong' || kind === 'column',
  body: (kind) => kind === 'strong' || kind === 'weak' || kind === 'anti' || kind === 'duty',
};

const readings = Object.keys(heeded) as Reading[];

/** All cues of a lexicon, numbered, with the automaton that finds them. */
export interface CueBook {
  /** The cues as the lexicon writes them; a text that stands for several things is one cue. */
  cues: readonly string[];
  /** 1 for cues of two parts. */
  isPair: Uint8Array;
  /** Of each cue what it says: the number of one of `meanings`, for many cues say the same. */
  meaningOf: Uint32Array;
  /** For each reading the roles that mean anything there. */
  meanings: Record<Reading, readonly (readonly Role[])[]>;
  /** Of each word of the automaton the cue that it is, or −1. */
  cueOf: Int32Array;
  /** How many sets of first words of pairs there are. */
  headSets: number;
  /** All pairs, and those that mean something in the text, which is long. */
  pairs: { all: PairTable; wanted: PairTable };
  /** Finds the words; in the text those that mean something there. */
  automaton: Automaton;
}

/** Duty cues that the plan at hand adds to those of the lexicon (labels of duties that the lexicon does not know). */
export interface ExtraDutyCue {
  subject: number;
  duty: string;
  cue: string;
}

/**
 * Numbers all cues of a lexicon, gathers what each of them says, and lays the words of all in one automaton. A text
 * that several entries hold is one cue with several roles, in the order of the lexicon.
 */
export function buildCueBook(lexicon: Lexicon, extra: readonly ExtraDutyCue[]): CueBook {
  const cues: string[] = [];
  const spoken: number[][] = [];
  const known = new KnownRoles();
  const indexOf = new Map<string, number>();
  const add = (texts: readonly string[], kind: Role['kind'] | 'headline', about: Partial<Role>): void => {
    if (texts.length === 0) return;
    const role = known.number(kind, about);
    for (const text of texts.flatMap((cue) => (isPair(cue) ? [cue] : cue.split('|')))) {
      const key = fold(text);
      let index = indexOf.get(key);
      if (index === undefined) {
        index = cues.push(text) - 1;
        spoken.push([]);
        indexOf.set(key, index);
      }
      spoken[index]?.push(role);
    }
  };
  const subjects = [...lexicon.topics, ...lexicon.forms];
  subjects.forEach((entry, subject) => {
    add(entry.strong, 'strong', { subject });
    add(entry.title, 'headline', { subject });
    add(entry.weak, 'weak', { subject });
    add(entry.anti, 'anti', { subject });
    add(entry.columns, 'column', { subject });
    for (const duty of entry.duties) add(duty.cues, 'duty', { subject, duty: duty.id });
  });
  for (const { subject, duty, cue } of extra) add([cue], 'duty', { subject, duty });
  lexicon.exclusions.forEach((entry, exclusion) => {
    add(entry.title, 'excludedTitle', { exclusion });
    add(entry.columns, 'excludedColumn', { exclusion });
    add(entry.unless, 'unless', { exclusion });
  });
  add(lexicon.genres, 'genre', {});
  lexicon.groups.forEach((entry, group) => {
    for (const [topic, texts] of Object.entries(entry.deciding))
      add(texts, 'deciding', { group, subject: subjects.findIndex(({ id }) => id === topic) });
  });
  const meaningOf = Uint32Array.from(spoken, (roles) => known.meaning(roles));
  const { meanings } = known;
  const isHeeded = (cue: number): boolean => meanings.body[meaningOf[cue] ?? 0] !== noRoles;
  const words = takeApart(cues);
  const { cueOf } = words;
  const pairs = { all: pairTable(words, () => true), wanted: pairTable(words, isHeeded) };
  const isWanted = (word: number): boolean =>
    isInPair(pairs.wanted, word) || (cueOf[word] !== -1 && isHeeded(cueOf[word] ?? 0));
  return {
    cues,
    isPair: Uint8Array.from(cues, (cue) => Number(isPair(cue))),
    meanings,
    meaningOf,
    cueOf,
    headSets: words.heads.length,
    pairs,
    automaton: new Automaton(words.texts, isWanted),
  };
}

const noRoles: readonly Role[] = [];

/** Every role and every list of roles once, whatever number of cues shares it. */
class KnownRoles {
  readonly meanings: Record<Reading, (readonly Role[])[]> = { title: [], column: [], infobox: [], body: [] };
  private readonly roles: { kind: Role['kind'] | 'headline'; role: Role }[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly meaningOf = new Map<string, number>();

  number(kind: Role['kind'] | 'headline', about: Partial<Role>): number {
    const { subject = -1, exclusion = -1, duty = '', group = -1 } = about;
    return numbered(this.numberOf, [kind, subject, exclusion, duty, group].join(' '), () => {
      const role = { kind: kind === 'headline' ? 'strong' : kind, subject, exclusion, duty, group };
      this.roles.push({ kind, role });
    });
  }

  meaning(numbers: readonly number[]): number {
    return numbered(this.meaningOf, numbers.join(' '), () => {
      const all = numbers.flatMap((number) => this.roles[number] ?? []);
      const everywhere = all.map(({ role }) => role);
      for (const reading of readings) {
        const roles = all.filter(({ kind }) => heeded[reading](kind)).map(({ role }) => role);
        const shared = roles.length === all.length ? everywhere : roles;
        this.meanings[reading].push(roles.length === 0 ? noRoles : shared);
      }
    });
  }
}

/** The number of a key; a new key gets the next one, and is made known. */
function numbered(numbers: Map<string, number>, key: string, makeKnown: () => void): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  makeKnown();
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
