import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { coverageTallies } from '../../lib/coverage/row';
import { failure } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { schemaVersion } from '../../lib/store/schema';
import { append, computer, contents, making, order, rules } from './world';

describe('a decision is acknowledged', () => {
  test('when both stores have it, together with its derived row', async () => {
    const world = computer();
    const log = world.start();
    const done = await append(log, order());
    expect(done).toMatchObject({ ok: true, value: { alreadyThere: false } });
    const { events, rows, head, journaled, journalHead } = await contents(world);
    expect(events).toHaveLength(1);
    expect(journaled).toEqual(events);
    expect(rows).toEqual(coverageTallies(events, rules));
    expect(journalHead).toEqual({ epoch: head?.epoch, count: 1, digest: events[0]?.id });
  });

  test('in a strict transaction', async () => {
    const world = computer();
    const log = world.start();
    await log.health();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await append(log, order());
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toEqual([
      [['events', 'coverage', 'columns', 'aliases', 'meta'], 'readwrite', { durability: 'strict' }],
    ]);
  });

  test('and then answers every question about it, also after the worker was started again', async () => {
    const world = computer();
    const first = await append(world.start(), order());
    const log = await world.restart();
    const event = first.ok ? first.value.event : null;
    expect(await log.findByRequest('request-1')).toEqual({ ok: true, value: event });
    expect(await log.eventsOfPage(order().page)).toEqual({ ok: true, value: [event] });
    expect(await log.coverageOf('xunyang-2023', '区财政局')).toMatchObject({
      ok: true,
      value: [{ task: 11, duties: ['11.budget'], pages: 1 }],
    });
    expect(await log.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await log.findByRequest('another')).toEqual({ ok: true, value: null });
    expect(await log.coverageOf('xunyang-2023', '区司法局')).toEqual({ ok: true, value: [] });
  });
});

describe('a retried request', () => {
  test('gets the stored event back, however often it comes and whatever it now says', async () => {
    const world = computer();
    const log = world.start();
    const first = await append(log, order());
    const again = await append(log, order({ verdict: 'reject' }));
    expect(first.ok && again.ok && again.value.event).toEqual(first.ok && first.value.event);
    expect(again).toMatchObject({ value: { alreadyThere: true } });
    expect((await contents(world)).events).toHaveLength(1);
  });

  test('that comes twice at once makes one event', async () => {
    const world = computer();
    const log = world.start();
    const [one, other] = await Promise.all([append(log, order()), append(log, order())]);
    expect([one, other].map((done) => done.ok && done.value.alreadyThere)).toEqual([false, true]);
    expect((await contents(world)).events).toHaveLength(1);
  });

  test('that comes at once to two workers makes one event, which both get', async () => {
    const world = computer();
    const logs = [world.start(), world.start()] as const;
    const done = await Promise.all(logs.map((log) => append(log, order())));
    const events = (await contents(world)).events;
    expect(done.map((one) => one.ok && one.value.event)).toEqual([events[0], events[0]]);
    expect(events).toHaveLength(1);
  });
});

test('decisions of two workers at once both count, the later one having seen the earlier', async () => {
  const world = computer();
  const logs = [world.start(), world.start()] as const;
  await Promise.all(logs.map((log) => log.health()));
  const done = await Promise.all(logs.map((log, n) => append(log, order({ requestId: `r${n}` }))));
  expect(done.map((one) => one.ok)).toEqual([true, true]);
  const { events, rows, head } = await contents(world);
  expect(head).toMatchObject({ count: 2 });
  expect(rows).toEqual(coverageTallies(events, rules));
  expect(events.map((event) => event.parents.length).sort((one, other) => one - other)).toEqual([0, 1]);
});

test('many decisions at once leave both stores with the same head', async () => {
  const world = computer();
  const log = world.start();
  await Promise.all(
    Array.from({ length: 12 }, (_, n) => append(log, order({ requestId: `r${n}`, page: `p${n % 3}` }))),
  );
  const { head, journalHead } = await contents(world);
  expect(journalHead).toEqual({ epoch: head?.epoch, count: 12, digest: head?.digest });
});

