import type { LogMoment } from '../app/ports';
import { laterClock } from '../coverage/clock';
import { columnOfRecord, shareOf, withShare } from '../coverage/columns';
import type { DecisionEvent, Subject } from '../coverage/event';
import { judge } from '../coverage/judge';
import { recordOfEvent, type PageOfEvent, type PageRules } from '../coverage/pageRules';
import { placeKind } from '../coverage/place';
import { exchanged } from '../coverage/tally';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { aliasOf, logStores } from './derive';
import { deviceName } from './device';
import { emptyHead, sameHead, withEvent, type LogHead } from './head';
import { eventsOfRecord, readingTransaction } from './records';
import type { LogDatabase } from './schema';
import { allOrNothing, together } from './allOrNothing';

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
  subject: Subject & PageOfEvent,
  make: (moment: LogMoment) => Promise<Result<DecisionEvent, Sentence>>,
  { newId, rules }: { newId: () => string; rules: PageRules },
): Promise<Result<Appended, Sentence>> {
  for (let tries = 0; tries < maximalTries; tries += 1) {
    const { stored, onPage, head: kept } = await look(database, requestId, subject, rules);
    const head = kept ?? firstHead(newId, rules);
    const standing = onPage.filter(({ unit }) => unit === subject.unit);
    if (stored) return success({ event: stored, alreadyThere: true, epoch: head.epoch });
    const made = await make({ standing, lastClock: head.lastClock, device: head.device });
    if (!made.ok) return made;
    if (await commit(database, made.value, onPage, kept, head, rules))
      return success({ event: made.value, alreadyThere: false, epoch: head.epoch });
  }
  return failure(say('store_busy'));
}

function firstHead(newId: () => string, { version }: PageRules): LogHead {
  return { ...emptyHead(newId()), lastClock: null, device: deviceName(newId), derivedBy: version };
}

/** `onPage`: the events on this page and task, whatever their unit, and whatever addresses the page had. */
async function look(
  database: LogDatabase,
  requestId: string,
  { plan, task, page, pageUrl }: Subject & PageOfEvent,
  rules: PageRules,
) {
  const transaction = readingTransaction(database);
  const [stored, about, head] = await Promise.all([
    transaction.objectStore('events').index('request').get(requestId),
    eventsOfRecord(transaction, recordOfEvent({ page, pageUrl }, rules), rules),
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
  rules: PageRules,
): Promise<boolean> {
  const transaction = database.transaction(logStores, 'readwrite', {
    durability: 'strict',
  });
  return allOrNothing(transaction, async () => {
    const events = transaction.objectStore('events');
    const coverage = transaction.objectStore('coverage');
    const columns = transaction.objectStore('columns');
    const meta = transaction.objectStore('meta');
    const place = {
      plan: event.plan,
      columnPath: columnOfRecord([event, ...onPage], rules),
      task: event.task,
    };
    const [request, current, tally, row] = await Promise.all([
      events.index('request').getKey(event.requestId),
      meta.get('head'),
      coverage.get([event.plan, event.unit, event.task]),
      columns.get([place.plan, place.columnPath, place.task]),
    ]);
    const unchanged = kept === null ? current === undefined : sameHead(current ?? null, kept);
    if (request !== undefined || !unchanged) return false;

    const standing = onPage.filter(({ unit }) => unit === event.unit);
    const before = judge(standing);
    const after = judge([...standing, event]);
    const counted = withShare(row ?? null, place, shareOf([...onPage, event]), shareOf(onPage));
    const alias = aliasOf(event, rules);
    const next: LogHead = {
      ...head,
      ...withEvent(head, event.id),
      lastClock: laterClock(head.lastClock, event.clock),
    };
    await together([
      () => events.add(event),
      () => coverage.put(exchanged(tally ?? null, event, placeKind(event.page), event.clock, after, before)),
      ...(place.columnPath === '' ? [] : [() => columns.put(counted)]),
      ...(alias ? [() => transaction.objectStore('aliases').put(alias)] : []),
      () => meta.put(next, 'head'),
    ]);
    return true;
  });
}
