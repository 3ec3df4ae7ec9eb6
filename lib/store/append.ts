import type { LogMoment } from '../app/ports';
import { laterClock } from '../coverage/clock';
import { shareOf, withShare, type ColumnOf } from '../coverage/columns';
import type { DecisionEvent, Subject } from '../coverage/event';
import { judge } from '../coverage/judge';
import { placeKind } from '../coverage/place';
import { exchanged } from '../coverage/tally';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { deviceName } from './device';
import { emptyHead, sameHead, withEvent, type LogHead } from './head';
import type { LogDatabase } from './schema';
import { settling } from './settling';

/** How often the log may change under an event while it is made; the queue of the one writer makes it never. */
const maximalTries = 5;

export interface Appended {
  event: DecisionEvent;
  alreadyThere: boolean;
  epoch: string;
}

/**
 * Writes one event, its derived rows and the new head in one strict transaction. Making the event takes a digest, for
 * which no transaction waits; so the log is read first, the event is made, and the writing transaction looks again
 * whether the request or anything else came in between.
 */
export async function appendEvent(
  database: LogDatabase,
  requestId: string,
  subject: Subject,
  make: (moment: LogMoment) => Promise<Result<DecisionEvent, Sentence>>,
  terms: { newId: () => string; columnOf: ColumnOf },
): Promise<Result<Appended, Sentence>> {
  for (let tries = 0; tries < maximalTries; tries += 1) {
    const { stored, onPage, head: kept } = await look(database, requestId, subject);
    const { newId } = terms;
    const head = kept ?? { ...emptyHead(newId()), lastClock: null, device: deviceName(newId) };
    const standing = onPage.filter(({ unit }) => unit === subject.unit);
    if (stored) return success({ event: stored, alreadyThere: true, epoch: head.epoch });
    const made = await make({ standing, lastClock: head.lastClock, device: head.device });
    if (!made.ok) return made;
    if (await commit(database, made.value, onPage, kept, head, terms.columnOf))
      return success({ event: made.value, alreadyThere: false, epoch: head.epoch });
  }
  return failure(say('store_busy'));
}

/** `onPage`: the events on this page and task, whatever their unit. */
async function look(database: LogDatabase, requestId: string, { plan, task, page }: Subject) {
  const transaction = database.transaction(['events', 'meta']);
  const events = transaction.objectStore('events');
  const [stored, about, head] = await Promise.all([
    events.index('request').get(requestId),
    events.index('page').getAll(page),
    transaction.objectStore('meta').get('head'),
    transaction.done,
  ]);
  const onPage = about.filter((event) => event.plan === plan && event.task === task);
  return { stored, onPage, head: head ?? null };
}

/** False where the log is no longer as it was when the event was made; then nothing is written. */
async function commit(
  database: LogDatabase,
  event: DecisionEvent,
  onPage: readonly DecisionEvent[],
  kept: LogHead | null,
  head: LogHead,
  columnOf: ColumnOf,
): Promise<boolean> {
  const transaction = database.transaction(['events', 'coverage', 'columns', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const settled = settling(transaction);
  const events = transaction.objectStore('events');
  const coverage = transaction.objectStore('coverage');
  const columns = transaction.objectStore('columns');
  const place = { plan: event.plan, columnPath: columnOf(event.page), task: event.task };
  const [request, current, tally, row] = await Promise.all([
    events.index('request').getKey(event.requestId),
    transaction.objectStore('meta').get('head'),
    coverage.get([event.plan, event.unit, event.task]),
    columns.get([place.plan, place.columnPath, place.task]),
  ]);
  const unchanged = kept === null ? current === undefined : sameHead(current ?? null, kept);
  if (request !== undefined || !unchanged) return false;

  const standing = onPage.filter(({ unit }) => unit === event.unit);
  const before = judge(standing);
  const after = judge([...standing, event]);
  const counted = withShare(row ?? null, place, shareOf([...onPage, event]), shareOf(onPage));
  const next: LogHead = {
    ...head,
    ...withEvent(head, event.id),
    lastClock: laterClock(head.lastClock, event.clock),
  };
  await Promise.all([
    events.add(event),
    coverage.put(exchanged(tally ?? null, event, placeKind(event.page), event.clock, after, before)),
    ...(place.columnPath === '' ? [] : [columns.put(counted)]),
    transaction.objectStore('meta').put(next, 'head'),
  ]);
  await settled();
  return true;
}