test('two decisions on one page at once both count, the second having seen the first', async () => {
  const world = computer();
  const log = world.start();
  await Promise.all([
    append(log, order({ requestId: 'a' })),
    append(log, order({ requestId: 'b', verdict: 'reject', duties: [] })),
  ]);
  const { events } = await contents(world);
  const [first, second] = [...events].sort((one, other) => (one.clock < other.clock ? -1 : 1));
  expect(second?.parents).toEqual([first?.id]);
});

test('a use case that refuses leaves nothing behind', async () => {
  const world = computer();
  const log = world.start();
  const refused = failure(say('decide_no_actor'));
  expect(await log.append('request-1', order(), () => Promise.resolve(refused))).toEqual(refused);
  expect((await contents(world)).events).toEqual([]);
});

describe('when a store fails', () => {
  test('a full disk is said to be one, and the request can be retried', async () => {
    const world = computer();
    const log = world.start();
    await log.health();
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    expect(await append(log, order())).toMatchObject({ ok: false, error: { key: 'store_disk_full' } });
    put.mockRestore();
    expect(await append(log, order())).toMatchObject({ ok: true, value: { alreadyThere: false } });
    const { events, rows } = await contents(world);
    expect(rows).toEqual(coverageTallies(events, rules));
  });

  test('a connection that the browser closed is opened again', async () => {
    const world = computer();
    const log = world.start();
    await append(log, order());
    const open = vi.spyOn(indexedDB, 'open');
    const get = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await log.eventsOfPage(order().page)).toMatchObject({
      ok: true,
      value: [{ requestId: 'request-1' }],
    });
    expect(open).toHaveBeenCalledTimes(1);
    expect(get).toHaveBeenCalled();
  });

  test('a database that fails to open is tried three times', async () => {
    const world = computer();
    const open = vi.spyOn(indexedDB, 'open');
    for (let failures = 0; failures < 2; failures += 1) {
      open.mockImplementationOnce(() => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      });
    }
    expect(await append(world.start(), order())).toMatchObject({ ok: true });
    expect(open).toHaveBeenCalledTimes(3);
  });

  test('a database that does not open at all leaves the journal to be read and says that nothing is saved', async () => {
    const world = computer();
    await append(world.start(), order());
    await world.restart();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const log = await world.restart();
    expect(await log.eventsOfPage(order().page)).toMatchObject({
      ok: true,
      value: [{ requestId: 'request-1' }],
    });
    expect(await log.coverageOf('xunyang-2023', '区财政局')).toMatchObject({
      ok: true,
      value: [{ task: 11 }],
    });
    expect(await log.health()).toMatchObject({ state: 'read-only', remarks: [{ key: 'store_read_only' }] });
    expect(open).toHaveBeenCalledTimes(3);
    expect(await append(log, order({ requestId: 'b' }))).toMatchObject({ error: { key: 'store_read_only' } });
    open.mockRestore();
    expect(await append(await world.restart(), order({ requestId: 'b' }))).toMatchObject({ ok: true });
  });

  test('a page of an older version that does not let go is named, and the next try works', async () => {
    const world = computer();
    const held = await openDB(world.name, schemaVersion);
    const newer = indexedDB.open(world.name, schemaVersion + 1);
    await new Promise((resolve) => {
      newer.addEventListener('blocked', resolve);
    });
    const log = world.start();
    expect(await append(log, order())).toMatchObject({ ok: false, error: { key: 'store_blocked' } });
    newer.addEventListener('upgradeneeded', () => newer.transaction?.abort());
    held.close();
    await new Promise((resolve) => {
      newer.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
      });
    });
    await log.close();
  });

  test('the log lets go at once when a newer version wants the database', async () => {
    const world = computer();
    const log = world.start();
    await append(log, order());
    const newer = await openDB(world.name, schemaVersion + 1);
    expect(newer.version).toBe(schemaVersion + 1);
    newer.close();
    expect(await append(log, order({ requestId: 'b' }))).toMatchObject({ error: { key: 'store_read_only' } });
  });
});

test('an error that is no store’s is a bug and is not hidden', async () => {
  const log = computer().start();
  await expect(
    log.append('request-1', order(), () => {
      throw new TypeError('a bug');
    }),
  ).rejects.toThrow('a bug');
  expect(await log.append('request-1', order(), making(order()))).toMatchObject({ ok: true });
});
