import { browser } from 'wxt/browser';

/** Firefox calls it a sidebar; Chromium knows `sidePanel` since 114 and lets a click open it since 116. */
const own = browser as {
  sidePanel?: { open?: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

export function canOpenSidePanel(): boolean {
  return own.sidePanel?.open !== undefined || own.sidebarAction !== undefined;
}

/**
 * Opens the side panel of a window. Only what a person just did may open it, and browsers look back no further than
 * the handler itself: to be called before anything is waited for. False where it cannot be opened.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    if (own.sidePanel?.open) await own.sidePanel.open({ windowId });
    else if (own.sidebarAction) await own.sidebarAction.open();
    else return false;
    return true;
  } catch (error) {
    console.warn('side panel', error);
    return false;
  }
}

const page = '/sidepanel.html';

/** The same view in a tab, where there is no side panel. One that is there already comes in front. */
export async function openInTab(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(page);
  const [there] = await browser.tabs.query({ windowId, url });
  if (there?.id === undefined) await browser.tabs.create({ windowId, url });
  else await browser.tabs.update(there.id, { active: true });
}
