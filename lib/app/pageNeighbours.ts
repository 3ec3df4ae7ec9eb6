import { byClock } from '../coverage/clock';
import type { Standing } from '../coverage/coverage';
import type { DecisionEvent } from '../coverage/event';
import { grouped } from '../coverage/grouped';
import { judge } from '../coverage/judge';
import { recordOfEvent, type PageRules } from '../coverage/pageRules';
import { success, type Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import type { DecisionLog } from './ports';

/** How many neighbours are told each way. */
export const neighboursEachWay = 10;

/** How many keys are looked at for them: some belong to columns below, to other plans, or to the page itself. */
const keysEachWay = 60;

/** A page of the same column that somebody decided on for the plan. */
export interface NeighbourPage {
  page: string;
  url: string;
  title: string;
  /** What stands on it for which tasks, by whatever unit; empty where everything was taken back. */
  standings: { standing: Exclude<Standing, 'open'>; tasks: number[] }[];
}

export interface PageNeighbours {
  /** `zwgk/czyjs`; empty for a page that stands in no column, which has no neighbours. */
  column: string;
  /** Nearest first, in the order of addresses, in which the portal numbers its pages by date. */
  before: NeighbourPage[];
  after: NeighbourPage[];
}

export interface NeighbourTerms {
  plan: string;
  log: Pick<DecisionLog, 'keysBeside' | 'eventsOfPage'>;
  rules: Pick<PageRules, 'recordOf' | 'keyOf' | 'columnOf'>;
}

/** The pages of the same column that were decided on, beside one. */
export async function pageNeighbours(
  page: string,
  { plan, log, rules }: NeighbourTerms,
): Promise<Result<PageNeighbours, Sentence>> {
  const column = rules.columnOf(page);
  if (column === '') return success({ column, before: [], after: [] });
  const keys = await log.keysBeside({ page, prefix: prefixOf(page, column), limit: keysEachWay });
  if (!keys.ok) return keys;
  const seen = new Set([rules.recordOf(page)]);

  async function told(from: readonly string[]): Promise<Result<NeighbourPage[], Sentence>> {
    const found: NeighbourPage[] = [];
    for (const key of from) {
      if (found.length >= neighboursEachWay) break;
      if (rules.columnOf(key) !== column) continue;
      const events = await log.eventsOfPage(key);
      if (!events.ok) return events;
      const own = events.value.filter((event) => event.plan === plan).sort(byClock);
      const latest = own.at(-1);
      if (!latest || seen.has(recordOfEvent(latest, rules))) continue;
      seen.add(recordOfEvent(latest, rules));
      const { pageUrl: url, pageTitle: title } = latest;
      found.push({ page: rules.keyOf(latest), url, title, standings: standingsIn(own) });
    }
    return success(found);
  }

  const before = await told(keys.value.before);
  if (!before.ok) return before;
  const after = await told(keys.value.after);
  return after.ok ? success({ column, before: before.value, after: after.value }) : after;
}

/** The column as it stands in the address; where numbers stand between its parts, the page's own folder. */
function prefixOf(page: string, column: string): string {
  const origin = /^https?:\/\/[^/]+\//u.exec(page)?.[0] ?? '';
  const literal = `${origin}${column}/`;
  return page.startsWith(literal) ? literal : page.slice(0, page.lastIndexOf('/') + 1);
}

function standingsIn(events: readonly DecisionEvent[]): NeighbourPage['standings'] {
  const cells = grouped(events, ({ unit, task }) => JSON.stringify([unit, task]));
  const told = [...cells.values()].map((cell) => ({
    standing: judge(cell).standing,
    task: cell[0].task,
  }));
  return (['confirmed', 'disputed', 'rejected'] as const).flatMap((standing) => {
    const tasks = told.filter((one) => one.standing === standing).map(({ task }) => task);
    return tasks.length > 0 ? [{ standing, tasks: [...new Set(tasks)].sort((a, b) => a - b) }] : [];
  });
}
