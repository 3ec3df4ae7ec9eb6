import type { Field } from './finding';
import type { Clue, Tally } from './tally';
import * as weight from './weights';

/** Independent kinds of evidence: what the page is called, where it stands, what it says. */
export type EvidenceKind = 'title' | 'place' | 'content';

export interface Score {
  value: number;
  kinds: Set<EvidenceKind>;
  titleStrong: boolean;
  /** A cue against the subject stands in the title or column. */
  contradicted: boolean;
}

/** How well one subject fits, from 0 upwards; about 1 where title, column and text agree. */
export function scoreTally(tally: Tally, diffuse: boolean): Score {
  const kinds = new Set<EvidenceKind>();
  const strong = countCues(tally.strong);
  const weak = countCues(tally.weak);
  const anti = countCues(tally.anti);

  const title =
    further(strong.title, weight.titleStrong, weight.titleFurther, weight.titleFurther * 2) +
    Math.min(weak.title * weight.titleWeak, weight.titleWeakMost) -
    (anti.title > 0 ? weight.titleAnti : 0);
  if (strong.title > 0) kinds.add('title');

  const inColumn = tally.columns.length > 0 || strong.column > 0;
  const own = isOwn(tally);
  const place =
    (own ? weight.columnOwn : inColumn ? weight.columnOuter : 0) +
    (tally.segments.length > 0 ? weight.pathSegment : 0) * (own ? 0.5 : 1) +
    (strong.infobox > 0 ? weight.infoboxStrong : 0) -
    (anti.column > 0 ? weight.columnAnti : 0);
  if (inColumn || tally.segments.length > 0) kinds.add('place');

  const written =
    further(strong.lead, weight.leadStrong, weight.leadFurther, weight.leadFurtherMost) +
    Math.min(weak.lead * weight.leadWeak, weight.leadWeakMost) +
    further(strong.text, weight.textStrong, weight.textFurther, weight.textFurtherMost) +
    Math.min(weak.text * weight.textWeak, weight.textWeakMost);
  const shown =
    (strong.table > 0 ? weight.tableStrong : 0) +
    (strong.attachment > 0 ? weight.attachmentStrong : 0) +
    (strong.image > 0 ? weight.imageStrong : 0) +
    (strong.link > 0 ? weight.linkStrong : 0);
  const against = Math.min((anti.lead + anti.text) * weight.textAnti, weight.textAntiMost);
  // Where the page's own column is the subject's, it is clear which of the subjects touched is meant.
  const content = written * (diffuse && !own ? weight.diffuseFactor : 1) + shown - against;
  if (strong.lead + strong.table + strong.attachment + strong.image > 0 || strong.text > 1)
    kinds.add('content');

  return {
    value: Math.max(0, title + place + content),
    kinds,
    titleStrong: strong.title > 0,
    contradicted: anti.title + anti.column > 0,
  };
}

/** Whether the innermost column is one of the subject's. */
export function isOwn({ columns, strong }: Tally): boolean {
  return columns.some(({ own }) => own) || strong.some(({ own }) => own);
}

/**
 * How many different cues stand in each field. What one place says twice stands in a row; of fields that hold several
 * texts (columns, tables) it matters only whether there is any.
 */
function countCues(clues: readonly Clue[]): Record<Field, number> {
  const counts: Record<Field, number> = {
    title: 0,
    column: 0,
    infobox: 0,
    lead: 0,
    text: 0,
    table: 0,
    attachment: 0,
    link: 0,
    image: 0,
    source: 0,
    url: 0,
  };
  let before: Clue | null = null;
  for (const clue of clues) {
    if (before?.cue !== clue.cue || before.field !== clue.field) counts[clue.field] += 1;
    before = clue;
  }
  return counts;
}

function further(count: number, first: number, each: number, most: number): number {
  return count === 0 ? 0 : first + Math.min((count - 1) * each, most);
}
