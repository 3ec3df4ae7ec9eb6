import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { schemaVersion } from '../../lib/store/schema';
import { append, computer, contents, order } from './world';

const plan = 'xunyang-2023';
type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** The stores of each version, as they were released. */
const released: ((database: IDBPDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('request', 'requestId', { unique: true });
    events.createIndex('page', 'page');
    events.createIndex('subject', ['plan', 'task', 'unit', 'page']);
    events.createIndex('cell', ['plan', 'unit', 'task']);
    const coverage = database.createObjectStore('coverage', { keyPath: ['plan', 'unit', 'task'] });
    coverage.createIndex('unit', ['plan', 'unit']);
    database.createObjectStore('meta');
  },
  (database) => {
    const columns = database.createObjectStore('columns', { keyPath: ['plan', 'columnPath', 'task'] });
    columns.createIndex('column', ['plan', 'columnPath']);
  },
  (database, upgrade) => {
    const events = upgrade.objectStore('events');
    events.createIndex('task', ['plan', 'task', 'clock']);
    events.createIndex('clock', 'clock');
    database.createObjectStore('texts');
  },
];

/** A row of a version that knew neither offline evidence nor 不适用. */
const oldTally = { plan, unit: '区财政局', task: 11, dutyPages: [], pages: 7, disputed: 0, lastClock: '' };

/** A computer whose log was written by an earlier version. */
async function olderComputer(version: number) {
  const world = computer();
  const log = world.start();
  for (const n of [1, 2, 3])
    await append(log, order({ requestId: `r${n}`, page: `xunyang/zcjd/t20230218_${n}.html` }));
  await append(log, order({ requestId: 'r4', page: 'xunyang/zcjd/t20230218_3.html', verdict: 'reject' }));
  const written = await contents(world);
  await world.loseDatabase();
  const old = await openDB(world.name, version, {
    upgrade: (database, _, __, upgrade) => {
      for (const rung of released.slice(0, version)) rung(database, upgrade);
    },
  });
  for (const event of written.events) await old.put('events', event);
  await old.put('coverage', oldTally);
  if (version >= 3) await old.put('texts', '原来的话', '0123456789abcdef');
  const { derivedBy: _, ...head } = written.head!;
  await old.put('meta', head, 'head');
  old.close();
  return { world, written };
}

describe.each([1, 2, 3])('a database of version %i, as it was released', (version) => {
  test('climbs and keeps every event; what is derived is what a new database would hold', async () => {
    const { world, written } = await olderComputer(version);
    const log = world.start();
    expect(await log.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await contents(world)).toEqual(written);
    expect(await log.columnHistory(plan, 'zcjd')).toMatchObject({
      value: [{ task: 11, confirmed: 2, rejected: 1 }],
    });
    expect(await log.coverageOf(plan, '区财政局')).toMatchObject({ value: [{ task: 11, pages: 2 }] });
    if (version >= 3)
      expect(await log.recallText('0123456789abcdef')).toEqual({ ok: true, value: '原来的话' });
    const raw = await world.openRaw();
    expect(raw.version).toBe(schemaVersion);
    expect([...raw.transaction('events').store.indexNames]).toEqual([
      'cell',
      'clock',
      'page',
      'request',
      'task',
    ]);
    raw.close();
  });

  test('answers the questions that later versions ask', async () => {
    const { world, written } = await olderComputer(version);
    const log = world.start();
    const latestFirst = written.events.map(({ clock }) => clock).sort((one, two) => (one < two ? 1 : -1));
    for (const unit of [null, '区财政局']) {
      const asked = await log.eventsOfTask({ plan, task: 11, unit, before: null, limit: 3 });
      expect(asked.ok && asked.value.map(({ clock }) => clock)).toEqual(latestFirst.slice(0, 3));
    }
    const cell = { unit: '区财政局', task: 11 };
    for (const from of [null, cell])
      for (const through of [null, cell]) {
        const asked = await log.eventsByCell({ plan, from, through, limit: null });
        expect(asked.ok && asked.value.map(({ clock }) => clock)).toEqual(latestFirst.toReversed());
      }
    const later = { ...cell, task: 12 };
    expect(await log.eventsByCell({ plan, from: later, through: null, limit: 1 })).toMatchObject({
      value: [],
    });
    const all = await log.eventsBetween(0, Number.MAX_SAFE_INTEGER);
    expect(all.ok && all.value).toHaveLength(4);
    expect(await append(log, order({ requestId: 'r5' }))).toMatchObject({ ok: true });
  });

  test('loses nothing if what is derived cannot be written, and is whole the next time', async () => {
    const { world, written } = await olderComputer(version);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    const log = world.start();
    expect(await log.health()).toMatchObject({ state: 'read-only' });
    expect(await log.eventsOfPage('xunyang/zcjd/t20230218_1.html')).toMatchObject({
      ok: true,
      value: [{ verdict: 'confirm' }],
    });
    put.mockRestore();
    const old = await world.openRaw();
    expect(await old.getAll('events')).toEqual(written.events);
    expect(await old.getAll('coverage')).toEqual([oldTally]);
    old.close();
    await (await world.restart()).health();
    expect(await contents(world)).toEqual(written);
  });
});
