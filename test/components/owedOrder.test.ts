import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../components/popup/ago';
import { loadInitials } from '../../components/popup/initials';
import { obligations, orderOwed } from '../../components/popup/owedOrder';
import { nextRow } from '../../components/popup/roving';
import { rankTasks } from '../../components/popup/search';
import type { OwedTask } from '../../lib/app/summary';
import { explainers, finance, owed, reform } from './example';

const tasks = [reform, finance, explainers];
const initials = await loadInitials();
const found = (query: string) => rankTasks(tasks, query, initials).map(({ n }) => n);

describe('searching by pinyin initials', () => {
  it('finds characters in a row by the letters they begin with, in either case and width', () => {
    expect(found('gyqy')).toEqual([5]);
    expect(found('ZCJD')).toEqual([26]);
    expect(found('ｇｙ')).toContain(5);
  });

  it('reads through punctuation, and a character by each of its readings', () => {
    // 预算、决算
    expect(found('ysjs')).toEqual([11]);
    const many = { ...reform, n: 7, text: '重大行政决策' };
    expect(rankTasks([many], 'zdxz', initials)).toEqual([many]);
    expect(rankTasks([many], 'cdhz', initials)).toEqual([many]);
  });

  it('goes together with words and numbers', () => {
    expect(found('ys 补贴')).toEqual([11]);
    expect(found('ys 国有')).toEqual([]);
    expect(found('26')[0]).toBe(26);
  });

  it('is no matter before the readings are there', () => {
    expect(rankTasks(tasks, 'gyqy')).toEqual([]);
    expect(rankTasks(tasks, '国有').map(({ n }) => n)).toEqual([5]);
  });

  it('finds every task by the initials of any stretch of its text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tasks), fc.nat(), fc.integer({ min: 1, max: 8 }), (task, at, length) => {
        const read = Array.from(task.text)
          .map((character) => initials(character).charAt(0))
          .filter(Boolean);
        const letters = read.slice(at % read.length, (at % read.length) + length).join('');
        fc.pre(/^[a-z]+$/u.test(letters));
        expect(rankTasks(tasks, letters, initials)).toContain(task);
      }),
    );
  });
});

describe('the order of the list', () => {
  const row = (n: number, obligation: OwedTask['obligation'], state: OwedTask['state']): OwedTask => ({
    ...owed[1]!,
    card: { ...explainers, n },
    obligation,
    state,
  });

  it('goes by obligation, 牵头 first, and inside by the plan', () => {
    const rows = [
      row(1, 'group', 'uncovered'),
      row(2, 'lead', 'uncovered'),
      row(3, 'unresolved', 'uncovered'),
      row(4, 'lead', 'uncovered'),
      row(5, 'responsible', 'covered'),
    ];
    const numbers = (filter: Parameters<typeof orderOwed>[1]) =>
      orderOwed(rows, filter, null).map(({ card }) => card.n);
    expect(numbers('open')).toEqual([2, 4, 1, 3]);
    expect(numbers('all')).toEqual([2, 4, 5, 1, 3]);
    expect(numbers('covered')).toEqual([5]);
  });

  it('follows the search inside a group, and drops what is not found', () => {
    const rows = [row(1, 'group', 'uncovered'), row(2, 'lead', 'uncovered'), row(4, 'lead', 'uncovered')];
    const found = [rows[2]!.card, rows[1]!.card];
    expect(orderOwed(rows, 'open', found).map(({ card }) => card.n)).toEqual([4, 2]);
    expect(orderOwed(rows, 'covered', found)).toEqual([]);
  });

  it('leaves out and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...obligations), { maxLength: 20 }), (list) => {
        const rows = list.map((obligation, n) => row(n, obligation, 'uncovered'));
        expect(new Set(orderOwed(rows, 'all', null))).toEqual(new Set(rows));
      }),
    );
  });
});

describe('how long ago a decision was', () => {
  const local = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  it('is counted in days of the calendar', () => {
    expect(daysAgo(local(23, 9), local(23, 18))).toBe(0);
    expect(daysAgo(local(22, 23), local(23, 1))).toBe(1);
    expect(daysAgo(local(20, 12), local(23, 1))).toBe(3);
  });
  it('is never negative, even where a clock was set back', () => {
    expect(daysAgo(local(25, 9), local(23, 9))).toBe(0);
  });
});

describe('keys between rows', () => {
  it('move one on, stay at the ends, and jump to them', () => {
    expect([0, 2].map((at) => nextRow('ArrowDown', at, 3))).toEqual([1, 2]);
    expect([0, 2].map((at) => nextRow('ArrowUp', at, 3))).toEqual([0, 1]);
    expect(['Home', 'End', 'Enter'].map((key) => nextRow(key, 1, 3))).toEqual([0, 2, null]);
  });
});
