import { eventLimits } from '../coverage/limits';
import { failure, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { line } from './contentBounds';
import type { Draft, Notebook } from './ports';
import type { Seeds } from './seeds';

/** Where the draft was made, as the browser says of the sender, not as the page says. */
export interface DraftPage {
  key: string;
  url: string;
  title: string;
}

/**
 * Keeps a confirmation that was made in the page until the popup accepts or discards it. It counts for nothing. A
 * second one for the same task of the same page replaces the first.
 */
export async function draftConfirmation(
  page: DraftPage,
  task: number,
  duties: readonly string[],
  seeds: Pick<Seeds, 'plan' | 'duties'>,
  notebook: Pick<Notebook, 'putDraft'>,
): Promise<Result<null, Sentence>> {
  if (!seeds.plan.tasks.some((known) => known.n === task))
    return failure(say('decide_unknown_task', seeds.plan.title, String(task)));
  if (page.url.length > eventLimits.key) return failure(say('decide_long_address', String(eventLimits.key)));
  const known = seeds.duties.get(task) ?? [];
  const unknown = duties.find((id) => !known.some((duty) => duty.id === id));
  if (unknown !== undefined) return failure(say('decide_unknown_duty', String(task), unknown));
  return notebook.putDraft({
    id: draftId(seeds.plan.id, page.key, task),
    plan: seeds.plan.id,
    page: page.key,
    pageUrl: page.url,
    pageTitle: line(page.title),
    task,
    duties: [...new Set(duties)],
  });
}

/** Whether a draft is about a task of this plan. One that names no plan is where task and duties are the plan's. */
export function isOfPlan(draft: Draft, { plan, duties }: Pick<Seeds, 'plan' | 'duties'>): boolean {
  if (draft.plan !== undefined) return draft.plan === plan.id;
  const known = new Set(duties.get(draft.task)?.map(({ id }) => id));
  return draft.duties.every((id) => known.has(id)) && plan.tasks.some(({ n }) => n === draft.task);
}

/** One draft for each task of a page. */
function draftId(plan: string, page: string, task: number): Draft['id'] {
  return `${plan}/${task}@${page}`;
}
