import type { DBSchema, IDBPDatabase } from 'idb';
import type { DecisionEvent, EventId } from '../coverage/event';
import type { CoverageTally } from '../coverage/tally';
import type { LogHead } from './head';

/** The database: the log, what is derived from it, and its head. One strict transaction writes all three. */
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
    };
  };
  coverage: {
    key: [plan: string, unit: string, task: number];
    value: CoverageTally;
    indexes: { unit: [plan: string, unit: string] };
  };
  meta: { key: 'head'; value: LogHead };
}

export type LogDatabase = IDBPDatabase<LogSchema>;

/**
 * One rung for each version; the database is as old as the number of rungs that it has climbed. A rung only adds, and
 * a released rung is never edited.
 */
const ladder: ((database: LogDatabase) => void)[] = [
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
];

export const schemaVersion = ladder.length;

export function climb(database: LogDatabase, oldVersion: number): void {
  for (const rung of ladder.slice(oldVersion)) rung(database);
}
