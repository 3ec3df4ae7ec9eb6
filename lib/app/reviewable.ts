import { judge } from '../coverage/judge';
import { success, type Result } from '../kernel/result';
import type { KeyProfile } from '../page/key';
import { pageKey } from '../page/key';
import type { Sentence } from '../words/sentence';
import type { DecisionLog } from './ports';
import type { Reviewable } from './review';
import type { SeenPage } from './seen';
import type { Description } from './summary';

/** The links of a column page that promise a task. That a list prints no date stops none of them: the page may. */
export function reviewableLinks({ links }: Description, portal: KeyProfile): Reviewable[] {
  const found = new Map<string, Reviewable>();
  for (const { url, text, finding } of links) {
    const key = pageKey(url, portal);
    if (!finding || found.has(key)) continue;
    const counts = finding.counts || finding.whyNot?.key === 'link_undated';
    found.set(key, { key, url, title: text, tasks: [finding.task], counts });
  }
  return [...found.values()];
}

export function reviewableSeen(seen: readonly SeenPage[]): Reviewable[] {
  return seen.map(({ key, url, title, tasks, counted }) => ({
    key,
    url,
    title,
    tasks,
    counts: counted.length > 0,
  }));
}

/** Those of the pages, with those of their tasks, that nobody has judged for the unit. */
export async function unjudged(
  pages: readonly Reviewable[],
  terms: { plan: string; unit: string; log: Pick<DecisionLog, 'eventsOfPage'> },
): Promise<Result<Reviewable[], Sentence>> {
  const left: Reviewable[] = [];
  for (const page of pages) {
    const events = await terms.log.eventsOfPage(page.key);
    if (!events.ok) return events;
    const own = events.value.filter(({ plan, unit }) => plan === terms.plan && unit === terms.unit);
    const tasks = page.tasks.filter(
      (task) => judge(own.filter((event) => event.task === task)).standing === 'open',
    );
    if (tasks.length > 0) left.push({ ...page, tasks });
  }
  return success(left);
}
