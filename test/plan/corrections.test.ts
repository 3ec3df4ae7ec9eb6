import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shippedRoster from '../../seeds/rosters/xunyang.json';
import {
  correctedTasks,
  correctionOf,
  noCorrections,
  setAside,
  withDuties,
  withDutyTable,
  withField,
  type Corrections,
  type TaskField,
} from '../../lib/plan/corrections';
import { dutiesOfLines } from '../../lib/plan/dutyLines';
import { kindOfName, lookupIn, namesMet } from '../../lib/plan/namesMet';
import { importOf, openNames } from '../../lib/plan/planImport';
import { readPlanText } from '../../lib/plan/readPlan';
import type { Roster } from '../../lib/plan/roster';
import { asSeparated } from './shapes';

const roster = shippedRoster as Roster;

const text = [
  '2024年浔阳区政务公开工作要点',
  '序号,工作任务,牵头单位,责任单位,完成时限',
  '1,公开财政预决算。8月底前公布。,区财政局,各街道,12月底前',
  '2,公开就业、教育、医疗信息。,区财政所,区审计新办,同上',
  '3,做好政策解读。,区政府办,,长期工作',
].join('\n');

function read(words = text, hints = {}) {
  const reading = readPlanText(words, 'plan.csv', hints);
  if (!reading.ok) throw new Error(reading.error.key);
  return reading.value;
}

function handOver(corrections: Corrections, plan = read().plan) {
  return importOf(plan, corrections, {
    lookup: lookupIn(roster),
    roster,
    fileName: 'plan.csv',
    sha256: null,
  });
}

describe('what a person says about a task', () => {
  const { plan } = read();
  const [first, second] = plan.tasks;

  test('a deadline set right gives its dates anew; dates of the text stay', () => {
    const said = withField(noCorrections, first!, 'deadline', '6月底前');
    const [task] = correctedTasks(plan.tasks, said, plan.year);
    expect(task).toMatchObject({ deadline: '6月底前', dates: ['2024-06-30', '2024-08-31'] });
  });

  test('units are split as those of the file; the file’s wording stays', () => {
    const said = withField(noCorrections, first!, 'lead', '区发改委、各部门');
    const [task] = correctedTasks(plan.tasks, said, plan.year);
    expect(task).toMatchObject({
      lead: ['区发改委', '各部门'],
      leadRaw: '区财政局',
      groups: ['各部门', '各街道'],
    });
  });

  test('a deadline of 同上 keeps the date above when only the text is set right', () => {
    const said = withField(noCorrections, second!, 'text', '公开就业信息。');
    expect(correctedTasks(plan.tasks, said, plan.year)[1]).toMatchObject({
      text: '公开就业信息。',
      deadlineKind: 'date',
      dates: ['2024-12-31'],
    });
  });

  test('the file’s own words are no correction, and a blank text corrects nothing', () => {
    const back = withField(withField(noCorrections, first!, 'text', 'x'), first!, 'text', first!.text);
    expect(back.tasks).toEqual([]);
    const blank = withField(noCorrections, first!, 'text', ' \n ');
    expect(correctedTasks(plan.tasks, blank, plan.year)[0]).toEqual(first);
  });

  test('a correction stays with its task and is named where the file is understood otherwise', () => {
    const said = withField(noCorrections, second!, 'lead', '区审计局');
    const otherwise = read(text, { columns: [[2, 'text']] }).plan;
    expect(correctedTasks(otherwise.tasks, said, 2024)).toEqual(otherwise.tasks);
    expect(setAside(otherwise.tasks, said)).toEqual([2]);
    expect(setAside(plan.tasks, said)).toEqual([]);
  });

  test('duties by hand keep the ids of labels that stay', () => {
    const before = [
      { id: '2.1', label: '就业' },
      { id: '2.2', label: '教育' },
    ];
    expect(dutiesOfLines(2, '教育\n\n 养老 \n教育', before)).toEqual([
      { id: '2.2', label: '教育' },
      { id: '2.3', label: '养老' },
    ]);
  });

  test('a table of duties replaces duties and leaves other corrections', () => {
    const said = withDuties(withField(noCorrections, first!, 'lead', '甲局'), second!, [
      { id: '2.1', label: '旧' },
    ]);
    const loaded = withDutyTable(said, plan.tasks, new Map([[1, [{ id: '1.a', label: '新' }]]]));
    expect(correctionOf(loaded, first!)).toMatchObject({
      fields: { lead: '甲局' },
      duties: [{ id: '1.a', label: '新' }],
    });
    expect(correctionOf(loaded, second!).duties).toBeUndefined();
  });
});

