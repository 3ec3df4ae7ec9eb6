import type { Page } from '@playwright/test';

/** Seen from inside a page of the extension. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } };

/** Says something to the background as this page of the extension does, and gets its answer. */
export function tell<Answer = unknown>(page: Page, type: string, data: object): Promise<Answer> {
  return page.evaluate(
    async ([name, content]) => {
      const message = { id: 1, type: name, data: content, timestamp: 0 };
      return (await chrome.runtime.sendMessage(message)).res as never;
    },
    [type, data] as const,
  );
}
