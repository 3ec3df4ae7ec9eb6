import type { DecisionEvent } from './event';
import { grouped } from './grouped';
import { judge } from './judge';
import { millisOf } from './clock';
import { recordOfEvent, type PageRules } from './pageRules';
import { placeKind } from './place';

/** How many duties of some cells were covered: by pages, and by offline evidence alone. */
export interface CoveredDuties {
  web: number;
  offline: number;
}

/**
 * How many of `asked` (ids of duties) were covered at the end of each week in which something was decided on one cell,
 * earliest first. `events` are all events of the cell; `weekOf` names the week of a moment (milliseconds since 1970) by
 * words that sort in time. The last week is the cell as it stands.
 */
export function coveredByWeek(
  events: readonly DecisionEvent[],
  asked: ReadonlySet<string>,
  rules: Pick<PageRules, 'recordOf' | 'keyOf'>,
  weekOf: (at: number) => string,
): [week: string, covered: CoveredDuties][] {
  const weekOfEvent = new Map(events.map((event) => [event.id, weekOf(millisOf(event.clock))]));
  const week = (event: DecisionEvent) => weekOfEvent.get(event.id) ?? '';
  const records = [...grouped(events, (event) => recordOfEvent(event, rules)).values()];
  // Where each page or place stood at the end of a week; only weeks in which something was said of it are judged anew.
  const standing = new Map<DecisionEvent, readonly string[]>();
  return [...new Set(weekOfEvent.values())].sort().map((end) => {
    for (const record of records) {
      if (!record.some((event) => week(event) === end)) continue;
      const { standing: verdict, duties } = judge(record.filter((event) => week(event) <= end));
      standing.set(record[0], verdict === 'confirmed' ? duties : []);
    }
    const named = (kind: 'web' | 'offline') =>
      new Set(
        [...standing]
          .filter(([{ page }]) => placeKind(page) === kind)
          .flatMap(([, duties]) => duties.filter((id) => asked.has(id))),
      );
    const web = named('web');
    const offline = [...named('offline')].filter((id) => !web.has(id));
    return [end, { web: web.size, offline: offline.length }];
  });
}
