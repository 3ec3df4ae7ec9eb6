import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DecisionEvent } from '../../lib/coverage/event';
import { emptyHead, headOf } from '../../lib/store/head';
import { journalIn } from '../../lib/store/journal';
import { idsOfPack, packed, unpacked } from '../../lib/store/pack';
import type { LogMoment } from '../../lib/app/ports';
import { append, computer, contents, making, memoryArea, order, sha256 } from './world';

const epoch = '5b2c1f0e-9a7d-4c3b-8e6f-000000000001';
const byId = (one: DecisionEvent, other: DecisionEvent) => (one.id < other.id ? -1 : 1);
const loose = /^journal\/[0-9a-f]{64}$/;
const keysOf = (data: Map<string, string>, shape: RegExp) =>
  [...data.keys()].filter((key) => shape.test(key));
const packKey = /^journal\/pack\//;

let events: DecisionEvent[] = [];
beforeAll(async () => {
  const moment: LogMoment = { standing: [], lastClock: null, device: 'deviceone' };
  events = await Promise.all(
    Array.from({ length: 600 }, async (_, n) => {
      const made = await making(order({ requestId: `r${n}`, page: `xunyang/zcjd/p${n}.html` }))(moment);
      return made.value;
    }),
  );
});

async function filled(count: number) {
  const area = memoryArea();
  const journal = journalIn(area, sha256);
  for (const event of events.slice(0, count)) await journal.add(event, epoch);
  return { area, journal };
}

async function readAll(journal: ReturnType<typeof journalIn>) {
  const listing = await journal.list();
  return listing.read(listing.ids);
}

describe('a long journal', () => {
  test('keeps its older events in packs, loses none, and counts as before', async () => {
    const { area, journal } = await filled(600);
    await journal.pack();
    expect([keysOf(area.data, loose).length, keysOf(area.data, packKey).length]).toEqual([88, 2]);
    const { events: back, damaged } = await readAll(journal);
    expect([back.sort(byId), damaged]).toEqual([[...events].sort(byId), []]);
    expect(await journal.head()).toEqual(
      headOf(
        epoch,
        events.map(({ id }) => id),
      ),
    );
    await journal.pack();
    expect(keysOf(area.data, packKey)).toHaveLength(2);
  });

  test('takes less than half the room', async () => {
    const { area, journal } = await filled(512);
    const before = [...area.data.values()].join('').length;
    await journal.pack();
    expect([...area.data.values()].join('').length).toBeLessThan(before / 2);
  });

  test('is short of nothing where the worker died after the pack and before the loose ones were removed', async () => {
    const { area, journal } = await filled(256);
    area.remove = () => Promise.reject(new Error('Extension context invalidated'));
    await expect(journal.pack()).rejects.toThrow('context');
    const { ids } = await journal.list();
    expect(ids).toHaveLength(256);
    expect((await readAll(journal)).events).toHaveLength(256);
  });

  test('removes nothing that it cannot read back', async () => {
    const { area, journal } = await filled(256);
    const set = area.set.bind(area);
    area.set = async (items) => {
      await set(items);
      for (const key of keysOf(area.data, packKey)) area.data.set(key, '{"ids":[],"events":""}');
    };
    await journal.pack();
    expect(keysOf(area.data, loose)).toHaveLength(256);
  });

  test('packs around an entry that is damaged, and leaves that where it is', async () => {
    const { area, journal } = await filled(256);
    area.data.set(`journal/${events[3]!.id}`, '{"half":1}');
    await journal.pack();
    expect(keysOf(area.data, loose)).toEqual([`journal/${events[3]!.id}`]);
    const { events: back, damaged } = await readAll(journal);
    expect([back.length, damaged]).toEqual([255, [events[3]!.id]]);
  });

  test('that was written anew is written in packs', async () => {
    const area = memoryArea();
    const journal = journalIn(area, sha256);
    await journal.put(events);
    await journal.setHead(emptyHead(epoch));
    expect([keysOf(area.data, loose).length, keysOf(area.data, packKey).length]).toEqual([88, 2]);
    expect((await readAll(journal)).events).toHaveLength(600);
  });
});

