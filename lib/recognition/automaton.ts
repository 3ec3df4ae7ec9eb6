import { Trie } from './trie';

/**
 * Finds all words of a list in a text in one pass (Aho & Corasick 1975), so that the time depends on the text and not
 * on the number of words. Characters that occur in no word lead straight back to the root. Everything lies in tables of
 * numbers, about 50 bytes a state.
 */
export class Automaton {
  /** Unit → its class; 0 where no word holds it, or `passedOver`. */
  private readonly classOf = new Uint16Array(65_536);
  private readonly trie: Trie;
  private readonly lengths: Uint16Array;
  private readonly all: Endings;
  private readonly wanted: Endings;

  /** Where a scan asks for the wanted words only, those of `isWanted`. */
  constructor(words: readonly string[], isWanted: (word: number) => boolean = () => true) {
    const folded = words.map(fold);
    this.lengths = Uint16Array.from(folded, (word) => word.length);
    this.trie = new Trie(folded, this.classify(folded), (unit) => this.classOf[unit] ?? 0);
    this.all = endings(this.trie, () => true);
    this.wanted = endings(this.trie, isWanted);
  }

  /**
   * Calls `onHit(word, start, end)` for every occurrence, in the order of their ends; UTF-16 units of `text`. Blanks
   * and closing quotation marks inside a word are passed over; a line break or an opening one ends every word.
   */
  scan(
    text: string,
    onHit: (word: number, start: number, end: number) => void,
    words: 'all' | 'wanted' = 'all',
  ): void {
    const { classOf, trie, lengths } = this;
    const { first, next, wordOf } = this[words];
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = classOf[text.charCodeAt(i)] ?? 0;
      if (symbol === passedOver) continue;
      state = symbol === 0 ? 0 : trie.step(state, symbol);
      for (let at = first[state] ?? 0; at !== 0; at = next[at] ?? 0) {
        const word = wordOf[at] ?? 0;
        onHit(word, this.startOf(text, i, lengths[word] ?? 0), i + 1);
      }
    }
  }

  /** Bytes held, for the memory budget of the compiled plan (5 MB). */
  get bytes(): number {
    const endings = [this.all, this.wanted].flatMap(({ first, next, wordOf }) => [first, next, wordOf]);
    const tables = [this.classOf, this.lengths, ...endings];
    return tables.reduce((sum, { byteLength }) => sum + byteLength, this.trie.bytes);
  }

  /** Gives every character of the words a class; returns how many classes there are. Width and case do not matter. */
  private classify(folded: readonly string[]): number {
    const { classOf } = this;
    let classes = 1;
    for (const word of folded)
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        if (classOf[unit] === 0) classOf[unit] = classes++;
      }
    for (let unit = 0x41; unit <= 0x5a; unit += 1) classOf[unit] = classOf[unit + 0x20] ?? 0;
    for (let unit = 0xff01; unit <= 0xff5e; unit += 1) classOf[unit] = classOf[foldUnit(unit)] ?? 0;
    for (const unit of passedOverUnits) classOf[unit] = passedOver;
    return classes;
  }

  /** The start of a word of `length` units that ends at `last`, when blanks between its characters do not count. */
  private startOf(text: string, last: number, length: number): number {
    let start = last;
    for (let left = length - 1; left > 0; left -= 1) {
      start -= 1;
      while (this.classOf[text.charCodeAt(start)] === passedOver) start -= 1;
    }
    return start;
  }
}

/** The words that end in each state, the longest first. */
interface Endings {
  /** Of each state the nearest one on its chain of failures, itself included, in which a word ends; 0 for none. */
  first: Int32Array;
  /** The next one on the chain. */
  next: Int32Array;
  /** The word that ends in a state, or −1. */
  wordOf: Int32Array;
}

function endings({ fail, ends }: Trie, isMeant: (word: number) => boolean): Endings {
  const first = new Int32Array(fail.length);
  const next = new Int32Array(fail.length);
  const wordOf = new Int32Array(fail.length).fill(-1);
  for (const [word, state] of ends.entries()) if (state !== 0 && isMeant(word)) wordOf[state] = word;
  for (let state = 1; state < fail.length; state += 1) {
    next[state] = first[fail[state] ?? 0] ?? 0;
    first[state] = (wordOf[state] ?? -1) >= 0 ? state : (next[state] ?? 0);
  }
  return { first, next, wordOf };
}

/**
 * What may stand between the characters of a word without changing it: blanks that layout puts there, and closing
 * quotation marks, which portals set as they please (“三公”经费, 三公经费). The line break is none of them.
 */
const passedOverUnits: readonly number[] = [
  0x20, 0x3000, 0xa0, 0x09, 0x200b, 0x22, 0x2019, 0x201d, 0x300d, 0xff02,
];
/** Their class. */
const passedOver = 0xffff;

/** An opening quotation mark begins a new word: 推进“企业开办” does not say 进企业. */
function isOpening(unit: number): boolean {
  return unit === 0x2018 || unit === 0x201c || unit === 0x300c;
}

/** A word as the automaton compares it: half width, lower case, without blanks and quotation marks. */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (!passedOverUnits.includes(unit) && !isOpening(unit)) folded += String.fromCharCode(foldUnit(unit));
  }
  return folded;
}

function foldUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
}
