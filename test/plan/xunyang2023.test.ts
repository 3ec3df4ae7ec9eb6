import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import duties from '../../seeds/plans/xunyang-2023.duties.json';
import shipped from '../../seeds/plans/xunyang-2023.plan.json';
import { parseDuties } from '../../lib/plan/parseDuties';
import { parsePlan } from '../../lib/plan/parsePlan';
import { readPlan } from '../../lib/plan/readPlan';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const file = 'seeds/plans/xunyang-2023.txt';
const reading = readPlan(readFileSync(file, 'utf8'), file);
if (!reading.ok) throw new Error(speakSentence(speaker('zh'), reading.error));
const plan = reading.value;
const { tasks } = plan;
const task = (n: number) => {
  const found = tasks.find((each) => each.n === n);
  if (!found) throw new Error(`no task ${n}`);
  return found;
};
const numbers = (which: (each: (typeof tasks)[number]) => boolean) => tasks.filter(which).map(({ n }) => n);
const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

test('the shipped plan is what our own reader makes of the document as delivered', () => {
  expect({ id: 'xunyang-2023', revision: 1, ...plan }).toEqual(shipped);
});

test('the shipped plan and its duties are valid', () => {
  const parsed = parsePlan(shipped, 'xunyang-2023.plan.json');
  expect(parsed).toEqual({ ok: true, value: shipped });
  const table = parseDuties(duties, 'xunyang-2023.duties.json', plan);
  expect(table.ok && [...table.value.keys()]).toEqual(count(1, 33));
  expect(table.ok && table.value.get(11)?.map(({ label }) => label)).toContain('“三公”经费');
});

test('title, year, place and columns are read from the document', () => {
  expect(plan.title).toBe('2023 年浔阳区政务公开工作要点工作责任分解表');
  expect(plan.year).toBe(2023);
  expect(plan.place).toBe('浔阳区');
  expect(plan.columns).toEqual([
    '序号',
    '一级指标',
    '二级指标',
    '工作任务',
    '牵头单位',
    '责任单位',
    '完成时限',
  ]);
});

describe('tasks and indicators', () => {
  test('there are exactly 33 tasks, numbered as written', () => {
    expect(tasks.map(({ n }) => n)).toEqual(count(1, 33));
    expect(tasks.map(({ seq }) => seq)).toEqual(count(1, 33));
  });

  test('the three first-level indicators begin at 1, 21 and 29', () => {
    const firsts = [...new Set(tasks.map(({ level1 }) => level1))];
    expect(firsts).toEqual([
      '一、紧扣工作重点，加强主动公开。',
      '二、紧扣政策落地见效强化解读回应',
      '三、夯实工作基础，推动规范公开',
    ]);
    expect(firsts.map((level1) => numbers((each) => each.level1 === level1))).toEqual([
      count(1, 20),
      count(21, 28),
      count(29, 33),
    ]);
  });

  test('the thirteen second-level indicators are filled down to every task', () => {
    const seconds = [...new Set(tasks.map(({ level2 }) => level2))];
    expect(seconds).toHaveLength(13);
    expect(seconds.map((level2) => numbers((each) => each.level2 === level2)[0])).toEqual([
      1, 7, 10, 14, 21, 22, 27, 28, 29, 30, 31, 32, 33,
    ]);
  });

  test('the brackets of the headings stay as typed, full or half width', () => {
    expect(task(1).level2).toBe('（一）做好重大战略部署落实情况信息公开');
    expect(task(21).level2).toBe('(五)提高政策解读实效。');
    expect(task(30).level2).toBe('（十）持续推进政务开放参与。');
  });
});

describe('units', () => {
  test('the twelve blank leads stay blank', () => {
    expect(numbers(({ lead }) => lead.length === 0)).toEqual([...count(4, 10), ...count(15, 19)]);
    expect(numbers(({ leadRaw }) => leadRaw === '')).toEqual([...count(4, 10), ...count(15, 19)]);
  });

  test('the bookmark in the lead cell of 19 is residue, not a unit', () => {
    expect(task(19).leadRaw).toBe('');
    expect(task(19).responsible).toEqual(['区行政审批局']);
  });

  test('lists are split, also at the full-width comma of 21', () => {
    expect(task(1).lead).toEqual(['区发改委', '区工信局']);
    expect(task(3).responsible).toEqual([
      '区自然资源局',
      '区生态环境局',
      '区城管局',
      '区农水局',
      '区文新旅局',
    ]);
    expect(task(21).responsibleRaw).toBe('区政府各部门，各街道');
    expect(task(21).responsible).toEqual(['区政府各部门', '各街道']);
  });

  test('collective units stay groups', () => {
    expect([...new Set(tasks.flatMap(({ groups }) => groups))]).toEqual([
      '区政府各相关部门',
      '各街道',
      '15个一级指标牵头单位',
      '区政府各部门',
      '各被审计单位',
    ]);
    expect(task(7).groups).toEqual(['15个一级指标牵头单位']);
    expect(task(12).groups).toEqual(['各被审计单位']);
    expect(task(22).groups).toEqual(['区政府各部门']);
    expect(task(29).groups).toEqual(['各街道']);
  });

  test('a unit may both lead and be responsible, as in 33', () => {
    expect(task(33).lead).toEqual(['区数字中心']);
    expect(task(33).responsible).toEqual(['区数字中心', '各街道']);
  });
});

describe('time', () => {
  test('every deadline says 长期工作, which is none', () => {
    expect(new Set(tasks.map(({ deadline }) => deadline))).toEqual(new Set(['长期工作']));
    expect(new Set(tasks.map(({ deadlineKind }) => deadlineKind))).toEqual(new Set(['none']));
  });

  test('26 and 28 carry due dates in their text, no other task does', () => {
    expect(task(26).dates).toEqual(['2023-08-31']);
    expect(task(28).dates).toEqual(['2023-10-31']);
    expect(numbers(({ dates }) => dates.length > 0)).toEqual([26, 28]);
  });

  test('24 and 25 look back over the last three years, no other task does', () => {
    expect(task(24).windowYears).toBe(3);
    expect(task(25).windowYears).toBe(3);
    expect(numbers(({ windowYears }) => windowYears !== null)).toEqual([24, 25]);
  });
});

test('wording is verbatim, slips included', () => {
  expect(task(8).text).toContain('市场监管的公正性持续推进反垄断');
  expect(task(21).text).toContain('主动答疑解惑 。');
  expect(task(25).text).toContain('对与企业和群众密切相关');
  expect(task(29).text).toContain('全流程开公开');
  expect(task(32).text).toContain('IPv6 改造工作,二、三级链接支持度达99%以上');
});

test('the empty paragraph inside the task cell of 12 shifts no column', () => {
  expect(task(12).text).toBe('推进被审计单位依法公开审计机关对外公告或披露问题的整改结果。');
  expect(task(12).lead).toEqual(['区审计局']);
});

test('what a person should look at is told in words', () => {
  const told = plan.warnings.map((warning) => speakSentence(speaker('zh'), warning));
  expect(told).toContain('第 4–10、15–19 项（共 12 项）牵头单位为空。');
  expect(told).toContain(
    '第 19 项“牵头单位”一格里的“[bookmark: _GoBack]”是文字处理软件的残留，不是正文，已略去。',
  );
  expect(told).toContain('第 26 项正文有时限 2023-08-31，而完成时限列写“长期工作”。');
  expect(told).toContain('第 33 项的“区数字中心”既是牵头单位，又是责任单位。');
  expect(told).toContain('“15个一级指标牵头单位”（第 7 项）是集合名，表内没有名单，须在单位名册里核对成员。');
});
