import { fold } from './automaton';
import { parseCue } from './cuePattern';

/** The words that cues consist of, each once. A cue is one word, or a pair: a word of a set, then another word. */
export interface CueWords {
  texts: string[];
  /** Of each word the cue that it is, or −1. */
  cueOf: Int32Array;
  /** The sets of first words of pairs. */
  heads: number[][];
  pairs: Pair[];
}

/** A cue of two parts: one word of the set `head`, then the word `tail`. */
interface Pair {
  cue: number;
  head: number;
  tail: number;
}

/** Where words stand in pairs, by word. */
export interface PairTable {
  /** The sets of first words to which the word belongs. */
  heads: Lists;
  /** Two numbers for each pair that the word ends: the cue and the set of its first words. */
  ends: Lists;
}

/** Lists of numbers in a row: list `n` goes from `starts[n]` to before `starts[n + 1]`. */
interface Lists {
  starts: Uint32Array;
  values: Uint32Array;
}

/** Takes cues apart, once for all texts. */
export function takeApart(cues: readonly string[]): CueWords {
  const texts: string[] = [];
  const cueOf: number[] = [];
  const heads: number[][] = [];
  const pairs: Pair[] = [];
  const indexOf = new Map<string, number>();
  const setOf = new Map<string, number>();
  const wordFor = (text: string): number => {
    const key = fold(text);
    let word = indexOf.get(key);
    if (word === undefined) {
      word = texts.push(text) - 1;
      cueOf.push(-1);
      indexOf.set(key, word);
    }
    return word;
  };
  const setFor = (words: readonly string[]): number => {
    const key = words.map(fold).join('|');
    let set = setOf.get(key);
    if (set === undefined) {
      set = heads.push([...new Set(words.map(wordFor))]) - 1;
      setOf.set(key, set);
    }
    return set;
  };
  const join = (cue: number, before: readonly string[], after: readonly string[]): void => {
    const head = setFor(before);
    for (const tail of new Set(after.map(wordFor))) pairs.push({ cue, head, tail });
  };
  for (const [cue, text] of cues.entries()) {
    const pattern = parseCue(text);
    if (pattern?.kind === 'pair') {
      join(cue, pattern.heads, pattern.tails);
      if (pattern.anyOrder) join(cue, pattern.tails, pattern.heads);
    } else cueOf[wordFor(text)] = cue;
  }
  return { texts, cueOf: Int32Array.from(cueOf), heads, pairs };
}

/** The pairs of those cues that are heeded. */
export function pairTable({ texts, heads, pairs }: CueWords, isHeeded: (cue: number) => boolean): PairTable {
  const setsOf: number[][] = texts.map(() => []);
  const endsOf: number[][] = texts.map(() => []);
  const heeded = pairs.filter(({ cue }) => isHeeded(cue));
  for (const { cue, head, tail } of heeded) endsOf[tail]?.push(cue, head);
  for (const set of new Set(heeded.map(({ head }) => head)))
    for (const word of heads[set] ?? []) setsOf[word]?.push(set);
  return { heads: inRow(setsOf), ends: inRow(endsOf) };
}

/** Whether a word begins or ends a pair. */
export function isInPair({ heads, ends }: PairTable, word: number): boolean {
  return heads.starts[word] !== heads.starts[word + 1] || ends.starts[word] !== ends.starts[word + 1];
}

/** Bytes held, for the memory budget of the compiled plan (5 MB). */
export function bytesOfPairs({ heads, ends }: PairTable): number {
  const tables = [heads.starts, heads.values, ends.starts, ends.values];
  return tables.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function inRow(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  const values = new Uint32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) values.set(list, starts[at]);
  return { starts, values };
}
