import type { Ranked } from './contender';

/** One page: what it fulfils, and what was named for it, best first. */
export interface Judged {
  tasks: readonly number[];
  ranked: readonly Ranked[];
}

export interface Quality {
  /** Of the pages that fulfil something, the share whose first named task is one of theirs. */
  primaryAccuracy: number;
  /** At the threshold below. A page is found when its first named task scores at least that. */
  precision: number;
  recall: number;
  f1: number;
  threshold: number;
}

/** Accuracy, and precision and recall where naming begins at a score of `threshold`. Shares of nothing are 0. */
export function qualityAt(pages: readonly Judged[], threshold: number): Quality {
  const positives = pages.filter(({ tasks }) => tasks.length > 0);
  const found = pages.filter(({ ranked: [first] }) => first !== undefined && first.score >= threshold);
  const right = found.filter(isRight).length;
  const precision = share(right, found.length);
  const recall = share(right, positives.length);
  return {
    primaryAccuracy: share(positives.filter(isRight).length, positives.length),
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    threshold,
  };
}

/** The best that any threshold reaches on these very pages, which favours whoever is judged by it. */
export function bestQuality(pages: readonly Judged[]): Quality {
  const scores = new Set(pages.flatMap(({ ranked: [first] }) => (first ? [first.score] : [])));
  return [...scores]
    .map((threshold) => qualityAt(pages, threshold))
    .reduce((best, next) => (next.f1 > best.f1 ? next : best), qualityAt(pages, Infinity));
}

function isRight({ tasks, ranked: [first] }: Judged): boolean {
  return first !== undefined && tasks.includes(first.task);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
