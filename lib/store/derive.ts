import type { IDBPTransaction } from 'idb';
import { columnRows } from '../coverage/columns';
import type { DecisionEvent } from '../coverage/event';
import { recordOfEvent, type PageRules } from '../coverage/pageRules';
import { coverageTallies } from '../coverage/row';
import { together } from './allOrNothing';
import type { LogSchema, PageAlias } from './schema';

/** The stores that hold the log and everything derived from it. */
export const logStores = ['events', 'coverage', 'columns', 'aliases', 'meta'] as const;

export type LogWriting = IDBPTransaction<LogSchema, typeof logStores, 'readwrite'>;

/**
 * So many events are read at once: 100,000 took 512 MB with all that a browser's process needs. Task by task 240 MB were
 * enough, but more than twice the time (measured: 70 s against 25 s of processor time).
 */
const mostAtOnce = 200_000;

/**
 * Makes everything that is derived from the events anew, inside the transaction that was given. `all` are the events of the
 * log where the caller has them; the largest logs, which may not fit into memory, are read task by task.
 */
export async function derive(
  transaction: LogWriting,
  rules: PageRules,
  all: readonly DecisionEvent[] | null,
  atOnce = mostAtOnce,
): Promise<void> {
  const kept = transaction.objectStore('events');
  await together([
    () => transaction.objectStore('coverage').clear(),
    () => transaction.objectStore('columns').clear(),
    () => transaction.objectStore('aliases').clear(),
  ]);
  if (all) return deriveFrom(transaction, rules, all);
  if ((await kept.count()) <= atOnce) return deriveFrom(transaction, rules, await kept.getAll());
  for await (const ofTask of eventsByTask(transaction)) await deriveFrom(transaction, rules, ofTask);
}

/** `events`: all of one or more tasks. No row is about two tasks. */
async function deriveFrom(
  transaction: LogWriting,
  rules: PageRules,
  events: readonly DecisionEvent[],
): Promise<void> {
  const known = remembering(rules);
  const coverage = transaction.objectStore('coverage');
  const columns = transaction.objectStore('columns');
  const aliases = transaction.objectStore('aliases');
  await together([
    ...coverageTallies(events, known).map((tally) => () => coverage.put(tally)),
    ...columnRows(events, known).map((row) => () => columns.put(row)),
    ...aliasesIn(events, known).map((alias) => () => aliases.put(alias)),
  ]);
}

async function* eventsByTask(transaction: LogWriting): AsyncGenerator<DecisionEvent[]> {
  const index = transaction.objectStore('events').index('task');
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [plan, task] = cursor.key;
    // A list sorts after every text: the range holds all clocks of the task.
    yield await index.getAll(IDBKeyRange.bound([plan, task], [plan, task, []]));
    cursor = await index.openKeyCursor(IDBKeyRange.lowerBound([plan, task, []]));
  }
}

/** What has to be noted of an event's page so that it is found by its record; null where it is written down as that. */
export function aliasOf(event: DecisionEvent, rules: PageRules): PageAlias | null {
  const record = recordOfEvent(event, rules);
  return record === event.page ? null : { page: event.page, record };
}

function aliasesIn(events: readonly DecisionEvent[], rules: PageRules): PageAlias[] {
  const found = new Map<string, PageAlias>();
  for (const event of events) {
    const alias = aliasOf(event, rules);
    if (alias) found.set(JSON.stringify([alias.page, alias.record]), alias);
  }
  return [...found.values()];
}

/** The same rules for a whole log, in which the same addresses come again and again. */
function remembering(rules: PageRules): PageRules {
  const keys = new Map<string, string>();
  return {
    ...rules,
    keyOf(event) {
      const name = `${event.page} ${event.pageUrl}`;
      const known = keys.get(name) ?? rules.keyOf(event);
      keys.set(name, known);
      return known;
    },
  };
}
