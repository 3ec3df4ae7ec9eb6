import type { LogMoment } from '../app/ports';
import { laterClock } from '../coverage/clock';
import type { DecisionEvent, Subject } from '../coverage/event';
import { judge } from '../coverage/judge';
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
 * Writes one event, its derived row and the new head in one strict transaction. Making the event takes a digest, for
 * which no transaction waits; so the log is read first, the event is made, and the writing transaction looks again
 * whether the request or anything else came in between.
 */
export async function appendEvent(
  database: LogDatabase,
  requestId: string,
  subject: Subject,
  make: (moment: LogMoment) => Promise<Result<DecisionEvent, Sentence>>,
  newId: () => string,
): Promise<Result<Appended, Sentence>> {
  for (let tries = 0; tries < maximalTries; tries += 1) {
    const { stored, standing, head: kept } = await look(database, requestId, subject);
    const head = kept ?? { ...emptyHead(newId()), lastClock: null, device: deviceName(newId) };
    if (stored) return success({ event: stored, alreadyThere: true, epoch: head.epoch });
    const made = await make({ standing, lastClock: head.lastClock, device: head.device });
    if (!made.ok) return made;
    if (await commit(database, made.value, standing, kept, head))
      return success({ event: made.value, alreadyThere: false, epoch: head.epoch });
  }
  return failure(say('store_busy'));
}

async function look(database: LogDatabase, requestId: string, { plan, task, unit, page }: Subject) {
  const transaction = database.transaction(['events', 'meta']);
  const events = transaction.objectStore('events');
  const [stored, standing, head] = await Promise.all([
    events.index('request').get(requestId),
    events.index('subject').getAll([plan, task, unit, page]),
    transaction.objectStore('meta').get('head'),
    transaction.done,
  ]);
  return { stored, standing, head: head ?? null };
}

/** False where the log is no longer as it was when the event was made; then nothing is written. */
async function commit(
  database: LogDatabase,
  event: DecisionEvent,
  standing: readonly DecisionEvent[],
  kept: LogHead | null,
  head: LogHead,
): Promise<boolean> {
  const transaction = database.transaction(['events', 'coverage', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const settled = settling(transaction);
  const events = transaction.objectStore('events');
  const coverage = transaction.objectStore('coverage');
  const [request, current, tally] = await Promise.all([
    events.index('request').getKey(event.requestId),
    transaction.objectStore('meta').get('head'),
    coverage.get([event.plan, event.unit, event.task]),
  ]);
  const unchanged = kept === null ? current === undefined : sameHead(current ?? null, kept);
  if (request !== undefined || !unchanged) return false;

  const before = judge(standing);
  const after = judge([...standing, event]);
  const next: LogHead = {
    ...head,
    ...withEvent(head, event.id),
    lastClock: laterClock(head.lastClock, event.clock),
  };
  await Promise.all([
    events.add(event),
    coverage.put(exchanged(tally ?? null, event, event.clock, after, before)),
    transaction.objectStore('meta').put(next, 'head'),
  ]);
  await settled();
  return true;
}
