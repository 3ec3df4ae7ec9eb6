import { laterClock } from './clock';
import type { CoverageRow } from './coverage';
import type { SubjectState } from './judge';

/** What one derived row is about. */
export interface Cell {
  plan: string;
  unit: string;
  task: number;
}

/**
 * What a row is summed from, so that one page's contribution can be exchanged without reading the other pages: a task
 * may have thousands, and a decision must be acknowledged in milliseconds all the same.
 */
export interface CoverageTally extends Cell {
  /** Each duty with the number of pages whose standing confirmation names it, in order of the ids. */
  dutyPages: [duty: string, pages: number][];
  pages: number;
  disputed: number;
  lastClock: string;
}

type Contribution = Pick<SubjectState, 'standing' | 'duties'>;

/** A page on which nothing stands. */
const nothing: Contribution = { standing: 'open', duties: [] };

/** The tally after one page went from one state to another by an event of that moment. */
export function exchanged(
  tally: CoverageTally | null,
  cell: Cell,
  clock: string,
  after: Contribution,
  before: Contribution = nothing,
): CoverageTally {
  const pages = new Map(tally?.dutyPages);
  for (const duty of before.duties) pages.set(duty, (pages.get(duty) ?? 0) - 1);
  for (const duty of after.duties) pages.set(duty, (pages.get(duty) ?? 0) + 1);
  const change = (standing: Contribution['standing']) =>
    Number(after.standing === standing) - Number(before.standing === standing);
  return {
    plan: cell.plan,
    unit: cell.unit,
    task: cell.task,
    dutyPages: [...pages].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)),
    pages: (tally?.pages ?? 0) + change('confirmed'),
    disputed: (tally?.disputed ?? 0) + change('disputed'),
    lastClock: laterClock(tally?.lastClock ?? null, clock) ?? clock,
  };
}

/** The row that a tally adds up to. */
export function rowOf({
  plan,
  unit,
  task,
  dutyPages,
  pages,
  disputed,
  lastClock,
}: CoverageTally): CoverageRow {
  return { plan, unit, task, duties: dutyPages.map(([duty]) => duty), pages, disputed, lastClock };
}
