import type { YearsCorrection, YearsPair } from '../../../lib/plan/years';

/** What a person says of one task of the later plan, with what follows from it for the others. */
export function withAnswer(
  corrections: readonly YearsCorrection[],
  pairs: readonly YearsPair[],
  task: number,
  was: readonly number[],
  keepBoth: boolean,
): YearsCorrection[] {
  const others = keepBoth ? othersOf(pairs, task, was) : [];
  const kept = others.map((other): YearsCorrection => {
    const before = pairs.find(({ after }) => after.includes(other))?.before ?? [];
    return { task: other, was: before };
  });
  return [...without(corrections, [task, ...others]), ...kept, { task, was: [...was] }];
}

/** An earlier task is taken in by one of the later plan, or (null) by none. */
export function withFate(
  corrections: readonly YearsCorrection[],
  pairs: readonly YearsPair[],
  dropped: number,
  into: number | null,
): YearsCorrection[] {
  const rest = corrections.filter((one) => !('dropped' in one && one.dropped === dropped));
  if (into === null) return [...rest, { dropped }];
  const before = pairs.find(({ after }) => after.includes(into))?.before ?? [];
  return withAnswer(rest, pairs, into, [...new Set([...before, dropped])], true);
}

/** The corrections without those that name one of the tasks of the later plan. */
export function without(
  corrections: readonly YearsCorrection[],
  tasks: readonly number[],
): YearsCorrection[] {
  return corrections.filter((one) => !('task' in one && tasks.includes(one.task)));
}

/** Tasks of the later plan, besides the one in question, that some of the chosen earlier tasks go on in. */
export function othersOf(pairs: readonly YearsPair[], task: number, was: readonly number[]): number[] {
  return pairs
    .filter(({ before }) => before.some((n) => was.includes(n)))
    .flatMap(({ after }) => after)
    .filter((n) => n !== task);
}

/** Whether a person said something of the pair. */
export function isByHand(corrections: readonly YearsCorrection[], { before, after }: YearsPair): boolean {
  return corrections.some((one) => ('task' in one ? after.includes(one.task) : before.includes(one.dropped)));
}
