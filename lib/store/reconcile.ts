import { laterClock } from '../coverage/clock';
import type { DecisionEvent, EventId } from '../coverage/event';
import type { PageRules } from '../coverage/pageRules';
import { derive, logStores } from './derive';
import { deviceName } from './device';
import { headOf, sameHead, type LogHead } from './head';
import type { Journal } from './journal';
import { chunks } from './portions';
import type { LogDatabase } from './schema';
import { allOrNothing, together } from './allOrNothing';
import { attempt, attemptArea, wordsOf } from './trouble';

/** What one store gave back to the other, and what could not be done. */
export interface Reconciled {
  toDatabase: number;
  toJournal: number;
  /** Events that the journal had, can no longer give, and that the database does not have either. */
  skipped: number;
  /** Where the database could not be brought up to date: why, in the browser's words, and everything that either has. */
  databaseFailure: { why: string; union: DecisionEvent[] } | null;
  /** Why the journal could not be read or completed. */
  journalFailure: string | null;
}

const untouched: Reconciled = {
  toDatabase: 0,
  toJournal: 0,
  skipped: 0,
  databaseFailure: null,
  journalFailure: null,
};

/**
 * Makes both stores hold the union of what either has and gives both the same head; what is derived is made anew where
 * the database got something. Nothing is ever removed: neither store may teach the other its own losses. The two are
 * compared by the ids that they list, so that only what one of them lacks is read; `suspects` are entries of the journal that
 * are known to be damaged. The database is brought up to date in one transaction first; if that or the journal fails
 * half-way, the heads still differ and the next start repeats it.
 */
export async function reconcile(
  database: LogDatabase,
  journal: Journal,
  terms: { newId: () => string; rules: PageRules },
  suspects: ReadonlySet<EventId> = new Set(),
): Promise<Reconciled> {
  const kept = (await database.get('meta', 'head')) ?? null;
  const known = await database.getAllKeys('events');
  const inDatabase = new Set(known);
  const listed = await attemptArea(async () => {
    const [head, listing] = [await journal.head(), await journal.list()];
    const { ids } = listing;
    return { head, ids, ...(await listing.read(ids.filter((id) => !inDatabase.has(id)))) };
  });
  if (!listed.ok) return { ...untouched, journalFailure: listed.error };

  const { head: journalHead, ids, events, damaged } = listed.value;
  const missing = await withoutRepeatedRequests(known.length > 0 ? database : null, events);
  // A damaged pack may not even say how many it held; the head does.
  const uncounted = (journalHead?.count ?? 0) - known.length - missing.length;
  const skipped = Math.max(damaged.length + events.length - missing.length, uncounted);
  const head: LogHead = {
    ...headOf(journalHead?.epoch ?? kept?.epoch ?? terms.newId(), [...known, ...missing.map(({ id }) => id)]),
    lastClock: missing.map(({ clock }) => clock).reduce(laterClock, await lastClockIn(database)),
    device: kept?.device ?? deviceName(terms.newId),
    derivedBy: terms.rules.version,
  };
  const written = await attempt(() => bringUp(database, kept, missing, head, terms.rules));
  if (!written.ok) {
    const union = [...(await database.getAll('events')), ...missing];
    return { ...untouched, skipped, databaseFailure: { why: wordsOf(written.error), union } };
  }
  if (!written.value) return reconcile(database, journal, terms, suspects);

  const journaled = new Set(ids.filter((id) => !suspects.has(id)));
  const unjournaled = known.filter((id) => !journaled.has(id));
  const completed = await attemptArea(() => complete(journal, database, unjournaled, head));
  return {
    ...untouched,
    skipped,
    toDatabase: missing.length,
    toJournal: completed.ok ? unjournaled.length : 0,
    journalFailure: completed.ok ? null : completed.error,
  };
}

/**
 * Adds events, makes what is derived anew where it has to be, and sets the head, in one transaction. False where the log is no
 * longer as it was when `kept` was read; then nothing is written.
 */
export async function bringUp(
  database: LogDatabase,
  kept: LogHead | null,
  missing: readonly DecisionEvent[],
  head: LogHead,
  rules: PageRules,
): Promise<boolean> {
  const transaction = database.transaction(logStores, 'readwrite', { durability: 'strict' });
  return allOrNothing(transaction, async () => {
    const meta = transaction.objectStore('meta');
    const current = (await meta.get('head')) ?? null;
    if (current !== kept && !sameHead(current, kept)) return false;
    const events = transaction.objectStore('events');
    await together(missing.map((event) => () => events.put(event)));
    const all = head.count === missing.length ? missing : null;
    if (missing.length > 0 || kept?.derivedBy !== rules.version) await derive(transaction, rules, all);
    await meta.put(head, 'head');
    return true;
  });
}

/** Events held in memory at once while the journal is written anew. */
const eventsAtOnce = 1_024;

async function complete(
  journal: Journal,
  database: LogDatabase,
  unjournaled: readonly EventId[],
  head: LogHead,
): Promise<void> {
  for (const part of chunks(unjournaled, eventsAtOnce)) {
    const { store } = database.transaction('events');
    const events = await Promise.all(part.map((id) => store.get(id)));
    await journal.put(events.flatMap((event) => event ?? []));
  }
  await journal.setHead(head);
}

async function lastClockIn(database: LogDatabase): Promise<string | null> {
  const { store } = database.transaction('events');
  return (await store.index('clock').openKeyCursor(null, 'prev'))?.key ?? null;
}

/** A request makes one event (null: the database has none). Should two claim the same, the one that the database has, else the first, is taken. */
export async function withoutRepeatedRequests(
  database: LogDatabase | null,
  more: readonly DecisionEvent[],
): Promise<DecisionEvent[]> {
  const requests = database?.transaction('events').store.index('request');
  const taken = requests ? await Promise.all(more.map(({ requestId }) => requests.getKey(requestId))) : [];
  const met = new Set<string>();
  return more.filter(({ requestId }, at) => {
    const first = taken[at] === undefined && !met.has(requestId);
    met.add(requestId);
    return first;
  });
}
