import { test as base, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browser/open';
import { overlayOn, popupOver, type OverlayScreen, type PopupScreen } from '../browser/screens';
import { addressOf, startPortal, type RunningPortal } from '../portal/portal';

export interface Lens {
  browser: OpenedBrowser;
  portal: RunningPortal;
  /** Opens a page of the portal in a tab of its own, in front. */
  visit(page: { path: string }): Promise<Page>;
  overlay(page: Page): Promise<OverlayScreen>;
  /** The popup over the tab in front. */
  popup(): Promise<PopupScreen>;
  /** Messages of uncaught errors and of `console.error` on the pages visited so far. */
  errors: string[];
}

/** A test gets a fresh browser with the built extension, a fresh profile, and the portal. */
export const test = base.extend<{ lens: Lens }>({
  // Playwright reads the names of the fixtures that are asked for from this pattern, so it has to be one.
  // oxlint-disable-next-line no-empty-pattern
  lens: async ({}, use) => {
    const found = findBrowser();
    if (found?.kind !== 'unbranded')
      throw new Error('npm test installs the browser; run it once, then npm run e2e');
    const portal = await startPortal();
    const browser = await openBrowser({
      executable: found.path,
      extension: builtExtension,
      portalPort: portal.port,
      headless: true,
    });
    const errors: string[] = [];
    await use({
      browser,
      portal,
      errors,
      async visit(target) {
        const page = await browser.context.newPage();
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(addressOf(target));
        await page.bringToFront();
        return page;
      },
      overlay: (page) => overlayOn(browser, page),
      popup: () => popupOver(browser),
    });
    await browser.close();
    await portal.close();
  },
});

export { expect } from '@playwright/test';
