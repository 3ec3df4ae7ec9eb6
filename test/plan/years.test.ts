import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plan, Task } from '../../lib/plan/plan';
import {
  compareYears,
  correctedYears,
  kindCounts,
  type YearsComparison,
  type YearsPair,
} from '../../lib/plan/years';
import { continued, nextYear, plan2023 } from './nextYear';

type Labelled = Omit<Plan, 'tasks'> & {
  tasks: (Task & { like: number | null; likeAlso?: number | number[] })[];
};

function planFile(name: string): Labelled {
  const file = path.resolve(import.meta.dirname, 'files', `${name}.expect.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Labelled;
}

const pairOf = ({ pairs }: YearsComparison, task: number): YearsPair =>
  pairs.find(({ after }) => after.includes(task))!;

describe('the plan of 2023 and a synthetic next one', () => {
  const compared = compareYears(plan2023, nextYear);

  test.each(continued)('task $n goes on with $was', ({ n, was }) => {
    expect(pairOf(compared, n).before).toEqual(was);
  });

  test('the kinds are what a person would call them', () => {
    expect(kindCounts(compared.pairs)).toEqual({
      same: 3,
      reworded: 3,
      split: 2,
      merged: 2,
      new: 2,
      dropped: plan2023.tasks.length - 12,
    });
  });

  test('equal words are 100 %, reworded ones never', () => {
    for (const { kind, similarity } of compared.pairs) {
      if (kind === 'same') expect(similarity).toBe(1);
      else expect(similarity).toBeLessThan(1);
    }
    expect(pairOf(compared, 10).similarity).toBeGreaterThan(0.6);
  });
});

describe('the plans of the test files, whose tasks say what they are like', () => {
  const before = planFile('xunyang-2023');

  test('xunyang-2024: 25 reworded, 6 new, 8 dropped', () => {
    const after = planFile('xunyang-2024');
    const compared = compareYears(before, after);
    expect(kindCounts(compared.pairs)).toEqual({
      same: 0,
      reworded: 25,
      split: 0,
      merged: 0,
      new: 6,
      dropped: 8,
    });
    for (const { n, like } of after.tasks)
      expect(pairOf(compared, n).before).toEqual(like === null ? [] : [like]);
  });

  test.each(['chenghu-2024', 'shiliang-2024', 'quanqu-2024'])(
    '%s, of another district: what is found is right, the rest is left to people',
    (name) => {
      const after = planFile(name);
      const compared = compareYears(before, after);
      const found = after.tasks.filter(({ n }) => pairOf(compared, n).before.length > 0);
      expect(found.length).toBeGreaterThan(after.tasks.length / 3);
      for (const { n, like, likeAlso } of found)
        expect([like, likeAlso].flat()).toEqual(
          expect.arrayContaining([
            expect.toSatisfy((one) => pairOf(compared, n).before.includes(one as number)),
          ]),
        );
    },
  );
});

describe('what holds of any two plans', () => {
  const words = fc.constantFrom(...Array.from('预算公开招生计划药品解读开放日信息收费清单街道专栏'));
  const text = fc.array(words, { minLength: 1, maxLength: 24 }).map((characters) => characters.join(''));
  const plan = fc.array(text, { maxLength: 12 }).map((texts) => planOf(texts));
  const distinct = fc.uniqueArray(text, { maxLength: 12 }).map((texts) => planOf(texts));

  test('every task of both stands in exactly one pair, of a kind that its numbers bear out', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { pairs } = compareYears(before, after);
        expectWhole(pairs, before, after);
      }),
    );
  });

  test('a plan beside itself is the same throughout, in whatever order', () => {
    fc.assert(
      fc.property(
        plan.chain((before) =>
          fc.tuple(
            fc.constant(before),
            fc.shuffledSubarray(before.tasks, { minLength: before.tasks.length }),
          ),
        ),
        ([before, tasks]) => {
          expect(compareYears(before, before).pairs).toEqual(
            before.tasks.map(({ n }) => ({ kind: 'same', before: [n], after: [n], similarity: 1 })),
          );
          const { pairs } = compareYears(before, { tasks });
          expect(pairs.every(({ kind }) => kind === 'same')).toBe(true);
        },
      ),
    );
  });

  test('the order of the tasks changes nothing', () => {
    fc.assert(
      fc.property(
        distinct,
        distinct.chain(({ tasks }) =>
          fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
        ),
        (before, [tasks, shuffled]) => {
          expect(sorted(compareYears(before, { tasks: shuffled }).pairs)).toEqual(
            sorted(compareYears(before, { tasks }).pairs),
          );
        },
      ),
    );
  });

  test('the other way round, texts are as like as before, to the last place of the number', () => {
    const before = planOf(['预', '栏', '清', '生', '街', '信道算算', '息', '费', '解']);
    const after = planOf(['预', '品', '道算算信道', '放', '信']);
    const [there, back] = [compareYears(before, after), compareYears(after, before)];
    expect(back.similarity([3], [6])).toBe(there.similarity([6], [3]));
  });

  test('the other way round, split and merged, new and dropped change places', () => {
    const turned = {
      same: 'same',
      reworded: 'reworded',
      split: 'merged',
      merged: 'split',
      new: 'dropped',
      dropped: 'new',
    } as const;
    fc.assert(
      fc.property(distinct, distinct, (before, after) => {
        const there = compareYears(before, after).pairs;
        const back = compareYears(after, before).pairs;
        expect(sorted(back)).toEqual(
          sorted(
            there.map((pair) => ({
              ...pair,
              kind: turned[pair.kind],
              before: pair.after,
              after: pair.before,
            })),
          ),
        );
      }),
    );
  });

  test('whatever is corrected, every task stands in exactly one pair', () => {
    const number = fc.integer({ min: 0, max: 14 });
    const correction = fc.oneof(
      fc.record({ task: number, was: fc.uniqueArray(number, { maxLength: 3 }) }),
      fc.record({ dropped: number }),
    );
    fc.assert(
      fc.property(plan, plan, fc.array(correction, { maxLength: 6 }), (before, after, corrections) => {
        expectWhole(correctedYears(compareYears(before, after), corrections).pairs, before, after);
      }),
    );
  });
});

describe('a person corrects', () => {
  const compared = compareYears(plan2023, nextYear);

  test('task 8 was 33, not 12: 12 is dropped then', () => {
    const { pairs } = correctedYears(compared, [{ task: 8, was: [33] }]);
    expect(pairs).toContainEqual(expect.objectContaining({ kind: 'reworded', before: [33], after: [8] }));
    expect(pairs).toContainEqual({ kind: 'dropped', before: [12], after: [], similarity: 0 });
  });

  test('task 5 is new', () => {
    const { pairs } = correctedYears(compared, [{ task: 5, was: [] }]);
    expect(pairs).toContainEqual({ kind: 'new', before: [], after: [5], similarity: 0 });
    expect(pairs).toContainEqual({ kind: 'dropped', before: [9], after: [], similarity: 0 });
  });

  test('two tasks that were one are a split; one that was two is merged', () => {
    const { pairs } = correctedYears(compared, [
      { task: 4, was: [2] },
      { task: 14, was: [2] },
      { task: 5, was: [9, 10] },
    ]);
    expect(pairs).toContainEqual(expect.objectContaining({ kind: 'split', before: [2], after: [4, 14] }));
    expect(pairs).toContainEqual(expect.objectContaining({ kind: 'merged', before: [9, 10], after: [5] }));
  });

  test('an earlier task is dropped; the last word on a task counts', () => {
    const dropped = correctedYears(compared, [{ dropped: 9 }]).pairs;
    expect(dropped).toContainEqual({ kind: 'new', before: [], after: [5], similarity: 0 });
    const again = correctedYears(compared, [{ dropped: 9 }, { task: 5, was: [9] }]).pairs;
    expect(again).toContainEqual(expect.objectContaining({ kind: 'reworded', before: [9], after: [5] }));
  });

  test('without corrections nothing changes', () => {
    expect(sorted(correctedYears(compared, []).pairs)).toEqual(sorted(compared.pairs));
  });
});

function planOf(texts: readonly string[]): Plan {
  const [model] = plan2023.tasks as [Task];
  return {
    ...plan2023,
    tasks: texts.map((text, index) => ({ ...model, n: index + 1, seq: index + 1, text })),
  };
}

function sorted(pairs: readonly YearsPair[]): YearsPair[] {
  return [...pairs].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function expectWhole(pairs: readonly YearsPair[], before: Plan, after: Plan): void {
  const numbers = (list: readonly number[]) => [...list].sort((one, other) => one - other);
  expect(numbers(pairs.flatMap((pair) => pair.before))).toEqual(before.tasks.map(({ n }) => n));
  expect(numbers(pairs.flatMap((pair) => pair.after))).toEqual(after.tasks.map(({ n }) => n));
  for (const { kind, before: old, after: fresh, similarity } of pairs) {
    expect(kind === 'new').toBe(old.length === 0);
    expect(kind === 'dropped').toBe(fresh.length === 0);
    expect(kind === 'split').toBe(old.length > 0 && fresh.length > old.length);
    expect(similarity === 1).toBe(kind === 'same');
    expect(similarity).toBeGreaterThanOrEqual(0);
    expect(similarity).toBeLessThanOrEqual(1);
  }
}
