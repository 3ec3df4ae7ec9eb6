/**
 * Finds all words of a list in a text in one pass (Aho & Corasick 1975), so that the time depends on the text and not
 * on the number of words. Characters that occur in no word lead straight back to the root, which on Chinese pages is
 * most of them. Edges lie in one open-addressed table of numbers, about 20 bytes each.
 */
export class Automaton {
  private readonly classOf = new Uint16Array(65_536);
  private edgeStates = new Int32Array(0);
  private edgeSymbols = new Uint16Array(0);
  private edgeTargets = new Int32Array(0);
  private mask = 0;
  private readonly rootEdges: Int32Array;
  private readonly fail: Int32Array;
  /** Word that ends in a state, or −1. */
  private readonly wordOf: Int32Array;
  /** Next state on the chain of failures in which a word ends, or 0. */
  private readonly nextWordState: Int32Array;
  private readonly lengths: Int32Array;

  constructor(words: readonly string[]) {
    const folded = words.map(fold);
    this.lengths = Int32Array.from(folded, (word) => word.length);
    let classes = 1;
    for (const word of folded)
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        if (this.classOf[unit] === 0) this.classOf[unit] = classes++;
      }
    const trie = buildTrie(folded, this.classOf);
    this.storeEdges(trie);
    this.rootEdges = new Int32Array(classes);
    for (const [symbol, target] of trie.children[0] ?? []) this.rootEdges[symbol] = target;
    this.wordOf = Int32Array.from(trie.wordOf);
    this.fail = new Int32Array(trie.children.length);
    this.nextWordState = new Int32Array(trie.children.length);
    this.linkFailures(trie.children);
    // Both spellings of a character (width, case) share one class.
    for (let unit = 0; unit < 65_536; unit += 1) {
      const plain = foldUnit(unit);
      if (plain !== unit) this.classOf[unit] = this.classOf[plain] ?? 0;
    }
  }

  /**
   * Calls `onHit(word, start, end)` for every occurrence, in the order of their ends; UTF-16 units of `text`. Blanks
   * and closing quotation marks inside a word are passed over; a line break or an opening one ends every word.
   */
  scan(text: string, onHit: (word: number, start: number, end: number) => void): void {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (isPassedOver(unit)) continue;
      state = this.step(state, this.classOf[unit] ?? 0);
      for (let at = state; at !== 0; at = this.nextWordState[at] ?? 0) {
        const word = this.wordOf[at] ?? -1;
        if (word >= 0) onHit(word, startOf(text, i, this.lengths[word] ?? 0), i + 1);
      }
    }
  }

  /** Bytes held, for the memory budget of the compiled plan (5 MB). */
  get bytes(): number {
    const edges = this.edgeStates.byteLength + this.edgeSymbols.byteLength + this.edgeTargets.byteLength;
    return this.classOf.byteLength + edges + this.rootEdges.byteLength + this.fail.byteLength * 3;
  }

  private step(from: number, symbol: number): number {
    if (symbol === 0) return 0;
    let state = from;
    while (state !== 0) {
      const target = this.edge(state, symbol);
      if (target !== 0) return target;
      state = this.fail[state] ?? 0;
    }
    return this.rootEdges[symbol] ?? 0;
  }

  private edge(state: number, symbol: number): number {
    for (let slot = hash(state, symbol) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.edgeStates[slot] ?? 0;
      if (found === 0) return 0;
      if (found === state && this.edgeSymbols[slot] === symbol) return this.edgeTargets[slot] ?? 0;
    }
  }

  private storeEdges(trie: Trie): void {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, trie.children.length * 2)));
    this.edgeStates = new Int32Array(size);
    this.edgeSymbols = new Uint16Array(size);
    this.edgeTargets = new Int32Array(size);
    this.mask = size - 1;
    trie.children.forEach((edges, state) => {
      if (state === 0) return;
      for (const [symbol, target] of edges) {
        let slot = hash(state, symbol) & this.mask;
        while (this.edgeStates[slot] !== 0) slot = (slot + 1) & this.mask;
        this.edgeStates[slot] = state;
        this.edgeSymbols[slot] = symbol;
        this.edgeTargets[slot] = target;
      }
    });
  }

  private linkFailures(children: readonly Map<number, number>[]): void {
    const queue = [...(children[0]?.values() ?? [])];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] ?? 0;
      const failure = this.fail[state] ?? 0;
      this.nextWordState[state] =
        (this.wordOf[failure] ?? -1) >= 0 ? failure : (this.nextWordState[failure] ?? 0);
      for (const [symbol, target] of children[state] ?? []) {
        this.fail[target] = this.step(failure, symbol);
        queue.push(target);
      }
    }
  }
}

interface Trie {
  children: Map<number, number>[];
  wordOf: number[];
}

function buildTrie(words: readonly string[], classOf: Uint16Array): Trie {
  const children: Map<number, number>[] = [new Map()];
  const wordOf = [-1];
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const symbol = classOf[word.charCodeAt(i)] ?? 0;
      const edges = children[state] as Map<number, number>;
      let target = edges.get(symbol);
      if (target === undefined) {
        target = children.length;
        edges.set(symbol, target);
        children.push(new Map());
        wordOf.push(-1);
      }
      state = target;
    }
    if (state !== 0) wordOf[state] = index;
  });
  return { children, wordOf };
}

function hash(state: number, symbol: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The start of a word of `length` units that ends at `last`, when blanks between its characters do not count. */
function startOf(text: string, last: number, length: number): number {
  let start = last;
  for (let left = length - 1; left > 0; left -= 1) {
    start -= 1;
    while (isPassedOver(text.charCodeAt(start))) start -= 1;
  }
  return start;
}

/**
 * What may stand between the characters of a word without changing it: blanks that layout puts there, and closing
 * quotation marks, which portals set as they please (“三公”经费, 三公经费). The line break is none of them.
 */
function isPassedOver(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0x09 ||
    unit === 0x200b ||
    unit === 0x22 ||
    unit === 0x2019 ||
    unit === 0x201d ||
    unit === 0x300d ||
    unit === 0xff02
  );
}

/** An opening quotation mark begins a new word: 推进“企业开办” does not say 进企业. */
function isOpening(unit: number): boolean {
  return unit === 0x2018 || unit === 0x201c || unit === 0x300c;
}

/** A word as the automaton compares it: half width, lower case, without blanks and quotation marks. */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (!isPassedOver(unit) && !isOpening(unit)) folded += String.fromCharCode(foldUnit(unit));
  }
  return folded;
}

function foldUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
}
