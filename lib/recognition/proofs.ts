import type { PlannedSubject } from './subjects';

/** 线下 offline: no page can prove the task (宣讲、专区). 部分 partial: pages prove a part of it at most. */
export type WeakProof = 'partial' | 'offline';

/** The tasks, by running number, that pages cannot prove fully; a task that is not named here needs nothing else. */
export type Proofs = ReadonlyMap<number, WeakProof>;

/** How far pages can prove each task, by the subjects that are tied to it: the one that pages prove best decides. */
export function proofsOf(subjects: readonly Pick<PlannedSubject, 'entry' | 'tasks'>[]): Proofs {
  const tasks = [...new Set(subjects.flatMap((subject) => subject.tasks))];
  return new Map(
    tasks.flatMap((task): [number, WeakProof][] => {
      const known = new Set(
        subjects.filter((subject) => subject.tasks.includes(task)).map(({ entry }) => entry.proof),
      );
      if (known.has('page') || known.has('column')) return [];
      return [[task, known.has('partial') ? 'partial' : 'offline']];
    }),
  );
}
