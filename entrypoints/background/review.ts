import type { DecisionLog, Notebook } from '../../lib/app/ports';
import { parseMessage } from '../../lib/app/messages';
import { portalOf } from '../../lib/app/portalOf';
import { reviewableLinks, reviewableSeen, unjudged } from '../../lib/app/reviewable';
import { answer } from '../../lib/browser/answer';
import { recallSeen } from '../../lib/browser/reviewMemory';
import { success, type Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import { pageInTab } from './pages';
import type { Shipped } from './shipped';

export interface ReviewTerms {
  shipped: (url: string) => Promise<Result<Shipped, Sentence>>;
  log: Pick<DecisionLog, 'eventsOfPage' | 'findByRequest'>;
  notebook: Pick<Notebook, 'actor' | 'unit'>;
}

/** Answers what 快审 asks: what there is to review, and which event a step of it made. */
export function answerReview({ shipped, log, notebook }: ReviewTerms): void {
  answer(
    'listReviewable',
    'page',
    (data) => parseMessage('listReviewable', data),
    async (tab) => {
      const ready = await shipped(tab.url);
      if (!ready.ok) return ready;
      const { seeds } = ready.value;
      const unit = (await notebook.unit()) ?? (await notebook.actor())?.unit;
      if (unit === undefined) return success({ links: [], seen: [] });
      const terms = { plan: seeds.plan.id, unit, log };
      const portal = portalOf(tab.url, seeds.portals);
      const { page } = await pageInTab(tab, ready.value, []);
      const listed = portal && page.state === 'described' ? reviewableLinks(page.description, portal) : [];
      const links = await unjudged(listed, terms);
      if (!links.ok) return links;
      const seen = await unjudged(reviewableSeen(await recallSeen()), terms);
      return seen.ok ? success({ links: links.value, seen: seen.value }) : seen;
    },
  );

  answer(
    'findEvent',
    'page',
    (data) => parseMessage('findEvent', data),
    async ({ requestId }) => {
      const found = await log.findByRequest(requestId);
      return found.ok ? success(found.value?.id ?? null) : found;
    },
  );
}
