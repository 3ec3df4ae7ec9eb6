import { isPair, type CueBook, type Reading, type Role } from './cueBook';
import { gapMost } from './weights';

/** One cue met in one text, with what it means there. Positions in UTF-16 units of that text. */
export interface Hit {
  cue: number;
  start: number;
  end: number;
  roles: readonly Role[];
}

/**
 * All cues of one text, in the order of their beginnings. The longest cue wins: 政策解读 says nothing inside 政策解读员,
 * unless both speak of the same subject, where the shorter one is only not counted twice.
 */
export function scanText(book: CueBook, text: string, reading: Reading): Hit[] {
  const found: Hit[] = [];
  const rolesOf = book.roles[reading];
  const endsOf = book.ends[reading];
  // Where a word of each set was last met (end, then start), so that a cue of two parts costs one look back.
  const lastEnd = new Int32Array(book.headSets).fill(-1);
  const lastStart = new Int32Array(book.headSets);
  let checked = 0;
  let sentenceStart = 0;
  const keep = (cue: number, start: number, end: number): void => {
    const roles = rolesOf[cue];
    if (roles && roles.length > 0) found.push({ cue, start, end, roles });
  };
  const inBody = reading === 'body';
  const automaton = inBody ? book.body.automaton : book.automaton;
  automaton.scan(text, (number, start, end) => {
    const index = inBody ? (book.body.words[number] ?? 0) : number;
    const word = book.words[index];
    const ends = endsOf[index];
    if (!word || !ends) return;
    if (word.whole >= 0) keep(word.whole, start, end);
    if (ends.length > 0) {
      for (; checked < start; checked += 1)
        if (isSentenceBreak(text.charCodeAt(checked))) sentenceStart = checked + 1;
      for (const { cue, heads } of ends) {
        const headEnd = lastEnd[heads] ?? -1;
        const headStart = lastStart[heads] ?? 0;
        if (headEnd >= 0 && headStart >= sentenceStart && headEnd <= start && start - headEnd <= gapMost)
          keep(cue, headStart, end);
      }
    }
    for (const set of word.heads) {
      lastEnd[set] = end;
      lastStart[set] = start;
    }
  });
  return longestOnly(book, found);
}

function isSentenceBreak(unit: number): boolean {
  // 。 ； ！ ？ and the line break
  return unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f || unit === 0x0a;
}

function longestOnly(book: CueBook, hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  /** Cues that reach at least as far as the one at hand and began no later. */
  const covering: Hit[] = [];
  for (const hit of hits) {
    while (covering.length > 0 && (covering[covering.length - 1] as Hit).end < hit.end) covering.pop();
    if (covering.length === 0) kept.push(hit);
    else {
      const roles = hit.roles.filter((role) => survives(role, hit, covering));
      if (roles.length > 0) kept.push({ ...hit, roles });
    }
    // A cue with a gap spans words that it does not name; those keep their meaning.
    if (!isPair(book.cues[hit.cue]?.text ?? '')) covering.push(hit);
  }
  return kept;
}

/**
 * What a cue still says inside longer cues. A longer cue of the same subject says it already; a longer cue of another
 * subject or of an exclusion says something else, and so all the more against the subject. A longer cue that only speaks against some subject concerns that
 * subject alone.
 */
function survives(role: Role, hit: Hit, covering: readonly Hit[]): boolean {
  if (role.kind === 'unless' || role.kind === 'genre' || role.kind === 'duty' || role.kind === 'deciding')
    return true;
  for (const { start, end, roles } of covering) {
    if (end - start === hit.end - hit.start) continue;
    let ofSame = false;
    let ofOthers = false;
    for (const other of roles) {
      const silent = other.kind === 'duty' || other.kind === 'deciding' || other.kind === 'genre';
      if (isOfSame(role, other)) {
        ofSame = true;
        if (!silent && !(other.kind === 'weak' && role.kind === 'strong')) return false;
      } else if (!silent && other.kind !== 'anti' && other.kind !== 'weak') ofOthers = role.kind !== 'anti';
    }
    if (ofOthers && !ofSame) return false;
  }
  return true;
}

/** Whether two roles speak of the same subject or the same exclusion. */
function isOfSame(role: Role, other: Role): boolean {
  if ('exclusion' in role) return 'exclusion' in other && other.exclusion === role.exclusion;
  return 'subject' in role && 'subject' in other && other.subject === role.subject;
}
