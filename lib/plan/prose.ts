import { failure, success, type Result } from '../kernel/result';
import type { Paragraph } from '../office/block';
import { say, type Sentence } from '../words/sentence';
import { dueDatesIn } from './deadline';
import { hintedHeading, type ReadingHints } from './hints';
import { longestCell, mostTasks, mostWarnings } from './limits';
import { oddities } from './oddities';
import { proseItems, type ProseItem, type ProsePlan } from './proseItems';
import { proseOddities } from './proseOddities';
import type { PlanReading } from './reading';
import { taskOf } from './task';
import { issuedIn, readHeading } from './title';
import { unitOddities } from './unitOddities';

/**
 * Understands a plan written as text under 一、（一）1.: each bracket of units (〔责任单位：…〕) makes one task of the words before it.
 * What stands before the first numbered line is title and introduction; paragraphs without units are no tasks.
 */
export function readProse(
  paragraphs: readonly Paragraph[],
  fileName: string,
  hints: ReadingHints = {},
): Result<PlanReading, Sentence> {
  const prose = proseItems(paragraphs);
  if (prose.items.length === 0) return failure(say('plan_no_table', fileName));
  const lines = paragraphs.map(({ text }) => text);
  const { title, year, place } = hintedHeading(readHeading(prose.before), hints);
  if (title === '') return failure(say('plan_no_title', fileName));
  if (year === null) return failure(say('plan_no_year', fileName, title.slice(0, 60)));
  if (prose.items.length > mostTasks) return failure(say('plan_too_many_tasks', fileName, String(mostTasks)));
  const long = prose.items.find(({ text }) => text.length > longestCell);
  if (long)
    return failure(
      say('plan_cell_too_long', fileName, String(prose.items.indexOf(long) + 1), String(longestCell)),
    );
  const tasks = prose.items.map(({ levels, text, units, deadline }, index) =>
    taskOf({ seq: index + 1, levels, text, units, deadline }, index + 1, year),
  );
  const issued = hints.issued === undefined ? issuedIn(lines) : hints.issued;
  const columns = new Map([['responsible', 0]] as const);
  const warnings = [
    ...(/\d\s+年/.test(title) ? [say('plan_title_blank', String(year))] : []),
    ...(place === null && hints.place === undefined ? [say('plan_no_place')] : []),
    ...proseOddities(prose, tasks, leftOutDates(prose, year)),
    ...oddities(tasks, columns, year, issued),
    ...unitOddities(tasks, new Map()),
  ];
  return success({
    plan: { title, year, place, columns: [], tasks, warnings: warnings.slice(0, mostWarnings) },
    issued,
    sheet: null,
    grid: null,
    roles: [],
    origins: prose.items.map((item, index) => originOf(item, index + 1)),
  });
}

function originOf({ place }: ProseItem, n: number): PlanReading['origins'][number] {
  return { n, rows: [], places: { text: [place], responsible: [place] }, hidden: false };
}

function leftOutDates(prose: ProsePlan, year: number): string[][] {
  return prose.leftOut.map((words) => dueDatesIn(words, year));
}
