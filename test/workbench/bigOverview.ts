import type { Overview } from '../../lib/app/overview';
import type { CoverageRow } from '../../lib/coverage/coverage';
import { packedRows } from '../../lib/coverage/packedRows';
import type { Task } from '../../lib/plan/plan';
import type { Unit } from '../../lib/plan/roster';

/** What is invented here is drawn from this, so that every run sees the same numbers. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    // A linear congruential generator (Numerical Recipes); good enough for examples.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

const plan = 'example-2026';

/**
 * A synthetic plan of `tasks` tasks and `units` units with every state in it, as large as the largest district is expected
 * to be. Nothing in it is the word of any district. `decisions` are spread over the cells that are owed.
 */
export function bigOverview(units = 60, tasks = 300, decisions = 100_000): Overview {
  const roll = dice(2026);
  const roster: Unit[] = Array.from({ length: units }, (_, n) => ({
    name: n < units - 10 ? `区示例${n + 1}局` : `示例${n + 1}街道`,
    fullName: null,
    nameSource: 'unknown',
    aliases: [],
    pathCodes: [],
    kind: n === 3 ? 'vertical' : n < units - 10 ? 'department' : 'street',
  }));
  const names = roster.map(({ name }) => name);
  const planTasks = Array.from({ length: tasks }, (_, n) => exampleTask(n + 1, names, roll));
  const duties = planTasks.map(({ n }): Overview['duties'][number] => [
    n,
    Array.from({ length: 1 + (n % 5) }, (_, at) => ({ id: `${n}.${at + 1}`, label: `要素${at + 1}` })),
  ]);
  const each = Math.max(1, Math.round(decisions / (units * tasks)));
  const rows = names.flatMap((unit) =>
    duties.flatMap(([task, asked]) =>
      exampleRow(
        unit,
        task,
        asked.map(({ id }) => id),
        each,
        roll,
      ),
    ),
  );
  return {
    plan: {
      id: plan,
      revision: 1,
      title: '示例区2026年政务公开工作要点（合成数据）',
      year: 2026,
      place: '示例区',
      columns: [],
      tasks: planTasks,
      warnings: [],
    },
    plans: [],
    home: '示例区',
    duties,
    proofs: [],
    roster: {
      place: '示例区',
      units: roster,
      groups: [
        { name: '区政府各部门', members: names.slice(0, units - 10) },
        { name: '各街道', members: names.slice(units - 10) },
        { name: '各被审计单位', members: null },
      ],
    },
    groups: [{ name: '各被审计单位', members: null, tasks: [] }],
    rows: packedRows(plan, rows),
    actor: { name: '张三', role: 'inspector', unit: names[0] ?? '' },
    today: '2026-06-15',
    health: { state: 'sound', restoredEvents: 0 },
  };
}

function exampleTask(n: number, units: readonly string[], roll: (sides: number) => number): Task {
  const level1 = Math.floor((n - 1) / 60) + 1;
  const level2 = Math.floor((n - 1) / 12) + 1;
  const lead = [units[n % units.length] ?? ''];
  const groups = n % 40 === 0 ? ['各被审计单位'] : ['区政府各部门', '各街道'];
  const day = String(1 + roll(28)).padStart(2, '0');
  return {
    n,
    seq: n,
    level1: `示例一级指标${level1}`,
    level2: `示例二级指标${level2}`,
    text: `示例任务${n}：按要求主动公开有关信息，并做好解读。`,
    lead,
    responsible: groups,
    leadRaw: lead.join('、'),
    responsibleRaw: groups.join('、'),
    deadline: '长期工作',
    deadlineKind: 'none',
    dates: n % 6 === 0 ? [`2026-0${5 + roll(4)}-${day}`] : [],
    groups,
    windowYears: null,
  };
}

function exampleRow(
  unit: string,
  task: number,
  duties: readonly string[],
  decisions: number,
  roll: (sides: number) => number,
): CoverageRow[] {
  const kind = roll(10);
  if (kind < 2) return [];
  const covered = kind < 5 ? duties : duties.slice(0, roll(duties.length + 1));
  const disputed = kind === 9 ? 1 : 0;
  const inapplicable = kind === 8 && covered.length < duties.length;
  const named = disputed || inapplicable ? [] : [...covered];
  const offlineDuties = kind === 4 ? named.slice(0, 1) : [];
  return [
    {
      plan,
      unit,
      task,
      duties: named,
      offlineDuties,
      pages: named.length > offlineDuties.length ? decisions : 0,
      offline: offlineDuties.length,
      inapplicable,
      disputed,
      lastClock: '001780000000000-000000-deviceone',
    },
  ];
}
