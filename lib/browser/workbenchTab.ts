import { browser } from 'wxt/browser';

/** Brings the workbench in front, in a tab of its own; the browser opens no second one. */
export async function showWorkbench(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
