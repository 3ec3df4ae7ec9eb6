import { linksBetween } from './continuation';
import { likenessOf } from './likeness';
import type { Plan, Task } from './plan';
import { bareWords } from './wording';

/** 相同, 改写, 拆分, 合并, 新增, 取消. */
export type YearsKind = 'same' | 'reworded' | 'split' | 'merged' | 'new' | 'dropped';

/** Tasks of the earlier plan and what became of them in the later one, by running numbers. */
export interface YearsPair {
  kind: YearsKind;
  before: number[];
  after: number[];
  /** Of the texts, 0 … 1; 1 for equal words, 0 where one side is empty. */
  similarity: number;
}

export interface YearsComparison {
  /** Every task of both plans stands in exactly one pair; in the order of the later plan, dropped tasks last. */
  pairs: YearsPair[];
  /** How like the texts of some tasks are to those of others. */
  similarity: (before: readonly number[], after: readonly number[]) => number;
}

/** What a person says of two plans. It replaces whatever the comparison said of the tasks that it names. */
export type YearsCorrection =
  /** The later plan's task goes on with these tasks of the earlier one; with none of them it is new. */
  | { task: number; was: number[] }
  /** The earlier plan's task goes on in none. */
  | { dropped: number };

/** A task of the earlier plan and one of the later plan that goes on with it, by running numbers. */
type Continuation = [before: number, after: number];

/**
 * Two plans side by side, by their wording: nothing else (numbers, order, units) stays from year to year. Compared the
 * other way round, split and merged, new and dropped change places.
 */
export function compareYears(before: Pick<Plan, 'tasks'>, after: Pick<Plan, 'tasks'>): YearsComparison {
  const [old, fresh] = [before.tasks, after.tasks];
  const likeness = likenessOf(old, fresh);
  const similarity = similarityBetween(old, fresh, likeness.similarity);
  const links = linksBetween(old, fresh).map(([i, j]): Continuation => [old[i]?.n ?? 0, fresh[j]?.n ?? 0]);
  return { pairs: pairsOf(links, numbersOf(old), numbersOf(fresh), similarity), similarity };
}

/**
 * The comparison as a person corrected it. Where someone says what task 5 was, nothing that was found for task 5 or for
 * the tasks named stays; what several corrections say of one earlier task stands together (5 and 6 were 7: a split). Of
 * two corrections for the same task the later counts. Numbers that are in neither plan are left out.
 */
export function correctedYears(
  { pairs, similarity }: YearsComparison,
  corrections: readonly YearsCorrection[],
): YearsComparison {
  const old = pairs.flatMap(({ before }) => before).sort(byNumber);
  const fresh = pairs.flatMap(({ after }) => after).sort(byNumber);
  const said = new Map<number, number[]>();
  const gone = new Set<number>();
  for (const correction of corrections) {
    if ('dropped' in correction) {
      gone.add(correction.dropped);
      for (const [task, was] of said)
        said.set(
          task,
          was.filter((n) => n !== correction.dropped),
        );
    } else if (fresh.includes(correction.task)) {
      const was = correction.was.filter((n) => old.includes(n));
      said.set(correction.task, was);
      for (const n of was) gone.delete(n);
    }
  }
  const settled = new Set([...gone, ...[...said.values()].flat()]);
  const links = pairs
    .flatMap(({ before, after }) => before.flatMap((b) => after.map((a): Continuation => [b, a])))
    .filter(([b, a]) => !said.has(a) && !settled.has(b));
  const stated = [...said].flatMap(([a, was]) => was.map((b): Continuation => [b, a]));
  return { pairs: pairsOf([...links, ...stated], old, fresh, similarity), similarity };
}

/** How many pairs there are of each kind. */
export function kindCounts(pairs: readonly YearsPair[]): Record<YearsKind, number> {
  const counts = { same: 0, reworded: 0, split: 0, merged: 0, new: 0, dropped: 0 };
  for (const { kind } of pairs) counts[kind] += 1;
  return counts;
}

/** The pairs that links make: tasks that hang together, directly or through others, are one pair. */
function pairsOf(
  links: readonly Continuation[],
  old: readonly number[],
  fresh: readonly number[],
  similarity: YearsComparison['similarity'],
): YearsPair[] {
  const placed = new Set<number>();
  const pairs = fresh.flatMap((start): YearsPair[] => {
    if (placed.has(start)) return [];
    const [before, after] = [new Set<number>(), new Set([start])];
    for (let grown = -1; grown !== before.size + after.size;) {
      grown = before.size + after.size;
      for (const [b, a] of links)
        if (before.has(b) || after.has(a)) {
          before.add(b);
          after.add(a);
        }
    }
    for (const a of after) placed.add(a);
    return [pairOf([...before].sort(byNumber), [...after].sort(byNumber), similarity)];
  });
  const continued = new Set(pairs.flatMap(({ before }) => before));
  const dropped = old.filter((n) => !continued.has(n)).map((n) => pairOf([n], [], similarity));
  return [...pairs, ...dropped];
}

function pairOf(before: number[], after: number[], similarityOf: YearsComparison['similarity']): YearsPair {
  const similarity = before.length > 0 && after.length > 0 ? similarityOf(before, after) : 0;
  return { kind: kindOf(before.length, after.length, similarity), before, after, similarity };
}

function kindOf(before: number, after: number, similarity: number): YearsKind {
  if (before === 0) return 'new';
  if (after === 0) return 'dropped';
  if (after > before) return 'split';
  if (before > 1) return 'merged';
  return similarity === 1 ? 'same' : 'reworded';
}

/** 1 is kept for equal words: texts of the same signs in another order are near, not equal. */
function similarityBetween(
  old: readonly Task[],
  fresh: readonly Task[],
  similarity: YearsComparison['similarity'],
): YearsComparison['similarity'] {
  const [oldAt, freshAt] = [indexes(old), indexes(fresh)];
  return (before, after) => {
    const [lefts, rights] = [
      before.flatMap((n) => oldAt.get(n) ?? []),
      after.flatMap((n) => freshAt.get(n) ?? []),
    ];
    const [left, right] = [old[lefts[0] ?? -1], fresh[rights[0] ?? -1]];
    const single = lefts.length === 1 && rights.length === 1;
    if (single && left && right && bareWords(left.text) === bareWords(right.text)) return 1;
    return Math.min(nearlyEqual, similarity(lefts, rights));
  };
}

const nearlyEqual = 0.99;

function indexes(tasks: readonly Task[]): Map<number, number> {
  return new Map(tasks.map(({ n }, index) => [n, index]));
}

function numbersOf(tasks: readonly Task[]): number[] {
  return tasks.map(({ n }) => n);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
