import { columnRows, type ColumnOf, type ColumnRow } from '../coverage/columns';
import type { CoverageRow } from '../coverage/coverage';
import type { DecisionEvent } from '../coverage/event';
import { coverageRows } from '../coverage/row';
import { rowOf } from '../coverage/tally';
import type { LogDatabase } from './schema';

/** The questions that can be put to a log. */
export interface LogReader {
  byRequest(requestId: string): Promise<DecisionEvent | null>;
  byPage(page: string): Promise<DecisionEvent[]>;
  rowsOf(plan: string, unit: string): Promise<CoverageRow[]>;
  columnRows(plan: string, columnPath: string): Promise<ColumnRow[]>;
}

/** Answers from the database by its indexes. Rejects with a `DOMException` where the database does. */
export function databaseReader(database: LogDatabase): LogReader {
  return {
    byRequest: async (requestId) => (await database.getFromIndex('events', 'request', requestId)) ?? null,
    byPage: (page) => database.getAllFromIndex('events', 'page', page),
    rowsOf: async (plan, unit) =>
      (await database.getAllFromIndex('coverage', 'unit', [plan, unit])).map(rowOf),
    columnRows: (plan, columnPath) => database.getAllFromIndex('columns', 'column', [plan, columnPath]),
  };
}

/** Answers from events in memory, for the time in which the database does not work. */
export function memoryReader(events: readonly DecisionEvent[], columnOf: ColumnOf): LogReader {
  return {
    byRequest: async (requestId) => events.find((event) => event.requestId === requestId) ?? null,
    byPage: async (page) => events.filter((event) => event.page === page),
    rowsOf: async (plan, unit) =>
      coverageRows(events.filter((event) => event.plan === plan && event.unit === unit)),
    columnRows: async (plan, columnPath) =>
      columnRows(events, columnOf).filter((row) => row.plan === plan && row.columnPath === columnPath),
  };
}
