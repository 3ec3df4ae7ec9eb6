import { describe, expect, test } from 'vitest';
import seed from '../../seeds/plans/xunyang-2023.plan.json';
import { parseDuties } from '../../lib/plan/parseDuties';
import { parsePlan } from '../../lib/plan/parsePlan';
import type { ShippedPlan } from '../../lib/plan/plan';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const reading = parsePlan(seed, '要点.json');
if (!reading.ok) throw new Error(speakSentence(speaker('zh'), reading.error));
const plan = reading.value;

function planComplaint(change: (copy: ShippedPlan, third: object) => void): string {
  const copy = structuredClone(plan);
  change(copy, copy.tasks[3] ?? {});
  const answer = parsePlan(copy, '要点.json');
  return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
}

function dutyComplaint(value: unknown): string {
  const answer = parseDuties(value, '要素.json', plan);
  return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
}

describe('a plan file with a fault is refused with file, place and remedy', () => {
  test.each<[string, object, string]>([
    ['a task without wording', { text: '' }, '要点.json 的 tasks[3].text 太短'],
    ['wording that is no text', { text: 4 }, '要点.json 的 tasks[3].text 应当是文字'],
    [
      'a day that does not exist',
      { dates: ['2023-02-30'] },
      '要点.json 的 tasks[3].dates[0] 不合要求，现在是 "2023-02-30"',
    ],
    ['an unknown kind of deadline', { deadlineKind: 'soon' }, '要点.json 的 tasks[3].deadlineKind 只能是'],
    ['a number that another task has', { n: 1 }, '要点.json 的 tasks[3].n 与前面的任务同号（1）'],
    ['a part that nobody knows', { done: true }, '要点.json 里有不认识的 tasks[3].done'],
  ])('%s', (_, change, words) => {
    const told = planComplaint((_copy, task) => Object.assign(task, change));
    expect(told).toContain(words);
    expect(told).toContain('重新载入；什么也没有保存');
  });

  test('no tasks at all', () => {
    expect(planComplaint((copy) => copy.tasks.splice(0))).toContain('要点.json 的 tasks 太短');
  });

  test('too many tasks', () => {
    const [task] = plan.tasks;
    expect(
      planComplaint((copy) => Object.assign(copy, { tasks: Array.from({ length: 12_001 }, () => task) })),
    ).toContain('tasks 太长，最多 12000');
  });

  test('a reserved name', () => {
    const file: unknown = JSON.parse(
      JSON.stringify(plan).replace('"revision":1', '"revision":1,"__proto__":{"id":"x"}'),
    );
    const answer = parsePlan(file, '要点.json');
    expect(answer.ok ? '' : speakSentence(speaker('zh'), answer.error)).toContain(
      '要点.json 的 __proto__ 用了程序保留的名称',
    );
  });
});

describe('a file of duties with a fault is refused', () => {
  const duty = (id: string) => ({ id, label: '部门预算' });
  test.each([
    [
      'a task that the plan lacks',
      [{ task: 34, duties: [duty('34.a')] }],
      '要素.json 的 [0].task 写的是第 34 项任务，要点里没有这一项',
    ],
    [
      'a task twice',
      [
        { task: 1, duties: [duty('1.a')] },
        { task: 1, duties: [duty('1.b')] },
      ],
      '[1].task 重复列出第 1 项任务',
    ],
    [
      'an id twice',
      [{ task: 1, duties: [duty('1.a'), duty('1.a')] }],
      '[0].duties[1].id 与另一个要素同名（1.a）',
    ],
    [
      'an id of another task',
      [{ task: 1, duties: [duty('11.a')] }],
      '[0].duties[0].id（11.a）应当以任务编号加点开头',
    ],
    ['a task without duties', [{ task: 1, duties: [] }], '[0].duties 太短'],
    ['no list', { 1: [] }, '要素.json 的内容不是所需的格式'],
  ])('%s', (_, value, words) => {
    expect(dutyComplaint(value)).toContain(words);
  });
});
