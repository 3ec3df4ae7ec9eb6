import type { CueBook, Reading, Role } from './cueBook';
import { gapMost } from './weights';

/** One cue met in one text, with what it means there. Positions in UTF-16 units of that text. */
export interface Hit {
  cue: number;
  start: number;
  end: number;
  roles: readonly Role[];
}

/** Finds the cues in the texts of one page, one text after the other. */
export class Scanner {
  private readonly book: CueBook;
  /**
   * Where a word of each set of first words was last met, so that a cue of two parts costs one look back. The texts of
   * the page count as one long one, which begins at 1: what stands before `textStart` is of another text, or of none.
   */
  private readonly headStarts: Int32Array;
  private readonly headEnds: Int32Array;
  private textStart = 1;
  /** The cues met in the text at hand, in the order of their beginnings, the longer one first. */
  private count = 0;
  private readonly cues: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(book: CueBook) {
    this.book = book;
    this.headStarts = new Int32Array(book.headSets);
    this.headEnds = new Int32Array(book.headSets);
  }

  /**
   * Calls `onHit` for all cues of one text, in the order of their beginnings; `isWanted` may turn away some that need
   * not be looked into. The longest cue wins: 政策解读 says nothing inside 政策解读员, unless both speak of the same
   * subject, where the shorter one is only not counted twice.
   */
  scan(
    text: string,
    reading: Reading,
    onHit: (hit: Hit) => void,
    isWanted: (cue: number, start: number, end: number) => boolean = () => true,
  ): void {
    this.find(text, reading);
    const { cues, starts, ends, book } = this;
    const roleLists = book.meanings[reading];
    /** Cues that reach at least as far as the one at hand and began no later. */
    const covering: number[] = [];
    for (let at = 0; at < this.count; at += 1) {
      const cue = cues[at] ?? 0;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      while (covering.length > 0 && (ends[covering[covering.length - 1] ?? 0] ?? 0) < end) covering.pop();
      if (isWanted(cue, start, end)) {
        const all = roleLists[book.meaningOf[cue] ?? 0] ?? [];
        const roles = covering.length === 0 ? all : this.heard(all, at, covering, roleLists);
        if (roles.length > 0) onHit({ cue, start, end, roles });
      }
      // A cue with a gap spans words that it does not name; those keep their meaning.
      if (book.isPair[cue] === 0) covering.push(at);
    }
  }

  /** Fills the list of cues met with those of one text. */
  private find(text: string, reading: Reading): void {
    const { headStarts, headEnds, textStart, book } = this;
    const words = reading === 'body' ? 'wanted' : 'all';
    const { heads, ends } = book.pairs[words];
    const roleLists = book.meanings[reading];
    this.count = 0;
    book.automaton.scan(
      text,
      (word, start, end) => {
        const whole = book.cueOf[word] ?? -1;
        if (whole >= 0) this.keep(whole, start, end, roleLists);
        const lastEnd = ends.starts[word + 1] ?? 0;
        for (let at = ends.starts[word] ?? 0; at < lastEnd; at += 2) {
          const set = ends.values[at + 1] ?? 0;
          const headStart = (headStarts[set] ?? 0) - textStart;
          const gap = start + textStart - (headEnds[set] ?? 0);
          if (headStart >= 0 && gap >= 0 && gap <= gapMost && isOneSentence(text, headStart, start))
            this.keep(ends.values[at] ?? 0, headStart, end, roleLists);
        }
        const lastHead = heads.starts[word + 1] ?? 0;
        for (let at = heads.starts[word] ?? 0; at < lastHead; at += 1) {
          const set = heads.values[at] ?? 0;
          headStarts[set] = textStart + start;
          headEnds[set] = textStart + end;
        }
      },
      words,
    );
    this.textStart += text.length;
  }

  /** Puts a cue that means anything here in its place: cues come in the order of their ends. */
  private keep(cue: number, start: number, end: number, roleLists: readonly (readonly Role[])[]): void {
    const { cues, starts, ends } = this;
    if (roleLists[this.book.meaningOf[cue] ?? 0]?.length === 0) return;
    let at = this.count;
    this.count += 1;
    for (; at > 0; at -= 1) {
      const other = starts[at - 1] ?? 0;
      if (other < start || (other === start && (ends[at - 1] ?? 0) >= end)) break;
      cues[at] = cues[at - 1] ?? 0;
      starts[at] = other;
      ends[at] = ends[at - 1] ?? 0;
    }
    cues[at] = cue;
    starts[at] = start;
    ends[at] = end;
  }

  /** The roles that survive; the same list where all do. */
  private heard(
    roles: readonly Role[],
    at: number,
    covering: readonly number[],
    roleLists: readonly (readonly Role[])[],
  ): readonly Role[] {
    for (const role of roles)
      if (!this.survives(role, at, covering, roleLists))
        return roles.filter((each) => each !== role && this.survives(each, at, covering, roleLists));
    return roles;
  }

  /**
   * What a cue still says inside longer cues. A longer cue of the same subject says it already; a longer cue of another
   * subject or of an exclusion says something else, and so all the more against the subject. A longer cue that only
   * speaks against some subject concerns that subject alone.
   */
  private survives(
    role: Role,
    at: number,
    covering: readonly number[],
    roleLists: readonly (readonly Role[])[],
  ): boolean {
    if (isAlwaysHeard(role)) return true;
    const { book, cues, starts, ends } = this;
    const length = (ends[at] ?? 0) - (starts[at] ?? 0);
    for (const longer of covering) {
      if ((ends[longer] ?? 0) - (starts[longer] ?? 0) === length) continue;
      let ofSame = false;
      let ofOthers = false;
      for (const other of roleLists[book.meaningOf[cues[longer] ?? 0] ?? 0] ?? []) {
        if (isOfSame(role, other)) {
          ofSame = true;
          if (!isSilent(other) && !(other.kind === 'weak' && role.kind === 'strong')) return false;
        } else if (!isSilent(other) && other.kind !== 'anti' && other.kind !== 'weak')
          ofOthers = role.kind !== 'anti';
      }
      if (ofOthers && !ofSame) return false;
    }
    return true;
  }
}

function isOneSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    // 。 ； ！ ？ and the line break
    if (unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f || unit === 0x0a)
      return false;
  }
  return true;
}

/** Roles that a longer cue takes nothing from. */
function isAlwaysHeard({ kind }: Role): boolean {
  return kind === 'unless' || kind === 'genre' || kind === 'duty' || kind === 'deciding';
}

/** Roles that take nothing from a shorter cue. */
function isSilent({ kind }: Role): boolean {
  return kind === 'duty' || kind === 'deciding' || kind === 'genre';
}

/** Whether two roles speak of the same subject or the same exclusion. */
function isOfSame(role: Role, other: Role): boolean {
  if (role.exclusion >= 0) return other.exclusion === role.exclusion;
  return role.subject >= 0 && other.subject === role.subject;
}
