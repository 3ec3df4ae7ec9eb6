import { browser, type Browser } from 'wxt/browser';

export interface ActiveTab {
  tabId: number | null;
  /** Empty where the browser does not let us see it: not one of our hosts. */
  url: string;
  title: string;
}

/**
 * The tab in front of the user of this window. For a page of the extension that stands in a tab itself, `followed`, or
 * else the one that was used last beside it.
 */
export async function activeTab(followed: number | null): Promise<ActiveTab> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true, ...(own ? {} : { active: true }) });
  const beside = tabs
    .filter(({ id }) => id !== own?.id)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return asSeen(beside.find(({ id }) => id === followed) ?? beside[0]);
}

/** Shows an address in a tab that gives way to it, or in a new one; the user stays where they are. Answers with its id. */
export async function showAddress(giving: number | null, url: string): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  const tab =
    giving === null
      ? await browser.tabs.create({ url, active: own === undefined })
      : await browser.tabs.update(giving, { url });
  return tab?.id ?? null;
}

/** Whether a tab is still on its way to a page: its reader comes with the page. */
export async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

function asSeen(tab: Browser.tabs.Tab | undefined): ActiveTab {
  return { tabId: tab?.id ?? null, url: tab?.url ?? '', title: tab?.title ?? '' };
}

/**
 * Calls whenever the user of this window turns to another tab, or the tab that is shown (`shown`) goes to another page
 * or has finished loading.
 */
export function watchTabs(shown: () => number | null, changed: () => void): void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (own = id));
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === own) changed();
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === shown() && (status !== undefined || url !== undefined)) changed();
  });
}

/** Loads a tab anew, so that the page in it is read again. Fails where the tab was closed meanwhile. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
