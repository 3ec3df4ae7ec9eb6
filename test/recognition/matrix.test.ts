import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Grade } from '../../lib/recognition/finding';
import { gates, page, shipped, speak } from './shipped';

interface Example {
  title: string;
  column: string;
  tasks: number[];
  /** Where the grade is part of the judgement: the first finding is graded no higher, or no lower. */
  most?: Grade;
  least?: Grade;
  /** Why colleagues judged so. */
  why?: string;
}

const order: readonly Grade[] = ['check', 'likely', 'strong'];

const file = path.join(import.meta.dirname, 'examples.json');
const examples = (JSON.parse(readFileSync(file, 'utf8')) as { pages: Example[] }).pages;
const { plan, recogniser, lexicon } = shipped();

function find({ title, column }: Example): Finding[] {
  return recogniser.recognise(page({ title, column: column || null }), gates).findings;
}

function why({ task, grade, reasons }: Finding): string {
  return `任务${task}（${grade}）：${reasons.map(speak).join('；')}`;
}

describe('every rule runs against everyone’s examples', () => {
  test('each page is found for its own task first', () => {
    const wrong = examples
      .filter(({ tasks }) => tasks.length > 0)
      .flatMap((example) => {
        const findings = find(example);
        return example.tasks.includes(findings[0]?.task ?? 0)
          ? []
          : [
              `“${example.title}”（${example.column}）应为任务 ${example.tasks.join('、')}，得到 ${findings.map(why).join(' / ') || '无'}。` +
                '请给应有的主题加一个更具体的强线索，或给抢先的主题加反线索（seeds/lexicon/topics.json）。',
            ];
      });
    expect(wrong).toEqual([]);
  });

  test('no page is found, above 待核, for a task that its example does not list', () => {
    const wrong = examples.flatMap((example) =>
      find(example)
        .filter(({ task, grade }) => grade !== 'check' && !example.tasks.includes(task))
        .map(
          (finding) =>
            `“${example.title}”（${example.column}）误为${why(finding)}。` +
            '如果确实也履行这项任务，就写进 examples.json 的 tasks；否则把误中的线索写得更长，或写进反线索、exclusions.json。',
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('a page is graded as its example says', () => {
    const wrong = examples.flatMap((example) => {
      const { title, column, most = 'strong', least = 'check', why: because = '' } = example;
      const [first] = find(example);
      const grade = first ? order.indexOf(first.grade) : -1;
      return example.tasks.length === 0 || (grade <= order.indexOf(most) && grade >= order.indexOf(least))
        ? []
        : [
            `“${title}”（${column}）应在 ${least} 与 ${most} 之间，得到 ${first ? why(first) : '无'}。${because}。` +
              '请改动线索（seeds/lexicon/topics.json）或限制（exclusions.json），判断有变就改 examples.json。',
          ];
    });
    expect(wrong).toEqual([]);
  });

  test('all tasks of the shipped plan have an example and are reached', () => {
    const reached = new Set(examples.flatMap((example) => find(example).map(({ task }) => task)));
    expect(plan.tasks.map(({ n }) => n).filter((n) => !reached.has(n))).toEqual([]);
  });

  test('every subject of the lexicon is reached by an example', () => {
    const spoken = new Set(
      examples.flatMap((example) =>
        find(example).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
      ),
    );
    const silent = [...lexicon.topics, ...lexicon.forms].filter(
      ({ strong, columns }) => ![...strong, ...columns].some((cue) => spoken.has(cue)),
    );
    expect(silent.map(({ id }) => `${id} 没有例子：请在 examples.json 里加一页`)).toEqual([]);
  });
});
