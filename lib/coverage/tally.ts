import { laterClock } from './clock';
import type { CoverageRow } from './coverage';
import type { SubjectState } from './judge';
import type { PlaceKind } from './place';

/** Rises with every change of what a tally counts: kept ones are then made anew. */
export const tallyVersion = 2;

/** What one derived row is about. */
export interface Cell {
  plan: string;
  unit: string;
  task: number;
}

/** Each duty with the number of places whose standing confirmation names it, in order of the ids. */
type DutyCounts = [duty: string, places: number][];

/**
 * What a row is summed from, so that one page's contribution can be exchanged without reading the other pages: a task
 * may have thousands, and a decision must be acknowledged in milliseconds all the same.
 */
export interface CoverageTally extends Cell {
  dutyPages: DutyCounts;
  dutyOffline: DutyCounts;
  pages: number;
  offline: number;
  inapplicable: number;
  /** All places that are disputed, and those of them that say 不适用. */
  disputed: number;
  inapplicableDisputed: number;
  lastClock: string;
}

type Contribution = Pick<SubjectState, 'standing' | 'duties'>;

/** A page on which nothing stands. */
const nothing: Contribution = { standing: 'open', duties: [] };

/** The tally after one place went from one state to another by an event of that moment. */
export function exchanged(
  tally: CoverageTally | null,
  { plan, unit, task }: Cell,
  kind: PlaceKind,
  clock: string,
  after: Contribution,
  before: Contribution = nothing,
): CoverageTally {
  const change = (standing: Contribution['standing']) =>
    Number(after.standing === standing) - Number(before.standing === standing);
  const confirmed = change('confirmed');
  const duties = (of: PlaceKind, counts: DutyCounts = []) =>
    of === kind ? recounted(counts, after.duties, before.duties) : counts;
  return {
    plan,
    unit,
    task,
    dutyPages: duties('web', tally?.dutyPages),
    dutyOffline: duties('offline', tally?.dutyOffline),
    pages: (tally?.pages ?? 0) + (kind === 'web' ? confirmed : 0),
    offline: (tally?.offline ?? 0) + (kind === 'offline' ? confirmed : 0),
    inapplicable: (tally?.inapplicable ?? 0) + (kind === 'inapplicable' ? confirmed : 0),
    disputed: (tally?.disputed ?? 0) + change('disputed'),
    inapplicableDisputed:
      (tally?.inapplicableDisputed ?? 0) + (kind === 'inapplicable' ? change('disputed') : 0),
    lastClock: laterClock(tally?.lastClock ?? null, clock) ?? clock,
  };
}

function recounted(counts: DutyCounts, more: readonly string[], less: readonly string[]): DutyCounts {
  const places = new Map(counts);
  for (const duty of less) places.set(duty, (places.get(duty) ?? 0) - 1);
  for (const duty of more) places.set(duty, (places.get(duty) ?? 0) + 1);
  return [...places].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The row that a tally adds up to. */
export function rowOf(tally: CoverageTally): CoverageRow {
  const { plan, unit, task, pages, offline, disputed, lastClock } = tally;
  const onPages = tally.dutyPages.map(([duty]) => duty);
  const offlineDuties = tally.dutyOffline.map(([duty]) => duty).filter((duty) => !onPages.includes(duty));
  return {
    plan,
    unit,
    task,
    duties: [...onPages, ...offlineDuties].sort(),
    offlineDuties,
    pages,
    offline,
    inapplicable: tally.inapplicable > 0,
    disputed,
    ...(tally.inapplicableDisputed > 0 && { inapplicableDisputed: true as const }),
    lastClock,
  };
}
