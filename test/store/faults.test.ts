import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnRows } from '../../lib/coverage/columns';
import { coverageTallies } from '../../lib/coverage/row';
import type { DecisionEvent } from '../../lib/coverage/event';
import { append, computer, contents, order, rules } from './world';

const byId = (one: DecisionEvent, other: DecisionEvent) => (one.id < other.id ? -1 : 1);

/** Both stores hold the same events, each request once, and the derived rows are their recount. */
async function expectSound(world: ReturnType<typeof computer>) {
  const { events, rows, columns, head, journaled, journalHead } = await contents(world);
  expect([...journaled].sort(byId)).toEqual([...events].sort(byId));
  expect(new Set(events.map((event) => event.requestId)).size).toBe(events.length);
  expect(new Set(rows)).toEqual(new Set(coverageTallies(events, rules)));
  expect(new Set(columns)).toEqual(new Set(columnRows(events, rules)));
  expect(head).toMatchObject({ count: events.length });
  expect(journalHead).toEqual({ epoch: head?.epoch, count: head?.count, digest: head?.digest });
  return events;
}

describe('the worker dies', () => {
  test('between the two commits: nothing was acknowledged, nothing is lost, the retry counts once', async () => {
    const world = computer();
    const log = world.start();
    await log.health();
    world.area.fault = 'before';
    expect(await append(log, order())).toMatchObject({ ok: false, error: { key: 'store_half_saved' } });
    const next = await world.restart();
    expect(await next.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await append(next, order())).toMatchObject({ ok: true, value: { alreadyThere: true } });
    expect(await expectSound(world)).toHaveLength(1);
  });

  test('after both commits but before the acknowledgement: the retry finds the event', async () => {
    const world = computer();
    const log = world.start();
    await log.health();
    world.area.fault = 'after';
    expect(await append(log, order())).toMatchObject({ ok: false, error: { key: 'store_half_saved' } });
    const next = await world.restart();
    expect(await append(next, order())).toMatchObject({ ok: true, value: { alreadyThere: true } });
    expect(await expectSound(world)).toHaveLength(1);
  });

  test('and a retry without any restart completes the journal before it is acknowledged', async () => {
    const world = computer();
    const log = world.start();
    await log.health();
    world.area.fault = 'before';
    await append(log, order());
    expect(await append(log, order())).toMatchObject({ ok: false, error: { key: 'store_half_saved' } });
    world.area.fault = null;
    expect(await append(log, order())).toMatchObject({ ok: true, value: { alreadyThere: true } });
    expect(await expectSound(world)).toHaveLength(1);
  });
});

describe('the browser loses the database', () => {
  test('an empty database beside a journal is restored, never a first run', async () => {
    const world = computer();
    const log = world.start();
    for (const requestId of ['a', 'b', 'c']) await append(log, order({ requestId, page: requestId }));
    const before = await contents(world);
    await world.loseDatabase();
    const next = world.start();
    expect(await next.health()).toEqual({ state: 'restored', restoredEvents: 3 });
    const after = await contents(world);
    expect(after.events).toEqual(before.events);
    expect(after.rows).toEqual(before.rows);
    expect(after.head?.epoch).toBe(before.head?.epoch);
    expect(await append(next, order({ requestId: 'd' }))).toMatchObject({ ok: true });
    await expectSound(world);
  });

  test('the restore is spoken of for a day, because the worker that did it is gone when somebody looks', async () => {
    let now = 1_700_000_000_000;
    const world = computer(() => now);
    await append(world.start(), order());
    await world.loseDatabase();
    await world.start().health();
    expect(await (await world.restart()).health()).toEqual({ state: 'restored', restoredEvents: 1 });
    now += 25 * 3_600_000;
    expect(await (await world.restart()).health()).toEqual({ state: 'sound', restoredEvents: 0 });
  });

  test('a damaged entry is skipped, counted and left where it is; the others come back', async () => {
    const world = computer();
    const log = world.start();
    for (const requestId of ['a', 'b', 'c', 'd']) await append(log, order({ requestId, page: requestId }));
    const [tampered, cut, unreadable] = (await contents(world)).events.map((event) => `journal/${event.id}`);
    world.area.data.set(tampered!, world.area.data.get(tampered!)!.replace('confirm', 'reject'));
    world.area.data.set(cut!, '"half an ev"');
    world.area.unreadable.add(unreadable!);
    await world.loseDatabase();
    const next = world.start();
    expect(await next.health()).toEqual({
      state: 'restored',
      restoredEvents: 1,
      remarks: [{ key: 'store_damaged_entries', args: ['3'] }],
    });
    expect(world.area.data.has(tampered!)).toBe(true);
    expect(await (await world.restart()).health()).toEqual({ state: 'restored', restoredEvents: 1 });
  });

  test('without the means to list keys the journal is read as a whole', async () => {
    const world = computer();
    delete world.area.getKeys;
    await append(world.start(), order());
    await world.loseDatabase();
    expect(await world.start().health()).toEqual({ state: 'restored', restoredEvents: 1 });
  });
});

