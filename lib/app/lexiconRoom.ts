import { failure, success, type Result } from '../kernel/result';
import type { Task } from '../plan/plan';
import type { LexiconAddition } from '../recognition/addition';
import { withAdditions } from '../recognition/addition';
import { effectOf, untiedTasks, type AdditionEffect } from '../recognition/additionEffect';
import type { Lexicon } from '../recognition/lexicon';
import type { LexiconFiles } from '../recognition/lexiconSchema';
import { tieTasks } from '../recognition/tieTasks';
import type { Sentence } from '../words/sentence';

/** Additions to the lexicon on this computer. What is damaged is left out; recognition never waits for it. */
export interface AdditionShelf {
  all(): Promise<LexiconAddition[]>;
  /** Adds them, each in the place of the one with its id; refuses where there are too many. */
  keep(additions: readonly LexiconAddition[]): Promise<Result<null, Sentence>>;
  remove(id: string): Promise<Result<null, Sentence>>;
}

/** What 词库 shows: how the plan in use finds its subjects, and what was added here. */
export interface LexiconRoom {
  /** Running numbers of the tasks that no subject fits. */
  untied: number[];
  /** Everything that words can be added to, with the tasks that it is tied to; additions are in. */
  subjects: { id: string; name: string; own: boolean; tasks: number[] }[];
  additions: LexiconAddition[];
  refused: { id: string; why: Sentence }[];
}

/** The lexicon as its files give it, before any addition. */
export interface BareLexicon {
  lexicon: Lexicon;
  classes: Readonly<Record<string, string>>;
}

/** The 词组 of checked files. */
export function classesOf({ groups }: LexiconFiles): Readonly<Record<string, string>> {
  return (groups as { classes?: Record<string, string> }).classes ?? {};
}

export function lexiconRoom(
  tasks: readonly Task[],
  { lexicon: bare, classes }: BareLexicon,
  additions: readonly LexiconAddition[],
): LexiconRoom {
  const { lexicon, refused } = withAdditions(bare, additions, classes);
  const ties = tieTasks(tasks, lexicon);
  return {
    untied: untiedTasks(tasks, lexicon),
    subjects: [...lexicon.topics, ...lexicon.forms].map(({ id, name }, at) => ({
      id,
      name,
      own: additions.some((each) => each.id === id && !each.into),
      tasks: ties[at]?.tasks ?? [],
    })),
    additions: [...additions],
    refused: refused.map(({ addition, why }) => ({ id: addition.id, why })),
  };
}

/** What one more addition would do, in the place of the one with its id. */
export function tryAddition(
  tasks: readonly Task[],
  { lexicon: bare, classes }: BareLexicon,
  additions: readonly LexiconAddition[],
  addition: LexiconAddition,
): Result<AdditionEffect, Sentence> {
  const others = additions.filter(({ id }) => id !== addition.id);
  return effectOf(tasks, withAdditions(bare, others, classes).lexicon, addition, classes);
}

/** Whether all of them fit beside what is there; the first that does not is the answer. */
export function fitAll(
  { lexicon, classes }: BareLexicon,
  additions: readonly LexiconAddition[],
  more: readonly LexiconAddition[],
): Result<null, Sentence> {
  const others = additions.filter(({ id }) => !more.some((one) => one.id === id));
  const base = withAdditions(lexicon, others, classes).lexicon;
  const [fault] = withAdditions(base, more, classes).refused;
  return fault ? failure(fault.why) : success(null);
}