describe('what a person says about the whole file', () => {
  test('a column gets another meaning, and the role leaves the column that had it', () => {
    const { plan, roles } = read(text, { columns: [[3, 'lead']] });
    expect(roles).toEqual(['seq', 'text', null, 'lead', 'deadline']);
    expect(plan.tasks[1]).toMatchObject({ lead: ['区审计新办'], responsible: [] });
  });

  test('title and year make a file readable that names neither', () => {
    const bare = text.split('\n').slice(1).join('\n');
    expect(readPlanText(bare, 'a.csv')).toMatchObject({ ok: false, error: { key: 'plan_no_title' } });
    const { plan } = read(bare, { title: '某区要点', year: 2025, place: '某区' });
    expect(plan).toMatchObject({ title: '某区要点', year: 2025, place: '某区' });
    expect(plan.tasks[0]?.dates).toEqual(['2025-08-31', '2025-12-31']);
    expect(plan.warnings.map(({ key }) => key)).not.toContain('plan_no_place');
  });

  test('a date of issue by hand finds the deadlines that lie before it', () => {
    const keys = read(text, { issued: '2024-10-01' }).plan.warnings.map(({ key }) => key);
    expect(keys).toContain('plan_date_before_issue');
  });
});

describe('names that the roster does not know', () => {
  const { plan } = read();
  const names = namesMet(plan.tasks, lookupIn(roster));

  test('are open until somebody says what they stand for', () => {
    expect(openNames(names, noCorrections).map(({ name }) => name)).toEqual(['区财政所', '区审计新办']);
  });

  test('become aliases or new units; other names of a new unit go with it', () => {
    const handed = handOver({
      ...noCorrections,
      names: [
        ['区财政所', { as: 'alias', unit: '区审计新办' }],
        ['区审计新办', { as: 'new', kind: 'department' }],
        ['不在要点里', { as: 'new', kind: 'centre' }],
      ],
    });
    expect(handed.newUnits).toMatchObject([{ name: '区审计新办', aliases: ['区财政所'] }]);
    expect(handed.aliases).toEqual([]);
    expect(
      handOver({ ...noCorrections, names: [['区财政所', { as: 'alias', unit: '区财政局' }]] }).aliases,
    ).toEqual([{ alias: '区财政所', unit: '区财政局' }]);
  });

  test.each([
    ['甘棠街道', 'street'],
    ['区税务局', 'vertical'],
    ['区数字中心', 'centre'],
    ['区财政局', 'department'],
  ])('%s sounds like %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });
});

test('members of a group come from the person, else from the roster, else stay open', () => {
  const handed = handOver({ ...noCorrections, groups: [['各街道', ['甘棠街道']]] });
  expect(handed.groups).toEqual([{ name: '各街道', members: ['甘棠街道'] }]);
  expect(handOver(noCorrections).groups.map(({ name }) => name)).toEqual(['各街道']);
});

test('no correction loses a task, and every task has duties', () => {
  const { plan } = read(asSeparated(','));
  const field = fc.constantFrom<TaskField[]>('text', 'level1', 'level2', 'lead', 'responsible', 'deadline');
  const change = fc.record({
    at: fc.nat({ max: plan.tasks.length - 1 }),
    field,
    words: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '同上', '、，', '6月底前', '各街道'),
    ),
    lines: fc.option(fc.string({ unit: 'grapheme' })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const said = changes.reduce((all, { at, field: name, words, lines }) => {
        const task = plan.tasks[at]!;
        const fields = withField(all, task, name, words);
        const duties = lines === null ? [] : dutiesOfLines(task.n, lines, []);
        return withDuties(fields, task, duties.length > 0 ? duties : null);
      }, noCorrections);
      const handed = handOver(said, plan);
      expect(handed.plan.tasks.map(({ n, seq }) => [n, seq])).toEqual(
        plan.tasks.map(({ n, seq }) => [n, seq]),
      );
      expect(handed.plan.tasks.every((task) => task.text !== '')).toBe(true);
      expect(handed.duties.map(([n]) => n)).toEqual(plan.tasks.map(({ n }) => n));
      for (const [n, duties] of handed.duties) {
        expect(duties.length).toBeGreaterThan(0);
        expect(duties.every(({ id, label }) => id.startsWith(`${n}.`) && label !== '')).toBe(true);
        expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      }
    }),
  );
});
