import { browser } from 'wxt/browser';
import type { PageState } from '../app/summary';

/** What the worker remembers of a tab while the browser runs; lost with the session, and then simply read again. */
export interface TabRecord {
  page: PageState;
  /** Unit guessed from the page, for the first use. */
  suggestedUnit: string | null;
}

const keyOf = (tabId: number) => `tab/${tabId}`;

export async function rememberTab(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: record });
}

export async function recallTab(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabRecord | undefined) ?? null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
