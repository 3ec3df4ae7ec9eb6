import type { PageFacts } from '../page/facts';
import type { CueBook, Role } from './cueBook';
import type { Evidence, Field } from './finding';
import { leadEnd, pageTexts } from './pageTexts';
import { scanText, type Hit } from './scan';

/** A cue of a subject as met on the page; `own` for the innermost column. */
export interface Clue {
  cue: number;
  evidence: Evidence;
  own: boolean;
}

/** All that a page says about one subject. */
export interface Tally {
  strong: Clue[];
  weak: Clue[];
  anti: Clue[];
  columns: Clue[];
  /** Duty id → the first place that shows it. */
  duties: Map<string, Evidence>;
  /** Path segments of columns in which such pages stand. */
  segments: string[];
}

/** What the whole page says. */
export interface PageTally {
  /** By index of the subject; only those that were met. */
  subjects: Map<number, Tally>;
  /** Group → subjects whose deciding words stand in title or column. */
  decided: Map<number, Set<number>>;
  exclusions: { kind: 'title' | 'column' | 'unless'; exclusion: number; evidence: Evidence }[];
}

/** Reads every text of the page once and sorts what was met by subject. Linear in the length of the texts. */
export function tallyPage(
  book: CueBook,
  segments: ReadonlyMap<string, readonly number[]>,
  facts: PageFacts,
): PageTally {
  const page: PageTally = { subjects: new Map(), decided: new Map(), exclusions: [] };
  const opening = leadEnd(facts);
  for (const { field, text, own } of pageTexts(facts)) {
    for (const hit of scanText(book, text, heedIn(field))) {
      if (field === 'text' && repeatsTitle(facts, hit)) continue;
      const at: Field = field === 'text' && hit.start < opening ? 'lead' : field;
      const evidence = { field: at, start: hit.start, quote: text.slice(hit.start, hit.end) };
      for (const role of hit.roles) note(page, role, { cue: hit.cue, evidence, own });
    }
  }
  for (const segment of new Set(facts.pathSegments))
    for (const subject of segments.get(segment) ?? []) tallyOf(page, subject).segments.push(segment);
  return page;
}

/** The title printed again above the text is no second witness. */
function repeatsTitle(facts: PageFacts, hit: Hit): boolean {
  const offset = facts.title.length > 0 ? facts.text.lastIndexOf(facts.title, hit.start) : -1;
  return offset >= 0 && hit.end <= offset + facts.title.length;
}

function heedIn(field: Field): (role: Role) => boolean {
  switch (field) {
    case 'title':
      return (role) => role.kind !== 'column' && role.kind !== 'excludedColumn';
    case 'column':
      return (role) => role.kind !== 'weak' && role.kind !== 'excludedTitle';
    case 'infobox':
      return (role) => role.kind === 'strong' || role.kind === 'column';
    default:
      return (role) =>
        role.kind === 'strong' || role.kind === 'weak' || role.kind === 'anti' || role.kind === 'duty';
  }
}

function note(page: PageTally, role: Role, clue: Clue): void {
  if ('exclusion' in role) {
    const kind = role.kind === 'unless' ? 'unless' : role.kind === 'excludedTitle' ? 'title' : 'column';
    page.exclusions.push({ kind, exclusion: role.exclusion, evidence: clue.evidence });
    return;
  }
  if (role.kind === 'deciding') {
    const subjects = page.decided.get(role.group) ?? new Set();
    page.decided.set(role.group, subjects.add(role.subject));
    return;
  }
  const tally = tallyOf(page, role.subject);
  if (role.kind === 'duty') {
    if (showsDuty(clue) && !tally.duties.has(role.duty)) tally.duties.set(role.duty, clue.evidence);
  } else if (role.kind === 'column') tally.columns.push(clue);
  else tally[role.kind].push(clue);
}

/** An outer column (财政预决算) covers several duties, and a short word far down in the text is mentioned by chance. */
function showsDuty({ evidence, own }: Clue): boolean {
  if (evidence.field === 'column') return own;
  return evidence.field !== 'link' && (evidence.field !== 'text' || evidence.quote.length > 2);
}

function tallyOf(page: PageTally, subject: number): Tally {
  let tally = page.subjects.get(subject);
  if (!tally) {
    tally = { strong: [], weak: [], anti: [], columns: [], duties: new Map(), segments: [] };
    page.subjects.set(subject, tally);
  }
  return tally;
}
