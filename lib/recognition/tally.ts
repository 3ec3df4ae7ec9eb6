import type { PageFacts } from '../page/facts';
import type { CueBook, Reading, Role } from './cueBook';
import type { Evidence, Field } from './finding';
import { leadEnd, pageTexts } from './pageTexts';
import { scanText } from './scan';

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
  /** The title names a kind of document (公告, 清单, 批复). */
  hasGenre: boolean;
  exclusions: { kind: 'title' | 'column' | 'unless'; exclusion: number; evidence: Evidence }[];
}

/** Reads every text of the page once and sorts what was met by subject. Linear in the length of the texts. */
export function tallyPage(
  book: CueBook,
  segments: ReadonlyMap<string, readonly number[]>,
  facts: PageFacts,
): PageTally {
  const page: PageTally = { subjects: new Map(), decided: new Map(), hasGenre: false, exclusions: [] };
  const opening = leadEnd(facts);
  const titles = titlesInText(facts);
  for (const { field, text, own } of pageTexts(facts)) {
    const noted = new Set<string>();
    for (const hit of scanText(book, text, readingOf(field))) {
      if (field === 'text' && titles.some((at) => hit.start >= at && hit.end <= at + facts.title.length))
        continue;
      const at: Field = field === 'text' && hit.start < opening ? 'lead' : field;
      // A cue repeated in the same part of the page says nothing new.
      const key = `${at} ${hit.cue}`;
      if (noted.has(key)) continue;
      noted.add(key);
      const evidence = { field: at, start: hit.start, quote: text.slice(hit.start, hit.end) };
      for (const role of hit.roles) note(page, role, { cue: hit.cue, evidence, own });
    }
  }
  for (const segment of new Set(facts.pathSegments))
    for (const subject of segments.get(segment) ?? []) tallyOf(page, subject).segments.push(segment);
  return page;
}

/** Where the title is printed again within the main text (at most thrice): that is no second witness. */
function titlesInText({ title, text }: PageFacts): number[] {
  const places: number[] = [];
  if (title === '') return places;
  for (let at = text.indexOf(title); at >= 0 && places.length < 3; at = text.indexOf(title, at + 1))
    places.push(at);
  return places;
}

function readingOf(field: Field): Reading {
  return field === 'title' || field === 'column' || field === 'infobox' ? field : 'body';
}

function note(page: PageTally, role: Role, clue: Clue): void {
  if (role.kind === 'genre') {
    page.hasGenre = true;
    return;
  }
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
  else tally[role.kind === 'headline' ? 'strong' : role.kind].push(clue);
}

/** An outer column (财政预决算) covers several duties, and a short word far down in the text is mentioned by chance. */
function showsDuty({ evidence, own }: Clue): boolean {
  if (evidence.field === 'column') return own;
  return evidence.field !== 'link' && (evidence.field !== 'text' || evidence.quote.length > 2);
}

/** What is known of a subject before anything was met. */
export function emptyTally(): Tally {
  return { strong: [], weak: [], anti: [], columns: [], duties: new Map(), segments: [] };
}

function tallyOf(page: PageTally, subject: number): Tally {
  let tally = page.subjects.get(subject);
  if (!tally) {
    tally = emptyTally();
    page.subjects.set(subject, tally);
  }
  return tally;
}
