import type { CellRange, KeysBeside, KeysQuery, TaskQuery } from '../app/ports';
import { byClock, clockAt } from '../coverage/clock';
import { byPlace } from '../coverage/cells';
import { columnRows, type ColumnRow } from '../coverage/columns';
import type { CoverageRow } from '../coverage/coverage';
import type { DecisionEvent, EventId } from '../coverage/event';
import { recordOfEvent, type PageOfEvent, type PageRules } from '../coverage/pageRules';
import { packedRows, type PackedRows } from '../coverage/packedRows';
import { coverageRows } from '../coverage/row';
import { rowOf } from '../coverage/tally';
import { planRowsIn } from './planRows';
import { eventsOfRecord, readingTransaction } from './records';
import type { LogDatabase } from './schema';

/** The questions that can be put to a log. */
export interface LogReader {
  byRequest(requestId: string): Promise<DecisionEvent | null>;
  byId(id: EventId): Promise<DecisionEvent | null>;
  /** Earliest first. */
  byPage(page: string): Promise<DecisionEvent[]>;
  beside(event: PageOfEvent): Promise<DecisionEvent[]>;
  keysBeside(query: KeysQuery): Promise<KeysBeside>;
  ofTask(query: TaskQuery): Promise<DecisionEvent[]>;
  byCell(range: CellRange): Promise<DecisionEvent[]>;
  between(from: number, to: number): Promise<DecisionEvent[]>;
  /**
   * Events behind a clock (null: from the first on) in the order of clock and id, about `limit` of them: those of one
   * clock come together, so that the last one's clock says where to go on.
   */
  after(clock: string | null, limit: number): Promise<DecisionEvent[]>;
  count(): Promise<number>;
  rowsOf(plan: string, unit: string): Promise<CoverageRow[]>;
  rowsOfPlan(plan: string): Promise<PackedRows>;
  columnRows(plan: string, columnPath: string): Promise<ColumnRow[]>;
}

/** Answers from the database by its indexes. Rejects with a `DOMException` where the database does. */
export function databaseReader(database: LogDatabase, rules: PageRules): LogReader {
  const ofRecord = (record: string) => eventsOfRecord(readingTransaction(database), record, rules);
  return {
    byRequest: async (requestId) => (await database.getFromIndex('events', 'request', requestId)) ?? null,
    byId: async (id) => (await database.get('events', id)) ?? null,
    byPage: (page) => ofRecord(rules.recordOf(page)),
    beside: (event) => ofRecord(recordOfEvent(event, rules)),
    async keysBeside({ page, prefix, limit }) {
      const index = database.transaction('events').store.index('page');
      const keys = async (range: IDBKeyRange, direction: 'nextunique' | 'prevunique') => {
        const found: string[] = [];
        let cursor = await index.openKeyCursor(range, direction);
        for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.key);
        return found;
      };
      // A range that begins where it ends is none.
      const before = IDBKeyRange.bound(prefix, page, false, page > prefix);
      const after = IDBKeyRange.bound(page, `${prefix}\uffff`, true, false);
      return {
        before: page > prefix ? await keys(before, 'prevunique') : [],
        after: await keys(after, 'nextunique'),
      };
    },
    async ofTask({ plan, task, unit, before, limit }) {
      const { store } = database.transaction('events');
      const within = unit === null ? [plan, task] : [plan, unit, task];
      // In the order of keys a list comes after every text, so that the empty list stands for "whatever the moment".
      const range = IDBKeyRange.bound([...within, ''], [...within, before ?? []], false, true);
      const index = unit === null ? store.index('task') : store.index('cell');
      const found: DecisionEvent[] = [];
      for await (const { value } of index.iterate(range, 'prev')) {
        found.push(value);
        if (found.length >= limit) break;
      }
      return found;
    },
    byCell({ plan, from, through, limit }) {
      // A list sorts after every text and number: it stands for the end of the plan, or of the last cell.
      const first = from ? [plan, from.unit, from.task] : [plan];
      const last = through ? [plan, through.unit, through.task, []] : [plan, []];
      return database.getAllFromIndex('events', 'cell', IDBKeyRange.bound(first, last), limit ?? undefined);
    },
    between: (from, to) =>
      database.getAllFromIndex('events', 'clock', IDBKeyRange.bound(clockAt(from), clockAt(to), false, true)),
    async after(clock, limit) {
      const index = database.transaction('events').store.index('clock');
      const found = await index.getAll(clock === null ? null : IDBKeyRange.lowerBound(clock, true), limit);
      const last = found.at(-1)?.clock;
      if (last === undefined || found.length < limit) return found;
      return [...found.filter((event) => event.clock !== last), ...(await index.getAll(last))];
    },
    // The head is written with every event. The browser counts a hundred thousand keys in a third of a second, meanwhile
    // other questions wait.
    count: async () => (await database.get('meta', 'head'))?.count ?? database.count('events'),
    rowsOf: async (plan, unit) =>
      (await database.getAllFromIndex('coverage', 'unit', [plan, unit])).map(rowOf),
    rowsOfPlan: planRowsIn(database),
    columnRows: (plan, columnPath) => database.getAllFromIndex('columns', 'column', [plan, columnPath]),
  };
}

/** Answers from events in memory, for the time in which the database does not work. */
export function memoryReader(events: readonly DecisionEvent[], rules: PageRules): LogReader {
  const ordered = [...events].sort(byClock);
  const ofRecord = (record: string) => ordered.filter((event) => recordOfEvent(event, rules) === record);
  return {
    byRequest: async (requestId) => ordered.find((event) => event.requestId === requestId) ?? null,
    byId: async (id) => ordered.find((event) => event.id === id) ?? null,
    byPage: async (page) => ofRecord(rules.recordOf(page)),
    beside: async (event) => ofRecord(recordOfEvent(event, rules)),
    async keysBeside({ page, prefix, limit }) {
      const keys = [...new Set(ordered.map((event) => event.page))]
        .filter((key) => key.startsWith(prefix))
        .sort();
      return {
        before: keys
          .filter((key) => key < page)
          .reverse()
          .slice(0, limit),
        after: keys.filter((key) => key > page).slice(0, limit),
      };
    },
    ofTask: async ({ plan, task, unit, before, limit }) =>
      ordered
        .filter((event) => event.plan === plan && event.task === task)
        .filter((event) => unit === null || event.unit === unit)
        .filter(({ clock }) => before === null || clock < before)
        .reverse()
        .slice(0, limit),
    byCell: async ({ plan, from, through, limit }) =>
      ordered
        .filter((event) => event.plan === plan)
        .filter((event) => (!from || byPlace(event, from) >= 0) && (!through || byPlace(event, through) <= 0))
        .sort(byPlace)
        .slice(0, limit ?? undefined),
    between: async (from, to) => ordered.filter(({ clock }) => clock >= clockAt(from) && clock < clockAt(to)),
    async after(clock, limit) {
      const rest = ordered.filter((event) => clock === null || event.clock > clock);
      const last = rest[limit - 1]?.clock;
      return last === undefined ? rest : rest.filter((event) => event.clock <= last);
    },
    count: async () => ordered.length,
    rowsOf: async (plan, unit) =>
      coverageRows(
        ordered.filter((event) => event.plan === plan && event.unit === unit),
        rules,
      ),
    rowsOfPlan: async (plan) => {
      const ofPlan = ordered.filter((event) => event.plan === plan);
      return packedRows(plan, coverageRows(ofPlan, rules).sort(byPlace));
    },
    columnRows: async (plan, columnPath) =>
      columnRows(ordered, rules).filter((row) => row.plan === plan && row.columnPath === columnPath),
  };
}
