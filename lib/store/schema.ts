import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptEvidence, Picture } from '../app/keptEvidence';
import type { KeptPlan } from '../app/ports';
import type { ColumnRow } from '../coverage/columns';
import type { DecisionEvent, EventId } from '../coverage/event';
import type { CoverageTally } from '../coverage/tally';
import type { Roster } from '../plan/roster';
import type { LogHead } from './head';
import type { KeptRows } from './planRows';

/**
 * The database: the log, what is derived from it, and its head, written by one strict transaction; beside them the plans and
 * rosters that people brought in and the evidence that they kept, written by others.
 */
export interface LogSchema extends DBSchema {
  events: {
    key: EventId;
    value: DecisionEvent;
    indexes: {
      /** A request makes at most one event. */
      request: string;
      page: string;
      cell: [plan: string, unit: string, task: number, clock: string];
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
  /** Pages that were written down under another name than that of their record. */
  aliases: {
    key: [page: string, record: string];
    value: PageAlias;
    indexes: { record: string };
  };
  meta: { key: 'head'; value: LogHead };
  /** All rows of a plan at once, for the workbench; whatever is not of today's head is made again. */
  planRows: { key: string; value: KeptRows };
  /** Words of pages that were decided on, by fingerprint. */
  texts: { key: string; value: string };
  /** Plans that people brought in, every revision. */
  plans: { key: [id: string, revision: number]; value: KeptPlan };
  rosters: { key: string; value: Roster };
  /** 佐证留底, and its pictures by the same ids. */
  evidence: { key: string; value: KeptEvidence; indexes: { page: string } };
  pictures: { key: string; value: Picture };
}

/** Some events name `page` and belong to `record`; others that name it may belong to another record. */
export interface PageAlias {
  page: string;
  record: string;
}

export type LogDatabase = IDBPDatabase<LogSchema>;

/** The transaction in which the database climbs: all rungs or none. */
export type Climb = IDBPTransaction<LogSchema, (keyof LogStores)[], 'versionchange'>;
type LogStores = Pick<
  LogSchema,
  | 'events'
  | 'coverage'
  | 'columns'
  | 'aliases'
  | 'meta'
  | 'texts'
  | 'plans'
  | 'rosters'
  | 'evidence'
  | 'pictures'
  | 'planRows'
>;
type Rung = (database: LogDatabase, climb: Climb) => void;

/**
 * One rung for each version; the database is as old as the number of rungs that it has climbed. Rungs make stores and
 * indexes and touch no event. What is derived from the events is made anew when the log is opened, because its head does
 * not say that it was made by today's rules (`derivedBy`).
 */
const ladder: Rung[] = [
  function eventsCoverageAndHead(database) {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('request', 'requestId', { unique: true });
    events.createIndex('page', 'page');
    const coverage = database.createObjectStore('coverage', { keyPath: ['plan', 'unit', 'task'] });
    coverage.createIndex('unit', ['plan', 'unit']);
    database.createObjectStore('meta');
  },
  function columns(database) {
    const rows = database.createObjectStore('columns', { keyPath: ['plan', 'columnPath', 'task'] });
    rows.createIndex('column', ['plan', 'columnPath']);
  },
  function historiesAndTexts(database, climbing) {
    const events = climbing.objectStore('events');
    events.createIndex('task', ['plan', 'task', 'clock']);
    events.createIndex('clock', 'clock');
    database.createObjectStore('texts');
  },
  function aliasesAndHistoriesOfUnits(database, climbing) {
    const events = climbing.objectStore('events');
    // Earlier versions had two indexes that no question used; each costs every write.
    const old: DOMStringList = events.indexNames;
    for (const name of ['subject', 'cell']) if (old.contains(name)) events.deleteIndex(name);
    events.createIndex('cell', ['plan', 'unit', 'task', 'clock']);
    const aliases = database.createObjectStore('aliases', { keyPath: ['page', 'record'] });
    aliases.createIndex('record', 'record');
  },
  function plansAndRosters(database) {
    database.createObjectStore('plans', { keyPath: ['plan.id', 'plan.revision'] });
    database.createObjectStore('rosters', { keyPath: 'place' });
  },
  function keptEvidence(database) {
    database.createObjectStore('evidence', { keyPath: 'id' }).createIndex('page', 'page');
    database.createObjectStore('pictures');
  },
  function rowsOfPlans(database) {
    database.createObjectStore('planRows');
  },
];

export const schemaVersion = ladder.length;

/** Climbs every rung above `oldVersion`. A rung that fails takes the whole climb back. */
export function climb(database: LogDatabase, oldVersion: number, climbing: Climb): void {
  for (const rung of ladder.slice(oldVersion)) rung(database, climbing);
}
