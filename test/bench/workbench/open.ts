import type { Page } from '@playwright/test';
import type { OpenedBrowser } from '../../browser/open';

export const size = { width: 1280, height: 800 };

/** Milliseconds from the beginning of the navigation. */
export interface Opened {
  /** First words of any kind. */
  first: number;
  /** The map with its cells has been painted. */
  map: number;
}

/** The workbench in a tab, until its map is there. */
export async function openWorkbench(browser: OpenedBrowser): Promise<{ page: Page; opened: Opened }> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.map-grid [role="gridcell"]')) return;
      seen.disconnect();
      // The frame with the map is being made; the task after it runs when it has been painted.
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { mapPainted: performance.now() })),
      );
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.setViewportSize(size);
  await page.goto(browser.extensionPage('options.html#map'));
  const painted = await page.waitForFunction(
    () => {
      const map = (globalThis as { mapPainted?: number }).mapPainted;
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return map === undefined || first === undefined ? null : { first, map };
    },
    undefined,
    { timeout: 600_000 },
  );
  return { page, opened: (await painted.jsonValue())! };
}
