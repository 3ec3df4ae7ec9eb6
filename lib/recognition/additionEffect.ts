import { failure, success, type Result } from '../kernel/result';
import type { Task } from '../plan/plan';
import type { Sentence } from '../words/sentence';
import { withAdditions, type LexiconAddition } from './addition';
import type { Lexicon } from './lexicon';
import { tieTasks } from './tieTasks';

/** Which tasks of a plan a subject would be tied to with an addition, by running numbers. */
export interface AdditionEffect {
  tasks: number[];
  /** The words of the plan that tie them. */
  words: string[];
  /** Those of them that it is not tied to without the addition, and those that it would be tied to no more. */
  gained: number[];
  lost: number[];
}

/** What would become of a plan's tasks if an addition were kept. `lexicon` has everything but this addition. */
export function effectOf(
  tasks: readonly Task[],
  lexicon: Lexicon,
  addition: LexiconAddition,
  classes: Readonly<Record<string, string>>,
): Result<AdditionEffect, Sentence> {
  const { lexicon: extended, refused } = withAdditions(lexicon, [addition], classes);
  const [fault] = refused;
  if (fault) return failure(fault.why);
  const then = tieOf(tasks, extended, addition.id);
  const now = tieOf(tasks, lexicon, addition.id);
  return success({
    ...then,
    gained: then.tasks.filter((n) => !now.tasks.includes(n)),
    lost: now.tasks.filter((n) => !then.tasks.includes(n)),
  });
}

/** The tasks that no subject of the lexicon is tied to. */
export function untiedTasks(tasks: readonly Task[], lexicon: Lexicon): number[] {
  const tied = new Set(tieTasks(tasks, lexicon).flatMap((tie) => tie.tasks));
  return tasks.filter(({ n }) => !tied.has(n)).map(({ n }) => n);
}

function tieOf(tasks: readonly Task[], lexicon: Lexicon, id: string): { tasks: number[]; words: string[] } {
  const at = [...lexicon.topics, ...lexicon.forms].findIndex((entry) => entry.id === id);
  return tieTasks(tasks, lexicon)[at] ?? { tasks: [], words: [] };
}
