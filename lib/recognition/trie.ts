/**
 * A tree of words with its failures (Aho & Corasick 1975). A state is a number, 0 the root; deeper states have higher
 * numbers. The edges of the root lie in a row, all others in one open-addressed table that is at most half full.
 */
export class Trie {
  /** Of each word the state in which it ends. */
  readonly ends: Int32Array;
  /** Of each state the longest other state with which its letters end. */
  readonly fail: Int32Array;
  private readonly classes: number;
  private readonly rootEdges: Int32Array;
  /** Places of two numbers: the key of an edge (0: free) and the state to which it leads. */
  private edges: Int32Array = new Int32Array(2 * 1024);
  /** The place of a key is its product with `golden`, from this bit upwards. */
  private shift = 32 - 10;
  private held = 0;

  /** `symbol` gives the class of a word's letter, from 1 to `classes` − 1. */
  constructor(words: readonly string[], classes: number, symbol: (unit: number) => number) {
    this.classes = classes;
    this.rootEdges = new Int32Array(classes);
    this.ends = new Int32Array(words.length);
    const fail = [0];
    // Letter by letter through all words at once: a failure leads to a shallower state, which is there already.
    const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
    for (let depth = 0; depth < longest; depth += 1)
      for (let word = 0; word < words.length; word += 1) {
        const letters = words[word] ?? '';
        if (depth >= letters.length) continue;
        const from = this.ends[word] ?? 0;
        const by = symbol(letters.charCodeAt(depth));
        const known = from === 0 ? (this.rootEdges[by] ?? 0) : this.edge(from, by);
        this.ends[word] = known;
        if (known !== 0) continue;
        const state = fail.length;
        fail.push(from === 0 ? 0 : this.stepIn(fail, fail[from] ?? 0, by));
        if (from === 0) this.rootEdges[by] = state;
        else this.lay(from, by, state);
        this.ends[word] = state;
      }
    this.fail = Int32Array.from(fail);
  }

  /** The state after one more letter of that class. */
  step(from: number, symbol: number): number {
    return this.stepIn(this.fail, from, symbol);
  }

  /** Bytes held, for the memory budget of the compiled plan (5 MB). */
  get bytes(): number {
    return this.ends.byteLength + this.fail.byteLength + this.rootEdges.byteLength + this.edges.byteLength;
  }

  private stepIn(fail: ArrayLike<number>, from: number, symbol: number): number {
    let state = from;
    while (state !== 0) {
      const target = this.edge(state, symbol);
      if (target !== 0) return target;
      state = fail[state] ?? 0;
    }
    return this.rootEdges[symbol] ?? 0;
  }

  private edge(state: number, symbol: number): number {
    const { edges, shift } = this;
    // Keys repeat only from 2³² edges upwards.
    const key = (Math.imul(state, this.classes) + symbol) | 0;
    for (let place = Math.imul(key, golden) >>> shift; ; place = (place + 1) & (0xffff_ffff >>> shift)) {
      const found = edges[2 * place] ?? 0;
      if (found === key) return edges[2 * place + 1] ?? 0;
      if (found === 0) return 0;
    }
  }

  private lay(state: number, symbol: number, target: number): void {
    if (this.held * 4 >= this.edges.length) this.double();
    this.held += 1;
    this.put((Math.imul(state, this.classes) + symbol) | 0, target);
  }

  private put(key: number, target: number): void {
    let place = Math.imul(key, golden) >>> this.shift;
    while (this.edges[2 * place] !== 0) place = (place + 1) & (0xffff_ffff >>> this.shift);
    this.edges[2 * place] = key;
    this.edges[2 * place + 1] = target;
  }

  private double(): void {
    const before = this.edges;
    this.edges = new Int32Array(before.length * 2);
    this.shift -= 1;
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) this.put(before[at] ?? 0, before[at + 1] ?? 0);
  }
}

/** 2³² divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): spreads keys in a row evenly. */
const golden = 0x9e3779b1;
