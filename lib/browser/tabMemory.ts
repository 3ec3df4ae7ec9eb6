import { browser } from 'wxt/browser';
import type { PageState } from '../app/summary';
import type { PageFacts } from '../page/facts';
import { sendMessage } from './messenger';

/** What the worker remembers of a tab while the browser runs; lost with the session, and then simply read again. */
export interface TabRecord {
  page: PageState;
  /** Unit guessed from the page, for the first use. */
  suggestedUnit: string | null;
  /** Which plan the page was recognised by, with its revision; null where it was not. */
  plan: string | null;
  /** What was read of the page, for comparing and for reports; null where it was not read. */
  facts: PageFacts | null;
}

/** What some tab shows of a page with this key; null where none does. */
export async function recallPage(key: string): Promise<(TabRecord & { tabId: number }) | null> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, TabRecord][];
  const found = all.find(([, { page }]) => page?.state === 'described' && page.key === key);
  return found ? { ...found[1], tabId: Number(found[0].slice(prefix.length)) } : null;
}

const prefix = 'tab/';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** What cannot be remembered (the session's storage is full) is read again when somebody asks. */
export async function rememberTab(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: record }).catch(reported);
}

/** Null for a tab of which nothing is known: it is then read again. */
export async function recallTab(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabRecord | undefined) ?? null;
}

/** A tab that was closed, or that is loading another page. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId)).catch(reported);
}

/** Asks every open reader to read its page again. */
export async function readAllAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // Most tabs have no reader.
      if (id !== undefined)
        await sendMessage('readAgain', {}, { tabId: id, frameId: 0 }).catch(() => undefined);
    }),
  );
}

function reported(error: unknown): void {
  console.warn('storage.session', error);
}
