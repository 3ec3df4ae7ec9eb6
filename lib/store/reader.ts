import type { TaskQuery } from '../app/ports';
import { clockAt } from '../coverage/clock';
import { columnRows, type ColumnOf, type ColumnRow } from '../coverage/columns';
import type { CoverageRow } from '../coverage/coverage';
import type { DecisionEvent, EventId } from '../coverage/event';
import { coverageRows } from '../coverage/row';
import { rowOf } from '../coverage/tally';
import type { LogDatabase } from './schema';

/** The questions that can be put to a log. */
export interface LogReader {
  byRequest(requestId: string): Promise<DecisionEvent | null>;
  byId(id: EventId): Promise<DecisionEvent | null>;
  byPage(page: string): Promise<DecisionEvent[]>;
  ofTask(query: TaskQuery): Promise<DecisionEvent[]>;
  between(from: number, to: number): Promise<DecisionEvent[]>;
  rowsOf(plan: string, unit: string): Promise<CoverageRow[]>;
  columnRows(plan: string, columnPath: string): Promise<ColumnRow[]>;
}

/** Answers from the database by its indexes. Rejects with a `DOMException` where the database does. */
export function databaseReader(database: LogDatabase): LogReader {
  return {
    byRequest: async (requestId) => (await database.getFromIndex('events', 'request', requestId)) ?? null,
    byId: async (id) => (await database.get('events', id)) ?? null,
    byPage: (page) => database.getAllFromIndex('events', 'page', page),
    async ofTask({ plan, task, unit, before, limit }) {
      const range = IDBKeyRange.bound([plan, task, ''], [plan, task, before ?? []], false, true);
      const found: DecisionEvent[] = [];
      const { store } = database.transaction('events');
      for await (const { value } of store.index('task').iterate(range, 'prev')) {
        if (unit === null || value.unit === unit) found.push(value);
        if (found.length >= limit) break;
      }
      return found;
    },
    between: (from, to) =>
      database.getAllFromIndex('events', 'clock', IDBKeyRange.bound(clockAt(from), clockAt(to), false, true)),
    rowsOf: async (plan, unit) =>
      (await database.getAllFromIndex('coverage', 'unit', [plan, unit])).map(rowOf),
    columnRows: (plan, columnPath) => database.getAllFromIndex('columns', 'column', [plan, columnPath]),
  };
}

/** Answers from events in memory, for the time in which the database does not work. */
export function memoryReader(events: readonly DecisionEvent[], columnOf: ColumnOf): LogReader {
  return {
    byRequest: async (requestId) => events.find((event) => event.requestId === requestId) ?? null,
    byId: async (id) => events.find((event) => event.id === id) ?? null,
    byPage: async (page) => events.filter((event) => event.page === page),
    ofTask: async ({ plan, task, unit, before, limit }) =>
      events
        .filter(
          (event) => event.plan === plan && event.task === task && (unit === null || event.unit === unit),
        )
        .filter(({ clock }) => before === null || clock < before)
        .sort((one, other) => (one.clock > other.clock ? -1 : 1))
        .slice(0, limit),
    between: async (from, to) =>
      events
        .filter(({ clock }) => clock >= clockAt(from) && clock < clockAt(to))
        .sort((one, other) => (one.clock < other.clock ? -1 : 1)),
    rowsOf: async (plan, unit) =>
      coverageRows(events.filter((event) => event.plan === plan && event.unit === unit)),
    columnRows: async (plan, columnPath) =>
      columnRows(events, columnOf).filter((row) => row.plan === plan && row.columnPath === columnPath),
  };
}
