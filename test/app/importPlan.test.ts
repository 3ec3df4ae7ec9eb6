import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPlan } from '../../lib/app/importPlan';
import { knownPlans, planInFull, type ShippedData } from '../../lib/app/knownPlans';
import { newPlanId } from '../../lib/app/planId';
import type { KeptPlan, PlanShelf } from '../../lib/app/ports';
import { failure, success } from '../../lib/kernel/result';
import { mostTasks } from '../../lib/plan/limits';
import type { Task } from '../../lib/plan/plan';
import type { Roster, Unit } from '../../lib/plan/roster';
import type { PlanImport } from '../../lib/plan/stored';
import { say, speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { editor, sha256, shippedSeeds } from './world';

const shipped: ShippedData = { seeds: shippedSeeds(), fileName: 'xunyang-2023.plan.json' };

/** A shelf in memory that keeps the promises of the port. */
function memoryShelf() {
  const plans: KeptPlan[] = [];
  const rosters = new Map<string, Roster>();
  const latest = () => [...new Map(plans.map((kept) => [kept.plan.id, kept])).values()];
  const shelf: PlanShelf = {
    plans: async () => success(latest()),
    plan: async (id) => success(latest().find(({ plan }) => plan.id === id) ?? null),
    roster: async (place) => success(rosters.get(place) ?? null),
    add: async (kept, roster) => {
      plans.push(structuredClone(kept));
      rosters.set(roster.place, structuredClone(roster));
      return success(null);
    },
    saveRoster: async (roster) => {
      rosters.set(roster.place, roster);
      return success(null);
    },
  };
  return { shelf, plans, rosters };
}

function task(n: number, fields: Partial<Task> = {}): Task {
  return {
    n,
    seq: n,
    level1: '一、公开',
    level2: '（一）财政',
    text: `公开第${n}类财政信息`,
    lead: ['区财政局'],
    responsible: [],
    leadRaw: '区财政局',
    responsibleRaw: '',
    deadline: '',
    deadlineKind: 'none',
    dates: [],
    groups: [],
    windowYears: null,
    ...fields,
  };
}

function unit(name: string, fields: Partial<Unit> = {}): Unit {
  return {
    name,
    fullName: null,
    nameSource: 'unknown',
    aliases: [],
    pathCodes: [],
    kind: 'department',
    ...fields,
  };
}

function given(fields: Partial<PlanImport> = {}, plan: Partial<PlanImport['plan']> = {}): PlanImport {
  return {
    plan: {
      title: '浔阳区2024年政务公开工作要点',
      year: 2024,
      place: '浔阳区',
      columns: [],
      tasks: [task(1), task(2)],
      warnings: [],
      ...plan,
    },
    duties: [[1, [{ id: '1.1', label: '预算' }]]],
    newUnits: [],
    aliases: [],
    groups: [],
    fileName: '要点.docx',
    sha256: 'a'.repeat(64),
    ...fields,
  };
}

const terms = (shelf: PlanShelf) => ({
  shipped,
  shelf,
  actor: editor,
  now: 1_700_000_000_000,
  digest: sha256,
});

/** What is refused, in words; nothing may be stored by it. */
async function refusalOf(value: unknown, asId: string | null = null): Promise<string> {
  const { shelf, plans, rosters } = memoryShelf();
  const answer = await importPlan(value, asId, terms(shelf));
  expect(plans).toEqual([]);
  expect(rosters.size).toBe(0);
  return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
}

describe('an import', () => {
  test('is stored with a receipt: id of place and year, hash, who and when', async () => {
    const { shelf, plans } = memoryShelf();
    expect(await importPlan(given(), null, terms(shelf))).toEqual(
      success({
        id: 'xunyang-2024',
        title: '浔阳区2024年政务公开工作要点',
        revision: 1,
        tasks: 2,
        newUnits: 0,
        alreadyThere: false,
        fileName: '要点.docx',
        sha256: 'a'.repeat(64),
        at: 1_700_000_000_000,
        by: '张三',
      }),
    );
    expect(plans[0]?.duties).toEqual([
      [1, [{ id: '1.1', label: '预算' }]],
      [2, [{ id: '2.1', label: '第2类财政信息' }]],
    ]);
  });

  test('a second time is recognised: the receipt is the first one’s and nothing is stored', async () => {
    const { shelf, plans } = memoryShelf();
    const first = await importPlan(given(), null, terms(shelf));
    const again = await importPlan(given(), null, { ...terms(shelf), now: 1_800_000_000_000 });
    expect(again).toEqual(success({ ...(first.ok && first.value), alreadyThere: true }));
    expect(plans).toHaveLength(1);
  });

  test('with the same tasks and other duties is a revision, not another plan', async () => {
    const { shelf, plans } = memoryShelf();
    await importPlan(given(), null, terms(shelf));
    const changed = given({ duties: [[1, [{ id: '1.9', label: '决算' }]]] });
    expect(await importPlan(changed, null, terms(shelf))).toMatchObject({
      error: { key: 'plan_import_twin' },
    });
    expect(await importPlan(changed, 'xunyang-2024', terms(shelf))).toMatchObject({ value: { revision: 2 } });
    expect(plans.map(({ plan }) => plan.revision)).toEqual([1, 2]);
  });

  test('of the shipped plan is recognised by its tasks', async () => {
    const { id: _id, revision: _revision, ...plan } = shipped.seeds.plan;
    expect(await refusalOf(given({ plan, duties: [] }))).toContain(plan.title);
  });

  test('of another year or place cannot revise a plan', async () => {
    expect(await refusalOf(given(), 'xunyang-2023')).toContain('不能作为');
    expect(await refusalOf(given({}, { place: '柴桑区' }), 'xunyang-2023')).toContain('不能作为');
    expect(await refusalOf(given(), 'nowhere-2024')).toContain('nowhere-2024');
  });

  test('of the same place and year with other tasks gets a name of its own', async () => {
    const { shelf } = memoryShelf();
    await importPlan(given(), null, terms(shelf));
    const other = given({}, { tasks: [task(1, { text: '公开审计信息' })] });
    expect(await importPlan(other, null, terms(shelf))).toMatchObject({ value: { id: 'xunyang-2024-2' } });
  });

  test('brings new units, other names and members of groups into the roster of its place', async () => {
    const { shelf, rosters } = memoryShelf();
    const tasks = [task(1, { lead: ['区数据局'], responsible: ['财政分局', '各园区', '各被审计单位'] })];
    const receipt = await importPlan(
      given(
        {
          newUnits: [unit('区数据局')],
          aliases: [{ alias: '财政分局', unit: '区财政局' }],
          groups: [
            { name: '各园区', members: null },
            { name: '各被审计单位', members: ['区财政局'] },
          ],
        },
        { tasks },
      ),
      null,
      terms(shelf),
    );
    expect(receipt).toMatchObject({ value: { newUnits: 1 } });
    const roster = rosters.get('浔阳区')!;
    expect(roster.units.at(-1)?.name).toBe('区数据局');
    expect(roster.units.find(({ name }) => name === '区财政局')?.aliases).toContain('财政分局');
    expect(roster.groups.at(-1)).toEqual({ name: '各园区', members: null });
    expect(roster.groups.find(({ name }) => name === '各被审计单位')?.members).toEqual(['区财政局']);
    const full = await planInFull('xunyang-2023', shipped, shelf);
    expect(full.ok && full.value.roster).toEqual(roster);
  });

  test('from another place makes a roster of that place and leaves the others alone', async () => {
    const { shelf, rosters } = memoryShelf();
    const chaisang = given({ newUnits: [unit('区财政局')] }, { place: '柴桑区', title: '柴桑区2024年要点' });
    const receipt = await importPlan(chaisang, null, terms(shelf));
    expect(receipt.ok && receipt.value.id).toMatch(/^p[0-9a-f]{8}-2024$/);
    expect([...rosters.keys()]).toEqual(['柴桑区']);
    const known = await knownPlans(shipped, shelf);
    expect(known.ok && known.value.map(({ plan }) => plan.year)).toEqual([2023, 2024]);
  });

  test.each<[string, unknown, string]>([
    [
      'a unit that nobody knows',
      given({ duties: [] }, { tasks: [task(7, { lead: ['区气象局'] })] }),
      '区气象局',
    ],
    [
      'a group that nobody knows',
      given({ duties: [] }, { tasks: [task(7, { groups: ['各学校'] })] }),
      '各学校',
    ],
    ['two tasks of one number', given({}, { tasks: [task(3), task(3)] }), 'plan.tasks[1].n'],
    ['duties of a task that is not there', given({ duties: [[9, [{ id: '9.1', label: 'x' }]]] }), '9'],
    [
      'an alias of a unit that is not there',
      given({ aliases: [{ alias: 'x', unit: '区气象局' }] }),
      '区气象局',
    ],
    [
      'a name that belongs to two units',
      given({ newUnits: [unit('新局', { aliases: ['区司法局'] })] }),
      '区司法局',
    ],
    ['no task at all', given({}, { tasks: [] }), 'plan.tasks'],
    ['a day that no calendar has', given({}, { tasks: [task(1, { dates: ['2024-02-30'] })] }), 'dates[0]'],
    ['a hash that is none', given({ sha256: 'abc' }), 'sha256'],
    ['a reserved key', JSON.parse('{"fileName":"要点.docx","plan":{"__proto__":{"x":1}}}'), '__proto__'],
    ['a key that nobody knows', { ...given(), admin: true }, 'admin'],
    ['no place', given({}, { place: null, title: '2024年全区要点' }), '地区'],
    ['nothing', null, 'import'],
  ])('with %s is refused in words that name it, and nothing is stored', async (_, value, named) => {
    expect(await refusalOf(value)).toContain(named);
  });

  test('whatever arrives, nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const { shelf } = memoryShelf();
        expect((await importPlan(value, null, terms(shelf))).ok).toBe(false);
      }),
    );
  });

  test('before anybody said who acts is refused, and so is one that the store refuses', async () => {
    const { shelf } = memoryShelf();
    expect(await importPlan(given(), null, { ...terms(shelf), actor: null })).toMatchObject({
      error: { key: 'plan_import_no_actor' },
    });
    const full = { ...shelf, add: async () => failure(say('store_disk_full')) };
    expect(await importPlan(given(), null, terms(full))).toMatchObject({ error: { key: 'store_disk_full' } });
  });

  test(`holds ${mostTasks} tasks`, async () => {
    const { shelf } = memoryShelf();
    const tasks = Array.from({ length: mostTasks }, (_, index) =>
      task(index + 1, { responsible: ['区司法局', '区审计局', '区人社局'], dates: ['2024-06-30'] }),
    );
    expect(await importPlan(given({}, { tasks }), null, terms(shelf))).toMatchObject({
      value: { tasks: mostTasks },
    });
  });
});

test('ids of plans never collide, and are the same for the same place on every computer', async () => {
  const known: { id: string; place: string; year: number }[] = [];
  const names = { known, portals: shipped.seeds.portals, digest: sha256 };
  for (const place of ['浔阳区', '柴桑区', '浔阳区', '濂溪区', '柴桑区'])
    known.push({ id: await newPlanId({ place, year: 2024 }, names), place, year: 2024 });
  expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
  for (const { id } of known) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(await newPlanId({ place: '柴桑区', year: 2024 }, { ...names, known: [] })).toBe(known[1]?.id);
});
