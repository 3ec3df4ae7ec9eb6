import { laterClock } from '../coverage/clock';
import type { DecisionEvent } from '../coverage/event';
import type { PageRules } from '../coverage/pageRules';
import { allOrNothing, together } from './allOrNothing';
import { sameHead, withEvent, type LogHead } from './head';
import { bringUp, withoutRepeatedRequests } from './reconcile';
import type { LogDatabase } from './schema';

/** What became of events that were made elsewhere, or on this computer before it lost them. */
export interface Admission {
  fresh: DecisionEvent[];
  /** Here already. */
  here: number;
  /** Their request has made another event here. */
  left: number;
  /** The head with the fresh ones; null where nothing was written. */
  head: LogHead | null;
}

/** Which of the events the log lacks. Each is given once. */
export async function weighed(
  database: LogDatabase,
  events: readonly DecisionEvent[],
): Promise<Omit<Admission, 'head'>> {
  const single = [...new Map(events.map((event) => [event.id, event])).values()];
  const { store } = database.transaction('events');
  const known = await Promise.all(single.map(({ id }) => store.getKey(id)));
  const unknown = single.filter((_, at) => known[at] === undefined);
  const fresh = await withoutRepeatedRequests(database, unknown);
  return { fresh, here: events.length - unknown.length, left: unknown.length - fresh.length };
}

/**
 * Adds the events that the log lacks, in one strict transaction. What is derived from the log is not brought up with each
 * portion of a large restore: the head says that it is out of date, until `settled`, or else until the log is opened again.
 */
export async function admitted(
  database: LogDatabase,
  events: readonly DecisionEvent[],
): Promise<Admission | null> {
  const kept = await database.get('meta', 'head');
  if (!kept) return null;
  const weighing = await weighed(database, events);
  const { fresh } = weighing;
  if (fresh.length === 0) return { ...weighing, head: null };
  const head: LogHead = {
    ...kept,
    ...fresh.reduce((counted, { id }) => ({ ...counted, ...withEvent(counted, id) }), kept),
    lastClock: fresh.map(({ clock }) => clock).reduce(laterClock, kept.lastClock),
    derivedBy: outOfDate,
  };
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const written = await allOrNothing(transaction, async () => {
    const meta = transaction.objectStore('meta');
    if (!sameHead((await meta.get('head')) ?? null, kept)) return false;
    const store = transaction.objectStore('events');
    await together([...fresh.map((event) => () => store.add(event)), () => meta.put(head, 'head')]);
    return true;
  });
  return written ? { ...weighing, head } : admitted(database, events);
}

/** The version of no rules: what is derived has to be made anew. */
const outOfDate = '';

/** Makes what is derived anew, where it is out of date. */
export async function settled(database: LogDatabase, rules: PageRules): Promise<void> {
  const kept = await database.get('meta', 'head');
  if (!kept || kept.derivedBy === rules.version) return;
  if (!(await bringUp(database, kept, [], { ...kept, derivedBy: rules.version }, rules)))
    await settled(database, rules);
}
