import { describe, expect, test } from 'vitest';
import { plansInUse } from '../../entrypoints/background/inUse';
import { shippedAsKept } from '../../lib/app/knownPlans';
import type { KeptPlan } from '../../lib/app/ports';
import { failure, success } from '../../lib/kernel/result';
import type { Roster } from '../../lib/plan/roster';
import { lexiconShelfIn } from '../../lib/store/lexiconShelf';
import { say } from '../../lib/words/sentence';
import { shippedSeeds } from '../app/world';
import { memoryArea } from '../store/world';

const seeds = shippedSeeds();
const own = shippedAsKept({ seeds, fileName: 'x' });
const next: KeptPlan = {
  ...own,
  plan: {
    ...own.plan,
    id: 'xunyang-2024',
    year: 2024,
    title: '2024年要点',
    tasks: own.plan.tasks.slice(0, 5),
  },
  duties: own.duties.slice(0, 5),
  source: { fileName: '要点.docx', sha256: null, stored: { at: 1, by: '张三' } },
};
const second = { ...seeds.portals[0]!, id: 'second', hosts: ['second.gov.cn'] };

/** What outlives a worker; `worker` starts one. */
function computer() {
  const kept = { plans: [next], rosters: [] as Roster[], chosen: new Map<string, string>(), broken: false };
  const area = memoryArea();
  const asked = <Value>(value: Value) => (kept.broken ? failure(say('store_blocked')) : success(value));
  const worker = () =>
    plansInUse({
      version: '1',
      shelf: {
        plan: async (id) => asked(kept.plans.find(({ plan }) => plan.id === id) ?? null),
        roster: async (place) => asked(kept.rosters.find((roster) => roster.place === place) ?? null),
      },
      choice: { chosen: async () => kept.chosen },
      lexicon: { shelf: lexiconShelfIn(area), additions: { all: async () => [] } },
      portals: { list: [...seeds.portals, second], ready: Promise.resolve() },
    });
  return { kept, worker };
}

async function used(asking: ReturnType<ReturnType<typeof plansInUse>['of']>) {
  const ready = await asking;
  if (!ready.ok) throw new Error(ready.error.key);
  return ready.value;
}

describe('the plan in use', () => {
  test('is the shipped one until somebody chooses another, for that portal alone', async () => {
    const { kept, worker } = computer();
    const use = worker();
    expect((await used(use.of(null))).seeds.plan.id).toBe('xunyang-2023');
    kept.chosen.set('second', 'xunyang-2024');
    use.forget();
    expect((await used(use.of(null))).seeds.plan.id).toBe('xunyang-2023');
    expect((await used(use.of('second'))).seeds.plan.id).toBe('xunyang-2024');
    expect((await used(use.named('xunyang-2024'))).seeds.duties.size).toBe(5);
    expect((await used(use.named('xunyang-2099'))).seeds.plan.id).toBe('xunyang-2023');
  });

  test('is not the only one that can be looked at: so can one that is kept, and none that is not', async () => {
    const { kept, worker } = computer();
    const use = worker();
    expect((await used(use.kept('xunyang-2024'))).seeds.plan.title).toBe('2024年要点');
    expect((await used(use.kept('xunyang-2023'))).seeds.plan).toBe((await used(use.of(null))).seeds.plan);
    expect(await use.kept('xunyang-2099')).toEqual(failure(say('plan_not_kept', 'xunyang-2099')));
    // What follows a look at it is still said of the plan in use.
    expect((await used(use.named('xunyang-2024'))).seeds.plan.id).toBe('xunyang-2023');
    kept.plans = [];
    use.forget();
    expect((await use.kept('xunyang-2024')).ok).toBe(false);
  });

  test('is the same after the worker was stopped, and recognises by its own rules', async () => {
    const { kept, worker } = computer();
    const before = await (await used(worker().of(null))).reading();
    kept.chosen.set('xunyang', 'xunyang-2024');
    const after = await used(worker().of(null));
    expect(after.seeds.plan.title).toBe('2024年要点');
    const reading = await after.reading();
    expect(reading.ok && reading.value.gatesFor(second).year).toBe(2024);
    expect(reading.ok && before.ok && reading.value.rules !== before.value.rules).toBe(true);
  });

  test('that is lost gives way to the shipped one, and people are told', async () => {
    const { kept, worker } = computer();
    kept.chosen.set('xunyang', 'xunyang-2024');
    kept.plans = [];
    const { seeds: found, remarks } = await used(worker().of(null));
    expect(found.plan.id).toBe('xunyang-2023');
    expect(remarks).toEqual([say('plan_lost', 'xunyang-2024', found.plan.title)]);
  });

  test('goes by the roster that people changed, once everything is made anew', async () => {
    const { kept, worker } = computer();
    const use = worker();
    expect((await used(use.of(null))).seeds.roster.units).toHaveLength(28);
    kept.rosters = [{ ...seeds.roster, units: seeds.roster.units.slice(0, 20) }];
    use.forget();
    expect((await used(use.of(null))).seeds.roster.units).toHaveLength(20);
  });

  test('without its database is the shipped one if nobody chose another, else none, and asked for again', async () => {
    const { kept, worker } = computer();
    kept.broken = true;
    const use = worker();
    expect((await used(use.of(null))).seeds.plan.id).toBe('xunyang-2023');
    kept.chosen.set('xunyang', 'xunyang-2024');
    use.forget();
    expect(await use.of(null)).toEqual(failure(say('store_blocked')));
    kept.broken = false;
    expect((await used(use.of(null))).seeds.plan.id).toBe('xunyang-2024');
  });
});
