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
 * Makes everything that is derived from the events anew, inside the transaction that was given. `all` are the events of the
 * log where the caller has them.
 */
export async function derive(
  transaction: LogWriting,
  rules: PageRules,
  all: readonly DecisionEvent[] | null,
): Promise<void> {
  const known = remembering(rules);
  const events = all ?? (await transaction.objectStore('events').getAll());
  const coverage = transaction.objectStore('coverage');
  const columns = transaction.objectStore('columns');
  const aliases = transaction.objectStore('aliases');
  await together([
    () => coverage.clear(),
    ...coverageTallies(events, known).map((tally) => () => coverage.put(tally)),
    () => columns.clear(),
    ...columnRows(events, known).map((row) => () => columns.put(row)),
    () => aliases.clear(),
    ...aliasesIn(events, known).map((alias) => () => aliases.put(alias)),
  ]);
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
