import { expect, test } from 'vitest';
import { foreignRuns } from '../../components/workbench/years/foreign';

const own = (text: string, others: string[]) =>
  foreignRuns(text, others, 'added')
    .filter(({ kind }) => kind === 'added')
    .map((run) => run.text);

test('what stands in none of the other texts is marked, in whatever order the rest comes', () => {
  const whole = '稳步扩大预决算公开范围。加大惠民惠企政策公开力度。';
  expect(own('加大惠民惠企政策公开力度，公布咨询电话', [whole])).toEqual(['公布咨询电话']);
  expect(own(whole, ['加大惠民惠企政策公开力度', '稳步扩大预决算公开范围'])).toEqual([]);
});

test('all of a text that shares nothing is marked, and every character stays', () => {
  expect(own('公共数据', ['另一件事'])).toEqual(['公共数据']);
  for (const text of ['', '公', '公共数据，授权运营。'])
    expect(
      foreignRuns(text, ['公共数据'], 'removed')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
});
