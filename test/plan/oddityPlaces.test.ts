import { describe, expect, test } from 'vitest';
import { tasksOfOddity } from '../../lib/plan/oddityPlaces';
import { placeInWords } from '../../lib/plan/placeInWords';
import { say, speakSentence } from '../../lib/words/sentence';
import { planOddityTexts } from '../../lib/words/planOddities';
import { speaker } from '../../lib/words/speaker';
import type { MessageKey } from '../../lib/words/texts';

const tasks = [1, 2, 3, 1, 2].map((seq, index) => ({ n: index + 1, seq }));
const origins = tasks.map(({ n }) => ({ n, rows: [n * 2] }));

test('an oddity leads to the tasks whose numbers it names, also where numbers restart', () => {
  expect(tasksOfOddity(say('plan_lead_blank', '1–2', '4'), tasks, origins)).toEqual([1, 2, 4, 5]);
  expect(tasksOfOddity(say('plan_group_unlisted', '各街道', '3等'), tasks, origins)).toEqual([3]);
});

test('an oddity about a row leads to the task there or ahead of it', () => {
  expect(tasksOfOddity(say('plan_row_continued', '8'), tasks, origins)).toEqual([3]);
  expect(tasksOfOddity(say('plan_row_without_task', '2'), tasks, origins)).toEqual([]);
});

test('an oddity about the whole plan leads nowhere', () => {
  expect(tasksOfOddity(say('plan_no_place'), tasks, origins)).toEqual([]);
});

describe('every oddity that names tasks or rows in its words leads there', () => {
  const named = Object.entries(planOddityTexts).filter(([, { zh }]) => /第 \$\d [项行]/.test(zh));
  test.each(named)('%s', (key, { zh }) => {
    const place = Number(/第 \$(\d) [项行]/.exec(zh)?.[1]);
    const args = Array.from({ length: 9 }, (_, at) => (at + 1 === place ? '3' : '甲'));
    expect(tasksOfOddity(say(key as MessageKey, ...args), tasks, [{ n: 3, rows: [2] }])).toEqual([3]);
  });
});

test.each([
  [{ sheet: '任务', row: 3, column: 4 }, '工作表“任务” 第 3 行 第 4 列'],
  [{ table: 1, row: 3, cell: 4 }, '第 1 个表格 第 3 行 第 4 格'],
  [{ line: 5 }, '第 5 行'],
  [{ line: 5, field: 2 }, '第 5 行 第 2 列'],
  [{ paragraph: 8 }, '第 8 段'],
])('a place in words: %j', (place, words) => {
  expect(speakSentence(speaker('zh'), placeInWords(place))).toBe(words);
});
