import type { IDBPTransaction } from 'idb';
import { byClock } from '../coverage/clock';
import type { DecisionEvent } from '../coverage/event';
import { recordOfEvent, type PageRules } from '../coverage/pageRules';
import type { LogDatabase, LogSchema } from './schema';

const readStores = ['events', 'aliases', 'meta'] as const;

export type LogReading = IDBPTransaction<LogSchema, typeof readStores>;

/** What is read in one transaction belongs to one moment of the log. */
export function readingTransaction(database: LogDatabase): LogReading {
  return database.transaction(readStores);
}

/** All events of one record, earliest first: those that name it, and those that name one of its other pages. */
export async function eventsOfRecord(
  transaction: LogReading,
  record: string,
  rules: PageRules,
): Promise<DecisionEvent[]> {
  const aliases = await transaction.objectStore('aliases').index('record').getAll(record);
  const pages = [...new Set([record, ...aliases.map(({ page }) => page)])];
  const named = transaction.objectStore('events').index('page');
  const events = (await Promise.all(pages.map((page) => named.getAll(page)))).flat();
  return events.filter((event) => recordOfEvent(event, rules) === record).sort(byClock);
}
