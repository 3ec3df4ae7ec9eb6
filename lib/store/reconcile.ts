import { laterClock } from '../coverage/clock';
import { columnRows, type ColumnOf } from '../coverage/columns';
import type { DecisionEvent } from '../coverage/event';
import { coverageTallies } from '../coverage/row';
import { deviceName } from './device';
import { headOf, sameHead, type LogHead } from './head';
import type { Journal } from './journal';
import type { LogDatabase } from './schema';
import { settling } from './settling';
import { attempt, attemptArea, wordsOf } from './trouble';

/** What one store gave back to the other, and what could not be done. */
export interface Reconciled {
  /** Everything that either store has. */
  union: DecisionEvent[];
  toDatabase: number;
  toJournal: number;
  /** Entries of the journal that are damaged and that the database does not have either. */
  skipped: number;
  /** Why the database could not be brought up to date, in the browser's words. */
  databaseFailure: string | null;
  /** Why the journal could not be read or completed. */
  journalFailure: string | null;
}

/**
 * Makes both stores hold the union of what either has, rebuilds the derived rows from it and gives both the same
 * head. Nothing is ever removed: neither store may teach the other its own losses. The database is brought up to date
 * in one transaction first; if that or the journal fails half-way, the heads still differ and the next start repeats it.
 */
export async function reconcile(
  database: LogDatabase,
  journal: Journal,
  terms: { newId: () => string; columnOf: ColumnOf },
): Promise<Reconciled> {
  const { newId, columnOf } = terms;
  const kept = (await database.get('meta', 'head')) ?? null;
  const inDatabase = await database.getAll('events');
  const read = await attemptArea(async () => ({
    head: await journal.head(),
    ...(await journal.read(await journal.ids())),
  }));
  const nothing = { union: inDatabase, toDatabase: 0, toJournal: 0, skipped: 0, databaseFailure: null };
  if (!read.ok) return { ...nothing, journalFailure: read.error };

  const known = new Set(inDatabase.map((event) => event.id));
  const unknown = read.value.events.filter((event) => !known.has(event.id));
  const missing = withoutRepeatedRequests(inDatabase, unknown);
  const lost = read.value.damaged.filter((id) => !known.has(id)).length;
  const skipped = lost + unknown.length - missing.length;
  const union = [...inDatabase, ...missing];
  const head: LogHead = {
    ...headOf(read.value.head?.epoch ?? kept?.epoch ?? newId(), union),
    lastClock: union.map((event) => event.clock).reduce<string | null>(laterClock, null),
    device: kept?.device ?? deviceName(newId),
  };
  const rewritten = await attempt(() => rewrite(database, kept, missing, union, head, columnOf));
  if (rewritten.ok && !rewritten.value) return reconcile(database, journal, terms);
  if (!rewritten.ok)
    return { ...nothing, union, skipped, databaseFailure: wordsOf(rewritten.error), journalFailure: null };

  const journaled = new Set(read.value.events.map((event) => event.id));
  const unjournaled = union.filter((event) => !journaled.has(event.id));
  const completed = await attemptArea(() => journal.complete(unjournaled, head));
  return {
    union,
    toDatabase: missing.length,
    toJournal: completed.ok ? unjournaled.length : 0,
    skipped,
    databaseFailure: null,
    journalFailure: completed.ok ? null : completed.error,
  };
}

/** False where the log is no longer as it was when it was read; then nothing is written. */
async function rewrite(
  database: LogDatabase,
  kept: LogHead | null,
  missing: readonly DecisionEvent[],
  union: readonly DecisionEvent[],
  head: LogHead,
  columnOf: ColumnOf,
): Promise<boolean> {
  const tallies = coverageTallies(union);
  const rows = columnRows(union, columnOf);
  const transaction = database.transaction(['events', 'coverage', 'columns', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const settled = settling(transaction);
  const meta = transaction.objectStore('meta');
  const coverage = transaction.objectStore('coverage');
  const columns = transaction.objectStore('columns');
  const current = (await meta.get('head')) ?? null;
  if (current !== kept && !sameHead(current, kept)) return false;
  await Promise.all([
    ...missing.map((event) => transaction.objectStore('events').put(event)),
    coverage.clear(),
    ...tallies.map((tally) => coverage.put(tally)),
    columns.clear(),
    ...rows.map((row) => columns.put(row)),
    meta.put(head, 'head'),
  ]);
  await settled();
  return true;
}

/** A request makes one event. Should two claim the same, the one that the database has, else the first, is taken. */
function withoutRepeatedRequests(
  kept: readonly DecisionEvent[],
  more: readonly DecisionEvent[],
): DecisionEvent[] {
  const requests = new Set(kept.map((event) => event.requestId));
  return more.filter((event) => {
    if (requests.has(event.requestId)) return false;
    requests.add(event.requestId);
    return true;
  });
}
