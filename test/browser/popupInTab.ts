import type { Page } from '@playwright/test';
import type { OpenedBrowser } from './open';

/** Seen from inside the background worker and the popup. */
declare const chrome: {
  tabs: { query(which: object): Promise<{ id: number; url?: string; title?: string }[]> };
};

/**
 * The popup, or the side panel, in a tab of its own, where audits can run, looking at another tab as the real popup does: only its question
 * for the tab in front is answered for it.
 */
export async function popupInTab(
  browser: OpenedBrowser,
  front: Page,
  file: 'popup.html' | 'sidepanel.html' = 'popup.html',
): Promise<Page> {
  const tabs = await (await browser.worker()).evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find(({ url }) => url === front.url());
  if (!tab) throw new Error(`no tab shows ${front.url()}`);
  const page = await browser.context.newPage();
  await page.addInitScript((answer) => {
    chrome.tabs.query = () => Promise.resolve([answer]);
  }, tab);
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(browser.extensionPage(file));
  return page;
}
