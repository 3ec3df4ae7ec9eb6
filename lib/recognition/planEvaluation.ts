import type { Task } from '../plan/plan';
import type { Lexicon } from './lexicon';
import { tieTasks } from './tieTasks';

/** A task of another plan and the seed tasks on the same subject (empty: the seed plan has no such task). */
export interface LabelledTask extends Pick<Task, 'n' | 'level1' | 'level2' | 'text'> {
  alike: readonly number[];
}

/** Where the wording of one task led. */
export interface TiedTask {
  task: LabelledTask;
  /** Ids of the subjects it was tied to, the one that its text names most fully first. */
  subjects: string[];
  /** Those of them that belong to seed tasks on other subjects only. */
  strays: string[];
  /** Seed tasks of the first subject, then of the others. */
  seedTasks: number[];
  /**
   * A task with a counterpart is right when its first subject is a subject of that counterpart; a task without one is
   * right when it is tied to no subject of the seed plan, so that no page of an old task is offered for it.
   */
  right: boolean;
}

/** The figures of one plan. Shares of nothing are 0. */
export interface PlanScore {
  /** Tasks that have a counterpart in the seed plan. */
  tasks: number;
  right: number;
  share: number;
  /** Tasks with a counterpart that are tied to a subject of some other seed task, too. */
  strays: number;
  /** Tasks that have none, and how many of them were left free. */
  newTasks: number;
  newRight: number;
  /** Right of all tasks, with and without a counterpart. */
  shareOfAll: number;
}

/** Ties a plan to the subjects of the lexicon by wording alone, and each subject to the seed tasks that name it. */
export function tiePlan(
  labelled: readonly LabelledTask[],
  seed: readonly Task[],
  lexicon: Lexicon,
): TiedTask[] {
  const subjects = [...lexicon.topics, ...lexicon.forms];
  const seedTasksOf = tieTasks(seed, lexicon).map(({ tasks }) => tasks);
  const tasks = labelled.map(wordingOnly);
  const ties = tieTasks(tasks, lexicon);
  return labelled.map((task, index) => {
    const tied = ties.flatMap((tie, subject) => (tie.tasks.includes(task.n) ? [subject] : []));
    const fullness = tied.length > 1 ? fullnessOf(tasks[index] as Task, lexicon) : [];
    const ranked = tied.sort((a, b) => (fullness[b] ?? 0) - (fullness[a] ?? 0));
    const isStray = (subject: number): boolean => {
      const of = seedTasksOf[subject] ?? [];
      return of.length > 0 && !of.some((n) => task.alike.includes(n));
    };
    const nameOf = (subject: number): string => subjects[subject]?.id ?? '';
    const [first] = ranked;
    const seedTasksOfFirst = first === undefined ? [] : (seedTasksOf[first] ?? []);
    return {
      task,
      subjects: ranked.map(nameOf),
      strays: ranked.filter(isStray).map(nameOf),
      seedTasks: [...new Set(ranked.flatMap((subject) => seedTasksOf[subject] ?? []))],
      right:
        task.alike.length > 0 ? seedTasksOfFirst.some((n) => task.alike.includes(n)) : !ranked.some(isStray),
    };
  });
}

/** The figures of tied tasks, of one plan or of several together. */
export function scorePlan(tied: readonly TiedTask[]): PlanScore {
  const counted = tied.filter(({ task }) => task.alike.length > 0);
  const fresh = tied.filter(({ task }) => task.alike.length === 0);
  const right = counted.filter((each) => each.right).length;
  const newRight = fresh.filter((each) => each.right).length;
  return {
    tasks: counted.length,
    right,
    share: share(right, counted.length),
    strays: counted.filter(({ strays }) => strays.length > 0).length,
    newTasks: fresh.length,
    newRight,
    shareOfAll: share(right + newRight, tied.length),
  };
}

/** Units, deadlines and dates play no part in tying, so a labelled task need not carry them. */
function wordingOnly({ n, level1, level2, text }: LabelledTask): Task {
  return {
    n,
    seq: n,
    level1,
    level2,
    text,
    lead: [],
    responsible: [],
    leadRaw: '',
    responsibleRaw: '',
    deadline: '',
    deadlineKind: 'none',
    dates: [],
    groups: [],
    windowYears: null,
  };
}

/** Characters of each subject's phrases in the task's own text, headings aside: tied alone, a task has no rivals. */
function fullnessOf(task: Task, lexicon: Lexicon): number[] {
  return tieTasks([{ ...task, level2: '' }], lexicon).map(({ words }) => words.join('').length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
