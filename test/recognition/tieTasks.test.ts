import { describe, expect, test } from 'vitest';
import type { Task } from '../../lib/plan/plan';
import { tieTasks } from '../../lib/recognition/tieTasks';
import { shipped } from './shipped';

const { plan, lexicon } = shipped();
const subjects = [...lexicon.topics, ...lexicon.forms];

function tied(tasks: readonly Task[]): Record<number, string[]> {
  const byTask: Record<number, string[]> = {};
  tieTasks(tasks, lexicon).forEach((tie, subject) => {
    for (const n of tie.tasks) (byTask[n] ??= []).push(subjects[subject]?.id ?? '');
  });
  return byTask;
}

function reworded(texts: string[]): Task[] {
  const [model] = plan.tasks;
  return texts.map((text, index) => ({ ...(model as Task), n: index + 1, level2: '', text }));
}

describe('a task is tied to subjects by its own wording', () => {
  test('where no phrase of a plan names it, by the words that pages would show it with', () => {
    const tasks = reworded([
      '公布图书馆、博物馆免费开放和文化惠民演出安排。',
      '公开小微企业税收减免、社保费缓缴、留工补助政策及兑现情况。',
      '加强机关食堂管理，反对铺张浪费。',
    ]);
    expect(tied(tasks)).toEqual({ 1: ['culture'], 2: ['relief'] });
  });

  test('every task of the 2023 plan', () => {
    const byTask = tied(plan.tasks);
    expect(Object.fromEntries(plan.tasks.map(({ n }) => [n, byTask[n]?.[0]]))).toMatchInlineSnapshot(`
      {
        "1": "strategy",
        "10": "direct-funds",
        "11": "budget",
        "12": "audit-rectification",
        "13": "fees",
        "14": "employment",
        "15": "enrolment",
        "16": "epidemic",
        "17": "land",
        "18": "culture",
        "19": "trading",
        "2": "consumption",
        "20": "livelihood-projects",
        "21": "interpretation",
        "22": "visual",
        "23": "outreach",
        "24": "chief-talk",
        "25": "faq",
        "26": "advisers",
        "27": "response",
        "28": "normative",
        "29": "grassroots",
        "3": "city-quality",
        "30": "open-day",
        "31": "on-request",
        "32": "web-media",
        "33": "public-zone",
        "4": "master-plan",
        "5": "soe",
        "6": "finance",
        "7": "business-environment",
        "8": "market-rules",
        "9": "relief",
      }
    `);
  });

  test('each subject belongs to one task of the 2023 plan, the master plan to two', () => {
    const several = tieTasks(plan.tasks, lexicon).flatMap(({ tasks }, subject) =>
      tasks.length === 1 ? [] : [`${subjects[subject]?.id} ${tasks.join('、')}`],
    );
    expect(several).toEqual(['master-plan 1、4']);
  });

  test('a plan in other words, without code', () => {
    const byTask = tied(
      reworded([
        '县、乡两级预算单位在批复后20日内公开预决算和“三公”经费。',
        '公布义务教育学区划分、民办学校招生方案。',
        '办好区长信箱，规范网民留言转办流程。',
        '公布政策咨询专员名单和值班电话。',
        '补齐近五年征收土地公告等历史资料，开设征地信息专栏。',
        '编制年度重大行政决策事项目录。',
      ]),
    );
    expect(byTask[1]).toContain('budget');
    expect(byTask[2]).toContain('enrolment');
    expect(byTask[3]).toContain('mailbox');
    expect(byTask[4]).toContain('advisers');
    expect(byTask[5]).toContain('land');
    expect(byTask[6]).toBeUndefined();
  });

  test('a field named in passing does not take the subject from the task about it', () => {
    const byTask = tied(
      reworded(['关注教育、医疗、就业等舆情，回应社会关切。', '公开义务教育招生政策和划片范围。']),
    );
    expect(byTask[1]).toEqual(['response']);
    expect(byTask[2]).toEqual(['enrolment']);
  });
});