describe('the storage area fails', () => {
  test('a journal that lost or damaged entries gets them back from the database', async () => {
    const world = computer();
    const log = world.start();
    for (const requestId of ['a', 'b', 'c']) await append(log, order({ requestId, page: requestId }));
    const [gone, damaged] = (await contents(world)).events.map((event) => `journal/${event.id}`);
    world.area.data.delete(gone!);
    world.area.data.set(damaged!, '{}');
    expect(await log.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await log.audit()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await expectSound(world)).toHaveLength(3);
  });

  test('a journal that was cleared is written anew', async () => {
    const world = computer();
    await append(world.start(), order());
    world.area.data.clear();
    expect(await (await world.restart()).health()).toEqual({ state: 'sound', restoredEvents: 0 });
    await expectSound(world);
  });

  test('a damaged head is no reason to forget the entries', async () => {
    const world = computer();
    await append(world.start(), order());
    world.area.data.set('journal/head', '{"count":"many"}');
    await world.loseDatabase();
    expect(await world.start().health()).toEqual({ state: 'restored', restoredEvents: 1 });
    await expectSound(world);
  });

  test('while it does not answer, decisions can be seen and new ones are not acknowledged', async () => {
    const world = computer();
    await append(world.start(), order());
    const log = await world.restart();
    const working = { get: world.area.get.bind(world.area) };
    world.area.get = () => Promise.reject(new Error('IO error'));
    expect(await log.health()).toMatchObject({ remarks: [{ key: 'store_journal_unavailable' }] });
    expect(await log.eventsOfPage(order().page)).toMatchObject({
      ok: true,
      value: [{ requestId: 'request-1' }],
    });
    expect(await append(log, order({ requestId: 'b' }))).toMatchObject({
      error: { key: 'store_half_saved' },
    });
    Object.assign(world.area, working);
    expect(await append(log, order({ requestId: 'b' }))).toMatchObject({ ok: true });
    await world.restart();
    expect(await expectSound(world)).toHaveLength(2);
  });
});

test('whatever fails in whatever order, what was acknowledged is there once and the rows are its recount', async () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('append' as const),
        request: fc.nat(8),
        page: fc.nat(2),
        task: fc.integer({ min: 11, max: 12 }),
        verdict: fc.constantFrom('confirm' as const, 'reject' as const, 'withdraw' as const),
        role: fc.constantFrom('editor' as const, 'inspector' as const),
        fault: fc.constantFrom(null, null, 'before' as const, 'after' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('loseDatabase' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('loseEntries' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const world = computer();
      let log = world.start();
      const acknowledged = new Map<string, string>();
      for (const one of steps) {
        if (one.kind === 'restart') log = await world.restart();
        if (one.kind === 'loseDatabase') {
          await world.loseDatabase();
          log = await world.restart();
          await log.health();
        }
        if (one.kind === 'loseEntries') {
          await log.health();
          const entry = [...world.area.data.keys()].find((key) => /^journal\/[0-9a-f]/.test(key));
          if (entry) world.area.data.delete(entry);
          await log.audit();
        }
        if (one.kind === 'append') {
          await log.health();
          world.area.fault = one.fault;
          const requestId = `request-${one.request}`;
          const done = await append(
            log,
            order({
              requestId,
              page: `xunyang/c${one.page % 2}/p${one.page}`,
              task: one.task,
              verdict: one.verdict,
              role: one.role,
            }),
          );
          world.area.fault = null;
          if (done.ok) {
            expect(acknowledged.get(requestId) ?? done.value.event.id).toBe(done.value.event.id);
            acknowledged.set(requestId, done.value.event.id);
          }
        }
      }
      log = await world.restart();
      await log.health();
      const events = await expectSound(world);
      for (const id of acknowledged.values()) expect(events.map((event) => event.id)).toContain(id);
      await log.close();
    }),
    { numRuns: 150 },
  );
});
