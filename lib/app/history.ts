import { byClock } from '../coverage/clock';
import type { Actor, DecisionEvent } from '../coverage/event';
import { grouped } from '../coverage/grouped';
import { voidedIn } from '../coverage/voided';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { DecisionLog, Notebook } from './ports';
import { statementOf } from './statements';
import type { History, HistoryEntry, HistoryQuery } from './summary';

/** How many entries of a task's history come at a time. */
export const entriesAtATime = 50;

export interface HistoryTerms {
  plan: string;
  /** For a task: the unit in front; null where nobody has said for whom they act. */
  unit: string | null;
  /** Null before the first introduction: records can be read, nothing can be taken back. */
  actor: Actor | null;
  log: Pick<DecisionLog, 'eventsOfPage' | 'eventsBeside' | 'eventsOfTask' | 'eventsBetween' | 'coverageOf'>;
  notebook: Pick<Notebook, 'shifts'>;
  /** Null for a plan that is not kept here. */
  titleOf?: (plan: string) => Promise<string | null>;
}

/**
 * Who said what, when and why, latest first: about a page (every unit's word), about a task for the unit in front, for
 * another one or for all, for one unit whatever the task, or by the acting person on one day. Only of the plan in use:
 * the numbers of tasks mean other tasks in another.
 */
export async function historyOf(
  query: HistoryQuery,
  terms: HistoryTerms,
): Promise<Result<History, Sentence>> {
  const { log, actor } = terms;
  if (query.of === 'page') {
    const events = await log.eventsOfPage(query.page);
    return events.ok
      ? told(
          events.value.filter(({ plan }) => plan === terms.plan),
          terms,
        )
      : events;
  }
  if (query.of === 'day') {
    if (!actor) return failure(say('decide_no_actor'));
    const events = await log.eventsBetween(query.from, query.to);
    if (!events.ok) return events;
    const own = events.value.filter(
      ({ actor: { name, unit } }) => name === actor.name && unit === actor.unit,
    );
    const byPlan = grouped(own, ({ plan }) => plan);
    const day = await told(byPlan.get(terms.plan) ?? [], terms);
    if (!day.ok) return day;
    byPlan.delete(terms.plan);
    const otherPlans: History['otherPlans'] = [];
    for (const [plan, { length: count }] of byPlan)
      otherPlans.push({ title: (await terms.titleOf?.(plan)) ?? plan, count });
    const shifts = (await terms.notebook.shifts()).filter(({ at }) => at >= query.from && at < query.to);
    return success({ ...day.value, shifts, ...(otherPlans.length > 0 && { otherPlans }) });
  }
  if (query.of === 'task' && terms.unit === null) return failure(say('decide_no_actor'));
  const { before } = query;
  const { plan } = terms;
  const unit = query.of === 'task' ? terms.unit : query.unit;
  const events =
    query.of === 'unit'
      ? await latestOfUnit({ plan, unit: query.unit, before }, log)
      : await log.eventsOfTask({ plan, unit, task: query.task, before, limit: entriesAtATime });
  if (!events.ok) return events;
  const shown = await told(events.value, terms);
  const more = events.value.length === entriesAtATime;
  return shown.ok
    ? success({ ...shown.value, before: more ? (events.value.at(-1)?.clock ?? null) : null })
    : shown;
}

/**
 * The latest events of a unit before a clock. There is no index for that: the latest of each of its tasks are merged,
 * the task that was decided on last first, until no other can add any.
 */
async function latestOfUnit(
  { plan, unit, before }: { plan: string; unit: string; before: string | null },
  log: Pick<DecisionLog, 'coverageOf' | 'eventsOfTask'>,
): Promise<Result<DecisionEvent[], Sentence>> {
  const rows = await log.coverageOf(plan, unit);
  if (!rows.ok) return rows;
  let found: DecisionEvent[] = [];
  for (const { task, lastClock } of rows.value.toSorted((one, other) =>
    one.lastClock < other.lastClock ? 1 : -1,
  )) {
    const oldest = found[entriesAtATime - 1];
    if (oldest && oldest.clock > lastClock) break;
    const events = await log.eventsOfTask({ plan, unit, task, before, limit: entriesAtATime });
    if (!events.ok) return events;
    found = [...found, ...events.value].sort((one, other) => byClock(other, one)).slice(0, entriesAtATime);
  }
  return success(found);
}

/** Each event as an entry; what may be undone depends on everything that was said about its subject. */
async function told(
  events: readonly DecisionEvent[],
  { log, actor }: HistoryTerms,
): Promise<Result<History, Sentence>> {
  const entries = new Map<DecisionEvent, HistoryEntry>();
  for (const onPage of grouped(events, ({ page, pageUrl }) => `${page} ${pageUrl}`).values()) {
    const all = await log.eventsBeside(onPage[0]);
    if (!all.ok) return all;
    for (const event of onPage) entries.set(event, entryOf(event, all.value, actor));
  }
  const latestFirst = [...entries].sort(([{ clock: one }], [{ clock: other }]) => (one < other ? 1 : -1));
  return success({ entries: latestFirst.map(([, entry]) => entry), before: null, shifts: [] });
}

function entryOf(event: DecisionEvent, onPage: readonly DecisionEvent[], actor: Actor | null): HistoryEntry {
  const subject = onPage.filter(
    ({ plan, task, unit }) => plan === event.plan && task === event.task && unit === event.unit,
  );
  return {
    ...statementOf(event, subject, actor),
    task: event.task,
    unit: event.unit,
    page: event.page,
    pageUrl: event.pageUrl,
    pageTitle: event.pageTitle,
    planRevision: event.planRevision,
    rules: event.basis?.rules ?? null,
    grade: event.basis?.finding?.grade ?? null,
    offline: event.offline ?? null,
    undoes: event.undoes ?? null,
    undone: voidedIn(subject).has(event.id),
  };
}
