import type { OverlayReading } from '../browser/screens';
import type { PortalPage } from './pages';

/**
 * What is wrong with a reading of one of the portal's pages, in a sentence; null when it is right. Right means: the
 * page's main task comes first and counts or does not count as it should; a page that fulfils nothing shows nothing
 * above 待核.
 */
export function disagreement(page: PortalPage, { failed, opening, findings }: OverlayReading): string | null {
  if (failed) return opening;
  const [first] = findings;
  const [main] = page.tasks;
  const shown = first ? `任务 ${first.task}（${first.counts ? '计' : '不计'}）` : '没有发现';
  if (main === undefined) {
    return first && first.grade !== 'check' ? `应当没有发现，显示的是${shown}` : null;
  }
  if (!first || !page.tasks.includes(first.task))
    return `应当是任务 ${page.tasks.join('或')}，显示的是${shown}`;
  if (first.counts !== page.counts) return `应当${page.counts ? '计' : '不计'}，显示的是${shown}`;
  return null;
}
