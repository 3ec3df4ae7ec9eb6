import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { columnRows, type ColumnOf, type ColumnRow } from '../coverage/columns';
import type { DecisionEvent, EventId } from '../coverage/event';
import { coverageTallies } from '../coverage/row';
import type { CoverageTally } from '../coverage/tally';
import type { LogHead } from './head';

/** The database: the log, what is derived from it, and its head. One strict transaction writes all of them. */
export interface LogSchema extends DBSchema {
  events: {
    key: EventId;
    value: DecisionEvent;
    indexes: {
      /** A request makes at most one event. */
      request: string;
      page: string;
      subject: [plan: string, task: number, unit: string, page: string];
      cell: [plan: string, unit: string, task: number];
      task: [plan: string, task: number, clock: string];
      clock: string;
    };
  };
  coverage: {
    key: [plan: string, unit: string, task: number];
    value: CoverageTally;
    indexes: { unit: [plan: string, unit: string] };
  };
  columns: {
    key: [plan: string, columnPath: string, task: number];
    value: ColumnRow;
    indexes: { column: [plan: string, columnPath: string] };
  };
  meta: { key: 'head'; value: LogHead };
  /** Words of pages that were decided on, by fingerprint. */
  texts: { key: string; value: string };
}

export type LogDatabase = IDBPDatabase<LogSchema>;

/** The transaction in which the database climbs: all rungs or none. */
export type Climb = IDBPTransaction<LogSchema, (keyof LogStores)[], 'versionchange'>;
type LogStores = Pick<LogSchema, 'events' | 'coverage' | 'columns' | 'meta' | 'texts'>;
type Rung = (database: LogDatabase, climb: Climb, columnOf: ColumnOf) => void | Promise<void>;

/**
 * One rung for each version; the database is as old as the number of rungs that it has climbed. A rung only adds, and
 * a released rung is never edited.
 */
const ladder: Rung[] = [
  function eventsCoverageAndHead(database) {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('request', 'requestId', { unique: true });
    events.createIndex('page', 'page');
    events.createIndex('subject', ['plan', 'task', 'unit', 'page']);
    events.createIndex('cell', ['plan', 'unit', 'task']);
    const coverage = database.createObjectStore('coverage', { keyPath: ['plan', 'unit', 'task'] });
    coverage.createIndex('unit', ['plan', 'unit']);
    database.createObjectStore('meta');
  },
  async function columnsFromEvents(database, climbing, columnOf) {
    const columns = database.createObjectStore('columns', { keyPath: ['plan', 'columnPath', 'task'] });
    columns.createIndex('column', ['plan', 'columnPath']);
    const events = await climbing.objectStore('events').getAll();
    await Promise.all(columnRows(events, columnOf).map((row) => columns.put(row)));
  },
  async function historiesOfflineAndTexts(database, climbing) {
    const events = climbing.objectStore('events');
    events.createIndex('task', ['plan', 'task', 'clock']);
    events.createIndex('clock', 'clock');
    database.createObjectStore('texts');
    const tallies = coverageTallies(await events.getAll());
    await Promise.all(tallies.map((tally) => climbing.objectStore('coverage').put(tally)));
  },
];

export const schemaVersion = ladder.length;

/** Climbs every rung above `oldVersion`. A rung that fails takes the whole climb back. */
export function climb(database: LogDatabase, oldVersion: number, climbing: Climb, columnOf: ColumnOf): void {
  for (const rung of ladder.slice(oldVersion)) {
    Promise.resolve(rung(database, climbing, columnOf)).catch(() => giveUp(climbing));
  }
}

/** A transaction that failed by itself is over already. */
function giveUp(climbing: Climb): void {
  climbing.done.catch(() => undefined);
  try {
    climbing.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
