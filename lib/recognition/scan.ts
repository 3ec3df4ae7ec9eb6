import type { Cue, CueBook, Role } from './cueBook';
import { gapMost } from './weights';

/** One cue met in one text, with what it means there. Positions in UTF-16 units of that text. */
export interface Hit {
  cue: number;
  start: number;
  end: number;
  roles: readonly Role[];
}

/** Whether a role can mean anything in the part of the page that is read. */
export type Heed = (role: Role) => boolean;

/**
 * All cues of one text. The longest cue wins: 政策解读 says nothing inside 政策解读员, unless both speak of the same
 * subject, where the shorter one is only not counted twice.
 */
export function scanText(book: CueBook, text: string, heed: Heed): Hit[] {
  const found: Hit[] = [];
  const gaps = new Map<number, { part: number; start: number; end: number }>();
  let checked = 0;
  let sentenceStart = 0;
  const keep = (cue: number, start: number, end: number): void => {
    const roles = (book.cues[cue] as Cue).roles.filter(heed);
    if (roles.length > 0) found.push({ cue, start, end, roles });
  };
  book.automaton.scan(text, (wordIndex, start, end) => {
    const word = book.words[wordIndex];
    if (!word) return;
    if (word.whole >= 0) keep(word.whole, start, end);
    if (word.parts.length === 0) return;
    for (; checked < start; checked += 1)
      if (isSentenceBreak(text.charCodeAt(checked))) sentenceStart = checked + 1;
    for (const { cue, part } of word.parts) {
      const open = gaps.get(cue);
      if (part === 0) {
        // The latest beginning gives the shortest quote, but a begun cue is not lost to a beginning inside its gap.
        if (!open || open.part === 0 || start >= open.end) gaps.set(cue, { part: 0, start, end });
        continue;
      }
      if (!open || open.part !== part - 1 || open.start < sentenceStart) continue;
      if (start < open.end || start - open.end > gapMost) continue;
      if (part === (book.parts[cue] ?? 1) - 1) {
        gaps.delete(cue);
        keep(cue, open.start, end);
      } else gaps.set(cue, { part, start: open.start, end });
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
  const covering: Hit[] = [];
  for (const hit of hits) {
    while (covering.length > 0 && (covering[covering.length - 1] as Hit).end < hit.end) covering.pop();
    const longer = covering.filter((other) => other.end - other.start > hit.end - hit.start);
    const roles = longer.length === 0 ? hit.roles : hit.roles.filter((role) => survives(role, longer));
    if (roles.length > 0) kept.push({ ...hit, roles });
    // A cue with a gap spans words that it does not name; those keep their meaning.
    if (book.parts[hit.cue] === 1) covering.push(hit);
  }
  return kept;
}

/**
 * What a cue still says inside longer cues. A longer cue of the same subject says it already; a longer cue of another
 * subject or of an exclusion says something else. A longer cue that only speaks against some subject concerns that
 * subject alone.
 */
function survives(role: Role, longer: readonly Hit[]): boolean {
  if (role.kind === 'unless' || role.kind === 'duty' || role.kind === 'deciding') return true;
  const isSame = (other: Role): boolean =>
    'exclusion' in role
      ? 'exclusion' in other && other.exclusion === role.exclusion
      : 'subject' in other && other.subject === role.subject;
  return longer.every(({ roles }) => {
    const same = roles.filter(isSame);
    if (same.length > 0)
      return same.every(
        ({ kind }) => kind === 'duty' || kind === 'deciding' || (kind === 'weak' && role.kind === 'strong'),
      );
    return roles.every(
      ({ kind }) => kind === 'anti' || kind === 'deciding' || kind === 'duty' || kind === 'weak',
    );
  });
}
