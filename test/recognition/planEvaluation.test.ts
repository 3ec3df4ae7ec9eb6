import { describe, expect, test } from 'vitest';
import { scorePlan, tiePlan, type LabelledTask, type TiedTask } from '../../lib/recognition/planEvaluation';
import { parsePlanExpectation } from '../../lib/recognition/planExpectationSchema';
import { shipped, speak } from './shipped';

const { plan, lexicon } = shipped();
const seedNumbers = new Set(plan.tasks.map(({ n }) => n));

function labelled(tasks: [text: string, alike: number[], level2?: string][]): LabelledTask[] {
  return tasks.map(([text, alike, level2 = ''], index) => ({
    n: index + 1,
    level1: '',
    level2,
    text,
    alike,
  }));
}

const tie = (...tasks: [string, number[], string?][]): TiedTask[] =>
  tiePlan(labelled(tasks), plan.tasks, lexicon);

describe('a task of another plan is judged by where its wording leads', () => {
  test('right: the subject it names belongs to its counterpart', () => {
    const [task] = tie(['一级预算单位在批复后20日内公开预决算和“三公”经费。', [11]]);
    expect(task).toMatchObject({ subjects: ['budget'], seedTasks: [11], strays: [], right: true });
  });

  test('wrong: it is tied, but to another task than its counterpart', () => {
    const [task] = tie(['一级预算单位在批复后20日内公开预决算和“三公”经费。', [12]]);
    expect(task).toMatchObject({ seedTasks: [11], strays: ['budget'], right: false });
  });

  test('wrong: it has a counterpart and is tied to nothing', () => {
    const [task] = tie(['做好其他工作。', [12]]);
    expect(task).toMatchObject({ subjects: [], seedTasks: [], right: false });
  });

  test('any of several acceptable counterparts will do', () => {
    const [task] = tie(['一级预算单位在批复后20日内公开预决算和“三公”经费。', [10, 11]]);
    expect(task?.right).toBe(true);
  });

  test('the subject named most fully decides; another one named in passing is a stray', () => {
    const text = '公布义务教育招生政策、公办学校划片范围和民办学校招生计划，办好县长信箱。';
    const [task] = tie([text, [15]]);
    expect(task?.subjects[0]).toBe('enrolment');
    expect(task).toMatchObject({ strays: ['mailbox'], right: true });
    expect(tie([text, [30]])[0]).toMatchObject({ right: false });
  });

  test('a task without a counterpart is right when it is tied to nothing', () => {
    const [left, taken] = tie(
      ['编制年度重大行政决策事项目录。', []],
      ['公开国有企业信息和企业负责人薪酬。', []],
    );
    expect(left).toMatchObject({ subjects: [], right: true });
    expect(taken).toMatchObject({ seedTasks: [5], right: false });
  });

  test('the shipped plan leads to itself', () => {
    const tied = tiePlan(
      plan.tasks.map((task) => ({ ...task, alike: [task.n] })),
      plan.tasks,
      lexicon,
    );
    expect(tied.filter(({ right }) => !right)).toEqual([]);
  });
});

describe('the figures of a plan', () => {
  const judged = (alike: number[], right: boolean, strays: string[] = []): TiedTask => ({
    task: { n: 1, level1: '', level2: '', text: '任务', alike },
    subjects: [],
    strays,
    seedTasks: [],
    right,
  });

  test('tasks with and without a counterpart are counted apart', () => {
    const tied = [
      judged([1], true),
      judged([2], true, ['fees']),
      judged([3], false),
      judged([], true),
      judged([], false, ['fees']),
    ];
    expect(scorePlan(tied)).toEqual({
      tasks: 3,
      right: 2,
      share: 0.6667,
      strays: 1,
      newTasks: 2,
      newRight: 1,
      shareOfAll: 0.6,
    });
  });

  test('no tasks give no shares', () => {
    expect(scorePlan([])).toMatchObject({ tasks: 0, share: 0, shareOfAll: 0 });
  });
});

describe('the expectation beside a plan file', () => {
  const parse = (value: unknown): ReturnType<typeof parsePlanExpectation> =>
    parsePlanExpectation(value, 'p.expect.json', seedNumbers);
  const refusal = (value: unknown): string => {
    const parsed = parse(value);
    return parsed.ok ? '' : speak(parsed.error);
  };

  test('like and likeAlso together are the acceptable counterparts; other keys are left aside', () => {
    const parsed = parse({
      title: '要点',
      columns: [],
      tasks: [
        { n: 1, seq: 1, level1: '一', level2: '', text: '公开预决算', like: 11, likeAlso: [10], lead: [] },
        { n: 2, text: '新任务', like: null },
      ],
    });
    expect(parsed).toEqual({
      ok: true,
      value: {
        title: '要点',
        tasks: [
          { n: 1, level1: '一', level2: '', text: '公开预决算', alike: [11, 10] },
          { n: 2, level1: '', level2: '', text: '新任务', alike: [] },
        ],
      },
    });
  });

  test('a plan file that is expected to be refused has no tasks', () => {
    expect(parse({ error: '旧版 Word 文档', stored: false })).toEqual({ ok: true, value: null });
  });

  test.each([
    [{ title: '要点' }, 'tasks'],
    [{ tasks: [{ n: 1, text: 3, like: null }] }, 'tasks[0].text'],
    [{ tasks: [{ n: 1, text: '公开', like: '11' }] }, 'tasks[0].like'],
    [{ tasks: [{ n: 1, text: '公开' }] }, 'tasks[0].like'],
    [{ tasks: [{ n: 1, text: '公开', like: 99 }] }, '99'],
    [{ tasks: [1, 1].map((n) => ({ n, text: '公开', like: null })) }, 'tasks[1].n'],
  ])('%j is refused with file and place', (value, place) => {
    expect(refusal(value)).toContain('p.expect.json');
    expect(refusal(value)).toContain(place);
  });
});
