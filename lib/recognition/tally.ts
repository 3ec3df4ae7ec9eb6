import type { PageFacts } from '../page/facts';
import type { CueBook, Reading, Role } from './cueBook';
import type { Evidence, Field } from './finding';
import { leadEnd, pageTexts } from './pageTexts';
import { Scanner } from './scan';

/** A cue as met on the page; `own` for the innermost column. `evidenceOf` quotes it. */
export interface Clue {
  cue: number;
  field: Field;
  /** The text in which it stands, and where: UTF-16 units. */
  text: string;
  start: number;
  end: number;
  own: boolean;
}

/** All that a page says about one subject. */
export interface Tally {
  strong: Clue[];
  weak: Clue[];
  anti: Clue[];
  columns: Clue[];
  /** Ids of the duties that the page shows. */
  duties: Set<string>;
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
  exclusions: { kind: 'title' | 'column' | 'unless'; exclusion: number; clue: Clue }[];
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
  const scanner = new Scanner(book);
  // The part of the page in which each cue was last met: a cue repeated in the same part says nothing new.
  const metIn = new Uint32Array(book.cues.length);
  let part = 0;
  for (const { field, text, own } of pageTexts(facts)) {
    const isText = field === 'text';
    part += 2;
    scanner.scan(
      text,
      readingOf(field),
      ({ cue, start, end, roles }) => {
        const inLead = isText && start < opening;
        metIn[cue] = inLead ? part : part + 1;
        const clue: Clue = { cue, field: inLead ? 'lead' : field, text, start, end, own };
        for (const role of roles) note(page, role, clue);
      },
      (cue, start, end) =>
        metIn[cue] !== (isText && start < opening ? part : part + 1) &&
        !(isText && titles.some((at) => start >= at && end <= at + facts.title.length)),
    );
  }
  for (const segment of new Set(facts.pathSegments))
    for (const subject of segments.get(segment) ?? []) tallyOf(page, subject).segments.push(segment);
  return page;
}

/** The words that were met, as a finding shows them. */
export function evidenceOf({ field, text, start, end }: Clue): Evidence {
  return { field, start, quote: text.slice(start, end) };
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
  switch (role.kind) {
    case 'strong':
    case 'weak':
    case 'anti':
      tallyOf(page, role.subject)[role.kind].push(clue);
      break;
    case 'column':
      tallyOf(page, role.subject).columns.push(clue);
      break;
    case 'duty': {
      const tally = tallyOf(page, role.subject);
      if (showsDuty(clue)) tally.duties.add(role.duty);
      break;
    }
    case 'deciding': {
      const subjects = page.decided.get(role.group) ?? new Set();
      page.decided.set(role.group, subjects.add(role.subject));
      break;
    }
    case 'genre':
      page.hasGenre = true;
      break;
    case 'unless':
      page.exclusions.push({ kind: 'unless', exclusion: role.exclusion, clue });
      break;
    case 'excludedTitle':
      page.exclusions.push({ kind: 'title', exclusion: role.exclusion, clue });
      break;
    case 'excludedColumn':
      page.exclusions.push({ kind: 'column', exclusion: role.exclusion, clue });
  }
}

/** An outer column (财政预决算) covers several duties, and a short word far down in the text is mentioned by chance. */
function showsDuty({ field, start, end, own }: Clue): boolean {
  if (field === 'column') return own;
  return field !== 'link' && (field !== 'text' || end - start > 2);
}

/** What is known of a subject before anything was met. */
export function emptyTally(): Tally {
  return { strong: [], weak: [], anti: [], columns: [], duties: new Set(), segments: [] };
}

function tallyOf(page: PageTally, subject: number): Tally {
  let tally = page.subjects.get(subject);
  if (!tally) {
    tally = emptyTally();
    page.subjects.set(subject, tally);
  }
  return tally;
}
