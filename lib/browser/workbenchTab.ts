import { browser } from 'wxt/browser';

/** Brings the workbench in front, in a tab of its own; the browser opens no second one. */
export async function showWorkbench(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the workbench at a place in it (`#settings/backup`), in a new tab. */
export async function showWorkbenchAt(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
}
