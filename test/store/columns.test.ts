import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
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
