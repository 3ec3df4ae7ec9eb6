import { browser } from 'wxt/browser';

export interface ActiveTab {
  tabId: number | null;
  /** Empty where the browser does not let us see it: not one of our hosts. */
  url: string;
  title: string;
}

/** The tab in front of the user of this window. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, url: tab?.url ?? '', title: tab?.title ?? '' };
}

/** Loads a tab anew, so that the page in it is read again. Fails where the tab was closed meanwhile. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
