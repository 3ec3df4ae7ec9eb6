import { byClock } from './clock';
import type { Standing } from './coverage';
import type { DecisionEvent } from './event';
import { grouped } from './grouped';
import { judge } from './judge';
import { recordOfEvent, type PageRules } from './pageRules';
import { placeKind } from './place';

/** How people decided about the pages of one column and one task; every unit's decisions count. */
export interface ColumnRow {
  plan: string;
  /** `zwgk/zcjd/wzjd`. */
  columnPath: string;
  task: number;
  /** Pages (records) whose standing is 已确认 for at least one unit, and not 已否定 or 有争议 for any. */
  confirmed: number;
  /** Pages whose standing is 已否定 for at least one unit, whatever the reason, and not 已确认 or 有争议 for any. */
  rejected: number;
}

type Place = Pick<ColumnRow, 'plan' | 'columnPath' | 'task'>;
type Share = Pick<ColumnRow, 'confirmed' | 'rejected'>;

/** What one page adds to its column, from all events on that page and one task of one plan. */
export function shareOf(events: readonly DecisionEvent[]): Share {
  const ofUnits = [...grouped(events, ({ unit }) => unit).values()];
  const standings = ofUnits.map((ofUnit) => judge(ofUnit).standing);
  return { confirmed: only('confirmed', standings), rejected: only('rejected', standings) };
}

/** The row after one page went from one share to another. */
export function withShare(row: ColumnRow | null, place: Place, after: Share, before: Share): ColumnRow {
  return {
    plan: place.plan,
    columnPath: place.columnPath,
    task: place.task,
    confirmed: (row?.confirmed ?? 0) + after.confirmed - before.confirmed,
    rejected: (row?.rejected ?? 0) + after.rejected - before.rejected,
  };
}

/**
 * The column for which the events on one page and task count: that in which the page stood at the first of them. A page
 * that moved later counts where it was decided on, and once. Empty for none, and for what is about no page.
 */
export function columnOfRecord(
  events: readonly DecisionEvent[],
  { keyOf, columnOf }: Pick<PageRules, 'keyOf' | 'columnOf'>,
): string {
  const [first] = [...events].sort(byClock);
  return first && placeKind(first.page) === 'web' ? columnOf(keyOf(first)) : '';
}

/** All rows of a whole log: the recount that the kept ones must always equal. Pages without a column are left out. */
export function columnRows(events: readonly DecisionEvent[], rules: PageRules): ColumnRow[] {
  const onPages = grouped(events, (event) =>
    JSON.stringify([event.plan, recordOfEvent(event, rules), event.task]),
  );
  const rows = new Map<string, ColumnRow>();
  for (const onPage of onPages.values()) {
    const { plan, task } = onPage[0];
    const place = { plan, columnPath: columnOfRecord(onPage, rules), task };
    if (!place.columnPath) continue;
    const key = JSON.stringify([plan, place.columnPath, task]);
    rows.set(key, withShare(rows.get(key) ?? null, place, shareOf(onPage), noShare));
  }
  return [...rows.values()];
}

const noShare: Share = { confirmed: 0, rejected: 0 };

/** 1 where this standing is met and nothing speaks against it; open standings say nothing. */
function only(wanted: Standing, standings: readonly Standing[]): number {
  const said = standings.filter((standing) => standing !== 'open');
  return Number(said.length > 0 && said.every((standing) => standing === wanted));
}