describe('a pack', () => {
  test('gives back what was put in', async () => {
    const some = events.slice(0, 5);
    const pack = JSON.parse(JSON.stringify(await packed(some))) as unknown;
    expect(await unpacked(pack)).toEqual(some);
    expect(idsOfPack(pack)).toEqual(some.map(({ id }) => id));
  });

  test('that is damaged anywhere is known to be, and still says whom it held', async () => {
    const pack = await packed(events.slice(0, 5));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(pack.events.length - 1),
        fc.constantFrom('A', 'z', '0', '/'),
        async (at, letter) => {
          const other = pack.events.slice(0, at) + letter + pack.events.slice(at + 1);
          const back = await unpacked({ ...pack, events: other });
          if (other !== pack.events && back) expect(back).toEqual(events.slice(0, 5));
          expect(await unpacked({ ...pack, events: pack.events.slice(0, Math.max(0, at - 3)) })).toBeNull();
        },
      ),
      { numRuns: 50 },
    );
    expect(idsOfPack({ ...pack, events: 'torn' })).toHaveLength(5);
  });

  test('never throws over what lies in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (ids, text) => {
        expect(await unpacked({ ids, events: text })).toBeNull();
        expect(idsOfPack(ids)).toEqual([]);
      }),
    );
  });
});

describe('a computer with packs', () => {
  async function packedComputer() {
    const world = computer();
    const log = world.start();
    await append(log, order({ requestId: 'first' }));
    const { head } = await contents(world);
    const journal = journalIn(world.area, sha256);
    await journal.put(events);
    await journal.setHead(headOf(head!.epoch, [head!.digest, ...events.map(({ id }) => id)]));
    // The database gets them from the journal.
    const next = await world.restart();
    expect(await next.health()).toMatchObject({ state: 'restored', restoredEvents: 600 });
    return { world, log: next };
  }

  test('gets all its events back when the database is lost', async () => {
    const { world } = await packedComputer();
    await world.loseDatabase();
    expect(await world.start().health()).toEqual({ state: 'restored', restoredEvents: 601 });
    expect((await contents(world)).events).toHaveLength(601);
  });

  test('answers a retried request that lies in a pack, and counts it once', async () => {
    const { world, log } = await packedComputer();
    const before = world.area.data.get('journal/head');
    expect(await append(log, order({ requestId: 'r7', page: 'xunyang/zcjd/p7.html' }))).toMatchObject({
      value: { alreadyThere: true },
    });
    expect(world.area.data.get('journal/head')).toBe(before);
  });

  test('mends a damaged pack from the database when it looks through the journal', async () => {
    const { world, log } = await packedComputer();
    const [key] = keysOf(world.area.data, packKey);
    const pack = JSON.parse(world.area.data.get(key!)!) as { ids: string[]; events: string };
    world.area.data.set(key!, JSON.stringify({ ...pack, events: pack.events.slice(0, -40) }));
    expect(await log.audit()).toMatchObject({ restoredEvents: 600 });
    await world.loseDatabase();
    expect(await world.start().health()).toMatchObject({ restoredEvents: 601 });
  });

  test('says how many are lost where pack and database are gone', async () => {
    const { world } = await packedComputer();
    const [key] = keysOf(world.area.data, packKey);
    world.area.data.set(key!, '"torn"');
    await world.loseDatabase();
    expect(await world.start().health()).toEqual({
      state: 'restored',
      restoredEvents: 345,
      remarks: [{ key: 'store_damaged_entries', args: ['256'] }],
    });
  });

  test('makes packs by itself while people go on deciding', { timeout: 120_000 }, async () => {
    const world = computer();
    const log = world.start();
    for (let n = 0; n < 320; n += 1) await append(log, order({ requestId: `s${n}`, page: `p${n}` }));
    await log.close();
    expect(keysOf(world.area.data, packKey)).toHaveLength(1);
    expect(keysOf(world.area.data, loose)).toHaveLength(64);
    expect(await (await world.restart()).audit()).toEqual({ state: 'sound', restoredEvents: 0 });
  });
});
