import { badgeOf, type Badge } from '../../lib/app/badge';
import { describe } from '../../lib/app/describe';
import { asPreview, previewHostOf, siteOf } from '../../lib/app/preview';
import { machineWords } from '../../lib/app/statements';
import { suggestUnit } from '../../lib/app/suggestUnit';
import type { DescribedPage, SpokenDescription, PageState } from '../../lib/app/summary';
import { showBadge } from '../../lib/browser/badge';
import { sendMessage } from '../../lib/browser/messenger';
import { fingerprint } from '../../lib/browser/digest';
import { announce } from '../../lib/browser/news';
import { isLoading } from '../../lib/browser/activeTab';
import { isFileName } from '../../lib/page/file';
import { rememberSeen } from '../../lib/browser/reviewMemory';
import { recallTab, rememberTab, type TabRecord } from '../../lib/browser/tabMemory';
import { speak } from '../../lib/browser/words';
import { failure, success, type Result } from '../../lib/kernel/result';
import { addressFacts, withAddress } from '../../lib/page/addressFacts';
import type { PageContent } from '../../lib/page/facts';
import { comparableWords, wordsOfPage } from '../../lib/page/fingerprint';
import { pageKey } from '../../lib/page/key';
import { say, speakSentence, type Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

/** A tab as the browser itself names it. */
export interface Tab {
  tabId: number;
  url: string;
  title: string;
}

/**
 * Recognises the page from its content and from the address that the browser names, remembers it for the tab, and marks
 * the button. Content that was read at another address came too late.
 */
export async function describePage(
  { url: readAt, content }: { url: string; content: PageContent },
  { tabId, url, title }: Tab,
  { seeds, reading }: Shipped,
  previewHosts: readonly string[],
): Promise<Result<SpokenDescription, Sentence>> {
  const site = siteOf(url, seeds.portals, previewHosts);
  if (!site) return failure(say('message_refused'));
  const { portal, preview } = site;
  const key = pageKey(url, portal);
  if (key !== pageKey(readAt, portal)) return failure(say('page_moved_on'));
  const ready = await reading();
  if (!ready.ok) return ready;
  const { recogniser, gatesFor, rules } = ready.value;
  const facts = withAddress(content, url, portal);
  // Links of a preview site lead to pages of the same site.
  const known = preview ? { ...seeds, portals: [portal] } : seeds;
  const judged = describe(facts, known, recogniser, gatesFor(portal));
  const description = preview ? asPreview(judged, facts) : judged;
  const page: DescribedPage = {
    state: 'described',
    key,
    url,
    title: facts.title || title,
    ...(preview && { preview }),
    description,
    text: await fingerprint(comparableWords(wordsOfPage(facts))),
    rules,
    machine: machineWords(description.findings),
  };
  const suggestedUnit = suggestUnit(facts, seeds.roster);
  const badge = await remember(tabId, { page, suggestedUnit, plan: planName(seeds), facts });
  if (!preview) void rememberSeen(page);
  return success({ description, mark: badge.text, label: speakSentence(speak, badge.title) });
}

/** Remembers that the reader failed, so that button and popup say so. */
export async function reportFailure(
  why: string,
  { tabId, url, title }: Tab,
  { seeds }: Shipped,
  previewHosts: readonly string[],
): Promise<void> {
  const site = siteOf(url, seeds.portals, previewHosts);
  if (!site) return;
  const page: PageState = {
    state: 'failed',
    key: pageKey(url, site.portal),
    url,
    title,
    ...(site.preview && { preview: true }),
    why: say('page_unreadable', why),
  };
  await remember(tabId, { page, suggestedUnit: null, plan: planName(seeds), facts: null });
}

/**
 * What is known of the page in a tab. Where nothing is, its reader is asked to read again: the worker may have been
 * stopped, or the tab come back from the history. A portal page without a reader can still be tagged by its address.
 */
export async function pageInTab(
  { tabId, url, title }: { tabId: number | null; url: string; title: string },
  { seeds }: Shipped,
  previewHosts: readonly string[],
): Promise<TabRecord> {
  const site = siteOf(url, seeds.portals, previewHosts);
  if (!site) {
    const previewHost = previewHostOf(url, seeds.portals);
    const page: PageState = { state: 'not-portal', ...(previewHost !== null && { previewHost }) };
    return { page, suggestedUnit: null, plan: null, facts: null };
  }
  const { portal, preview } = site;
  const key = pageKey(url, portal);
  const known = tabId === null ? null : await recallTab(tabId);
  const ofPlan = known?.plan === planName(seeds) ? known : null;
  if (ofPlan && ofPlan.page.state !== 'not-portal' && ofPlan.page.key === key) return ofPlan;
  const facts = addressFacts(url, title, portal);
  const suggestedUnit = suggestUnit(facts, seeds.roster);
  // No reader comes into a file, and the browser's viewer of PDF files may never say that its tab has loaded.
  const waits = async (tab: number) => !isFileName(url) && (await isLoading(tab));
  const reading = tabId !== null && ((await askReader(tabId)) || (await waits(tabId)));
  return {
    page: {
      state: reading ? 'reading' : 'not-loaded',
      key,
      url,
      title: facts.title || title,
      ...(preview && { preview }),
    },
    suggestedUnit,
    plan: null,
    facts: null,
  };
}

/** What was recognised by another plan, or another revision of it, is recognised again. */
function planName({ plan }: Shipped['seeds']): string {
  return `${plan.id}@${plan.revision}`;
}

/** A page that is busy with itself answers late; nobody should look at an empty popup meanwhile. */
const readerPatienceMs = 300;

/** Whether a reader is there: one that answers, or one too busy to answer at once. Without any the browser says so. */
async function askReader(tabId: number): Promise<boolean> {
  const asked = sendMessage('readAgain', {}, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
  const busy = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), readerPatienceMs));
  return Promise.race([asked, busy]);
}

async function remember(tabId: number, record: TabRecord): Promise<Badge> {
  const badge = badgeOf(record.page);
  await rememberTab(tabId, record);
  await showBadge(tabId, badge, speak);
  announce('pageDescribed');
  return badge;
}
