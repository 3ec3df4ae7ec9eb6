import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shippedAsKept } from '../../lib/app/knownPlans';
import type { KeptPlan } from '../../lib/app/ports';
import { success } from '../../lib/kernel/result';
import { planChoiceIn } from '../../lib/store/planChoice';
import { planShelfIn } from '../../lib/store/planShelf';
import { shippedSeeds } from '../app/world';
import { append, computer, memoryArea, order } from './world';

const seeds = shippedSeeds();
const { roster } = seeds;

function kept(id: string, revision: number): KeptPlan {
  const own = shippedAsKept({ seeds, fileName: '要点.docx' });
  return { ...own, plan: { ...own.plan, id, revision } };
}

/** Everything in the database, store by store, with its keys. */
async function everything(world: ReturnType<typeof computer>): Promise<string> {
  const raw = await world.openRaw();
  const stores: unknown[] = [];
  for (const name of raw.objectStoreNames)
    stores.push([name, await raw.getAllKeys(name), await raw.getAll(name)]);
  raw.close();
  return JSON.stringify(stores);
}

async function shelfWithOnePlan() {
  const world = computer();
  const log = world.start();
  await append(log, order());
  const shelf = planShelfIn(log);
  expect(await shelf.add(kept('xunyang-2024', 1), roster)).toEqual(success(null));
  return { world, log, shelf };
}

/** Something happens after whatever is written to one store. */
function meddle(name: string, what: (store: IDBObjectStore) => void): void {
  for (const method of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof real>
    ) {
      const request = real.apply(this, given);
      if (this.name === name) what(this);
      return request;
    });
  }
}

afterEach(() => vi.restoreAllMocks());

describe('the shelf of plans', () => {
  test('gives back what was stored, also after the worker was stopped', async () => {
    const { world } = await shelfWithOnePlan();
    const shelf = planShelfIn(await world.restart());
    expect(await shelf.plan('xunyang-2024')).toEqual(success(kept('xunyang-2024', 1)));
    expect(await shelf.roster('浔阳区')).toEqual(success(roster));
    expect(await shelf.plan('xunyang-2025')).toEqual(success(null));
    expect(await shelf.roster('柴桑区')).toEqual(success(null));
  });

  test('keeps every revision and shows the latest, by number and not by its words', async () => {
    const { world, shelf } = await shelfWithOnePlan();
    for (let revision = 2; revision <= 11; revision += 1)
      await shelf.add(kept('xunyang-2024', revision), roster);
    await shelf.add(kept('xunyang-2024-2', 1), roster);
    const plans = await shelf.plans();
    expect(plans.ok && plans.value.map(({ plan }) => [plan.id, plan.revision])).toEqual([
      ['xunyang-2024', 11],
      ['xunyang-2024-2', 1],
    ]);
    expect(await shelf.plan('xunyang-2024')).toMatchObject({ value: { plan: { revision: 11 } } });
    const raw = await world.openRaw();
    expect(await raw.count('plans')).toBe(12);
    raw.close();
  });

  test('refuses a revision that is there: revisions never change', async () => {
    const { world, shelf } = await shelfWithOnePlan();
    const before = await everything(world);
    const other = { ...kept('xunyang-2024', 1), newUnits: 3 };
    expect(await shelf.add(other, { ...roster, groups: [] })).toMatchObject({
      error: { key: 'plan_revision_there' },
    });
    expect(await everything(world)).toBe(before);
  });
});

describe('an import that fails in the middle leaves every store byte for byte as it was', () => {
  test.each(['plans', 'rosters'])('when the disk is full at %s', async (name) => {
    const { world, shelf } = await shelfWithOnePlan();
    const before = await everything(world);
    meddle(name, () => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    const changed = { ...roster, groups: [] };
    expect(await shelf.add(kept('xunyang-2025', 1), changed)).toMatchObject({
      error: { key: 'store_disk_full' },
    });
    vi.restoreAllMocks();
    expect(await everything(world)).toBe(before);
    expect(await shelf.add(kept('xunyang-2025', 1), changed)).toEqual(success(null));
  });

  test('when the browser ends the transaction', async () => {
    const { world, shelf } = await shelfWithOnePlan();
    const before = await everything(world);
    meddle('rosters', (store) => store.transaction.abort());
    expect((await shelf.add(kept('xunyang-2025', 1), { ...roster, groups: [] })).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await everything(world)).toBe(before);
  });

  test('when something in it cannot be stored at all', async () => {
    const { world, shelf } = await shelfWithOnePlan();
    const before = await everything(world);
    const unstorable = { ...roster, groups: [{ name: '各街道', members: null, hidden: () => 0 }] };
    expect((await shelf.add(kept('xunyang-2025', 1), unstorable)).ok).toBe(false);
    expect(await everything(world)).toBe(before);
  });
});

describe('the choice of plans', () => {
  test('is kept for each portal by itself', async () => {
    const area = memoryArea();
    const choice = planChoiceIn(area);
    expect(await choice.chosen()).toEqual(new Map());
    await Promise.all([choice.choose('xunyang', 'xunyang-2024'), choice.choose('city', 'p0-2024')]);
    await choice.choose('xunyang', 'xunyang-2023');
    expect(await planChoiceIn(area).chosen()).toEqual(
      new Map([
        ['city', 'p0-2024'],
        ['xunyang', 'xunyang-2023'],
      ]),
    );
  });

  test('that is damaged reads as none, and one that cannot be written says so', async () => {
    const area = memoryArea(new Map([['plans/inUse', '[["xunyang", 7]]']]));
    expect(await planChoiceIn(area).chosen()).toEqual(new Map());
    area.fault = 'before';
    expect(await planChoiceIn(area).choose('xunyang', 'xunyang-2024')).toMatchObject({ ok: false });
  });
});
