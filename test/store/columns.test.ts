import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { judge } from '../../lib/coverage/judge';
import type { DecisionEvent } from '../../lib/coverage/event';
import { append, columnOf, computer, contents, order, type Order } from './world';

const plan = 'xunyang-2023';
const inColumn = (n: number, fields: Partial<Order> = {}) =>
  order({ requestId: JSON.stringify([n, fields]), page: `xunyang/zcjd/t${n}.html`, ...fields });

describe('the counts of a column', () => {
  test('grow with every page that is decided, and a withdrawal takes its page back', async () => {
    const log = computer().start();
    await append(log, inColumn(1));
    await append(log, inColumn(2));
    await append(log, inColumn(3, { verdict: 'reject', duties: [] }));
    const row = { plan, columnPath: 'zcjd', task: 11 };
    expect(await log.columnHistory(plan, 'zcjd')).toEqual({
      ok: true,
      value: [{ ...row, confirmed: 2, rejected: 1 }],
    });
    await append(log, inColumn(1, { verdict: 'withdraw', duties: [] }));
    await append(log, inColumn(3, { verdict: 'withdraw', duties: [] }));
    expect(await log.columnHistory(plan, 'zcjd')).toEqual({
      ok: true,
      value: [{ ...row, confirmed: 1, rejected: 0 }],
    });
  });

  test('know only their own plan and column; pages at the root have none', async () => {
    const world = computer();
    const log = world.start();
    await append(log, inColumn(1));
    await append(log, inColumn(2, { page: 'xunyang/t2.html' }));
    expect(await log.columnHistory('another', 'zcjd')).toEqual({ ok: true, value: [] });
    expect(await log.columnHistory(plan, 'czyjs')).toEqual({ ok: true, value: [] });
    expect((await contents(world)).columns.map((row) => row.columnPath)).toEqual(['zcjd']);
  });

  test('come from the journal while the database does not open', async () => {
    const world = computer();
    await append(world.start(), inColumn(1));
    await world.restart();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await (await world.restart()).columnHistory(plan, 'zcjd')).toMatchObject({
      ok: true,
      value: [{ confirmed: 1, rejected: 0 }],
    });
    open.mockRestore();
  });

  test('come back with the events when the database is lost', async () => {
    const world = computer();
    await append(world.start(), inColumn(1));
    await world.loseDatabase();
    expect(await world.start().columnHistory(plan, 'zcjd')).toMatchObject({ value: [{ confirmed: 1 }] });
  });
});

/** Counted page by page with nothing but `judge`, as a person would with the log on paper. */
function recount(events: readonly DecisionEvent[]) {
  const rows: Record<string, { confirmed: number; rejected: number }> = {};
  for (const page of new Set(events.map((event) => event.page)))
    for (const task of new Set(events.map((event) => event.task))) {
      const onPage = events.filter((event) => event.page === page && event.task === task);
      if (onPage.length === 0 || !columnOf(page)) continue;
      const standings = new Set(
        ['区财政局', '区审计局'].map((unit) => judge(onPage.filter((event) => event.unit === unit)).standing),
      );
      standings.delete('open');
      const row = (rows[`${columnOf(page)} ${task}`] ??= { confirmed: 0, rejected: 0 });
      const [standing] = standings;
      if (standings.size === 1 && (standing === 'confirmed' || standing === 'rejected')) row[standing] += 1;
    }
  return rows;
}

test('after any history the counts are what a recount of the events gives', async () => {
  const step = fc.record({
    page: fc.constantFrom(
      'xunyang/zcjd/t1.html',
      'xunyang/zcjd/t2.html',
      'xunyang/czxx/t3.html',
      'x/t4.html',
    ),
    task: fc.constantFrom(11, 21),
    unit: fc.constantFrom('区财政局', '区审计局'),
    verdict: fc.constantFrom('confirm' as const, 'reject' as const, 'withdraw' as const),
    role: fc.constantFrom('editor' as const, 'inspector' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const world = computer();
      const log = world.start();
      await log.health();
      for (const [n, one] of steps.entries()) await append(log, order({ requestId: `r${n}`, ...one }));
      const { events, columns } = await contents(world);
      const kept = Object.fromEntries(
        columns.map(({ columnPath, task, confirmed, rejected }) => [
          `${columnPath} ${task}`,
          { confirmed, rejected },
        ]),
      );
      expect(kept).toEqual(recount(events));
      await log.close();
    }),
    { numRuns: 60 },
  );
});

describe('a database of version 1, as it was released', () => {
  const firstRung = (database: IDBPDatabase) => {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('request', 'requestId', { unique: true });
    events.createIndex('page', 'page');
    events.createIndex('subject', ['plan', 'task', 'unit', 'page']);
    events.createIndex('cell', ['plan', 'unit', 'task']);
    const coverage = database.createObjectStore('coverage', { keyPath: ['plan', 'unit', 'task'] });
    coverage.createIndex('unit', ['plan', 'unit']);
    database.createObjectStore('meta');
  };

  /** A computer whose log was written by the first release. */
  async function olderComputer() {
    const world = computer();
    const log = world.start();
    for (const n of [1, 2, 3]) await append(log, inColumn(n));
    const written = await contents(world);
    await world.loseDatabase();
    const old = await openDB(world.name, 1, { upgrade: firstRung });
    for (const event of written.events) await old.put('events', event);
    for (const row of written.rows) await old.put('coverage', row);
    await old.put('meta', written.head, 'head');
    old.close();
    return { world, written };
  }

  test('gets the counts of its columns from its events, and keeps everything else as it was', async () => {
    const { world, written } = await olderComputer();
    const log = world.start();
    expect(await log.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await log.columnHistory(plan, 'zcjd')).toMatchObject({ value: [{ task: 11, confirmed: 3 }] });
    expect(await contents(world)).toEqual(written);
  });

  test('stays at version 1 with all its events if the climb fails, and climbs the next time', async () => {
    const { world, written } = await olderComputer();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    const log = world.start();
    expect(await log.health()).toMatchObject({ state: 'read-only' });
    expect(await log.eventsOfPage(inColumn(1).page)).toMatchObject({
      ok: true,
      value: [{ verdict: 'confirm' }],
    });
    put.mockRestore();
    const old = await world.openRaw();
    expect([old.version, (await old.getAll('events')).length]).toEqual([1, 3]);
    old.close();
    await (await world.restart()).health();
    expect(await contents(world)).toEqual(written);
  });
});
