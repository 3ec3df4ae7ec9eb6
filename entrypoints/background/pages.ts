import { badgeOf } from '../../lib/app/badge';
import { describe } from '../../lib/app/describe';
import { portalOf } from '../../lib/app/portalOf';
import { suggestUnit } from '../../lib/app/suggestUnit';
import type { Description, PageState } from '../../lib/app/summary';
import { showBadge } from '../../lib/browser/badge';
import { sendMessage } from '../../lib/browser/messenger';
import { announce } from '../../lib/browser/news';
import { recallTab, rememberTab, type TabRecord } from '../../lib/browser/tabMemory';
import { speak } from '../../lib/browser/words';
import { failure, success, type Result } from '../../lib/kernel/result';
import { addressFacts } from '../../lib/page/addressFacts';
import type { PageFacts } from '../../lib/page/facts';
import { pageKey } from '../../lib/page/key';
import { say, type Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

/** A tab as the browser itself names it. */
export interface Tab {
  tabId: number;
  url: string;
  title: string;
}

/** Recognises the page from its facts, remembers it for the tab, and marks the button. */
export async function describePage(
  facts: PageFacts,
  { tabId, url, title }: Tab,
  { seeds, recogniser, gates }: Shipped,
): Promise<Result<Description, Sentence>> {
  const portal = portalOf(url, seeds.portals);
  if (!portal) return failure(say('message_refused'));
  const key = pageKey(url, portal);
  if (key !== facts.key) return failure(say('page_moved_on'));
  const description = describe({ ...facts, key, url }, seeds, recogniser, gates);
  const page: PageState = { state: 'described', key, url, title: facts.title || title, description };
  await remember(tabId, { page, suggestedUnit: suggestUnit(facts, seeds.roster) });
  return success(description);
}

/** Remembers that the reader failed, so that button and popup say so. */
export async function reportFailure(
  why: string,
  { tabId, url, title }: Tab,
  { seeds }: Shipped,
): Promise<void> {
  const portal = portalOf(url, seeds.portals);
  if (!portal) return;
  const page: PageState = {
    state: 'failed',
    key: pageKey(url, portal),
    url,
    title,
    why: say('page_unreadable', why),
  };
  await remember(tabId, { page, suggestedUnit: null });
}

/**
 * What is known of the page in a tab. Where nothing is, its reader is asked to read again: the worker may have been
 * stopped, or the tab come back from the history. A portal page without a reader can still be tagged by its address.
 */
export async function pageInTab(
  { tabId, url, title }: { tabId: number | null; url: string; title: string },
  { seeds }: Shipped,
): Promise<TabRecord> {
  const portal = portalOf(url, seeds.portals);
  if (!portal) return { page: { state: 'not-portal' }, suggestedUnit: null };
  const key = pageKey(url, portal);
  const known = tabId === null ? null : await recallTab(tabId);
  if (known && known.page.state !== 'not-portal' && known.page.key === key) return known;
  const facts = addressFacts(url, title, portal);
  const suggestedUnit = suggestUnit(facts, seeds.roster);
  const reading = tabId !== null && (await askReader(tabId));
  return {
    page: { state: reading ? 'reading' : 'not-loaded', key, url, title: facts.title || title },
    suggestedUnit,
  };
}

async function askReader(tabId: number): Promise<boolean> {
  try {
    await sendMessage('readAgain', {}, { tabId, frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function remember(tabId: number, record: TabRecord): Promise<void> {
  await rememberTab(tabId, record);
  await showBadge(tabId, badgeOf(record.page), speak);
  announce('pageDescribed');
}
