import { line } from '../../lib/app/contentBounds';
import {
  bytesOf,
  evidenceLimits,
  type KeepEvidenceRequest,
  type KeptEvidence,
} from '../../lib/app/keptEvidence';
import { parseMessage } from '../../lib/app/messages';
import type { Notebook } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import { statusOf } from '../../lib/browser/capture';
import { recallPage } from '../../lib/browser/tabMemory';
import { eventLimits } from '../../lib/coverage/limits';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { OwnedDecisionLog } from '../../lib/store/decisionLog';
import { evidenceShelfIn } from '../../lib/store/evidenceShelf';
import { say, type Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';
import { keepWords } from './words';

export interface KeptEvidenceTerms {
  /** By the plan that is in use where a page stands. */
  shippedAt: (url: string) => Promise<Result<Shipped, Sentence>>;
  log: OwnedDecisionLog;
  notebook: Pick<Notebook, 'actor' | 'unit'>;
  now: () => number;
}

/** Keeps evidence from what was read of the tab, and hands it out again. */
export function answerKeptEvidence(terms: KeptEvidenceTerms): void {
  const shelf = evidenceShelfIn(terms.log);

  answer(
    'keepEvidence',
    'page',
    (data) => parseMessage('keepEvidence', data),
    async (request) => {
      const kept = await evidenceOf(request, terms);
      if (!kept.ok) return kept;
      if (kept.value.text !== null) await keepWords(kept.value.page, kept.value.text, terms.log);
      return shelf.keep(kept.value, request.picture);
    },
  );

  answer(
    'keptEvidence',
    'page',
    (data) => parseMessage('keptEvidence', data),
    ({ page }) => shelf.ofPage(page),
  );

  answer(
    'listKeptEvidence',
    'page',
    (data) => parseMessage('listKeptEvidence', data),
    ({ plan, after }) => shelf.ofPlan(plan, after),
  );

  answer(
    'pageNow',
    'page',
    (data) => parseMessage('pageNow', data),
    async ({ page }) => {
      const seen = await recallPage(page);
      if (seen?.page.state !== 'described') return success(null);
      return success({ text: seen.page.text, status: await statusOf(seen.tabId) });
    },
  );

  answer(
    'evidencePicture',
    'page',
    (data) => parseMessage('evidencePicture', data),
    ({ id }) => shelf.picture(id),
  );

  answer(
    'deleteEvidence',
    'page',
    (data) => parseMessage('deleteEvidence', data),
    ({ id }) => shelf.remove(id),
  );
}

/** What is known of the page in the tab, in the name of whoever acts. */
async function evidenceOf(
  { id, page, task, picture }: KeepEvidenceRequest,
  { shippedAt, notebook, now }: KeptEvidenceTerms,
): Promise<Result<KeptEvidence, Sentence>> {
  const shown = (await recallPage(page))?.page;
  if (shown?.state !== 'described') return failure(say('kept_other_page'));
  const ready = await shippedAt(shown.url);
  if (!ready.ok) return ready;
  const { plan } = ready.value.seeds;
  if (!plan.tasks.some(({ n }) => n === task))
    return failure(say('decide_unknown_task', plan.title, String(task)));
  const by = await notebook.actor();
  if (!by) return failure(say('kept_no_actor'));
  const finding = shown.description.findings.find((one) => one.task === task);
  return success({
    id,
    plan: plan.id,
    task,
    unit: (await notebook.unit()) ?? by.unit,
    page,
    pageUrl: shown.url,
    title: line(shown.title),
    published: shown.description.published,
    quotes: (finding?.evidence ?? [])
      .slice(0, evidenceLimits.quotes)
      .map(({ quote }) => quote.slice(0, eventLimits.note)),
    text: shown.text,
    at: now(),
    by,
    picture: picture && {
      type: picture.type,
      width: picture.width,
      height: picture.height,
      bytes: bytesOf(picture.base64),
    },
  });
}
