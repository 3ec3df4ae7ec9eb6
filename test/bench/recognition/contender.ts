import type { PageFacts } from '../../../lib/page/facts';
import type { Duty } from '../../../lib/plan/duty';
import type { Task } from '../../../lib/plan/plan';

/** A task that a contender names for a page. Only scores of one contender may be compared. */
export interface Ranked {
  task: number;
  /** The higher the surer. */
  score: number;
}

/** Names the tasks of a page, best first. */
export type Rank = (page: PageFacts) => readonly Ranked[];

/** Something that can say which task a page is about: our recogniser, or a search library over the task texts. */
export interface Contender {
  name: string;
  /** Makes what is made once per plan. */
  readonly build: () => Rank;
}

/** A task as a search library indexes it. */
export interface TaskDocument {
  id: number;
  text: string;
  levels: string;
  duties: string;
}

export function documentOf(
  { n, text, level1, level2 }: Task,
  duties: readonly Duty[] | undefined,
): TaskDocument {
  return {
    id: n,
    text,
    levels: `${level1}\n${level2}`,
    duties: (duties ?? []).map(({ label }) => label).join('\n'),
  };
}
