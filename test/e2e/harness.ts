import { test as base, type Page } from '@playwright/test';
import type { Actor, DecisionEvent } from '../../lib/coverage/event';
import type { Speak } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
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
  /** The popup over the tab in front; with an actor as one finds it who said who they are before. */
  popup(actor?: Actor): Promise<PopupScreen>;
  /** The words of the product in the language that this browser speaks. */
  speak: Speak;
  /** The button of the tab in front. */
  badge(): Promise<{ text: string; title: string }>;
  /** The log as it lies in IndexedDB, in the order of its clocks. */
  storedEvents(): Promise<DecisionEvent[]>;
  /** Ids of the events in the journal, sorted. */
  journalIds(): Promise<string[]>;
  /** From now on, until the worker is stopped, nothing that is written to the journal arrives. */
  holdJournal(): Promise<void>;
  /** Loses the journal, as a storage area that repaired itself may. */
  forgetJournal(): Promise<void>;
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
      async popup(actor) {
        if (actor) await (await browser.worker()).evaluate(rememberActor, actor);
        return popupOver(browser);
      },
      speak: speaker(browser.language),
      badge: async () => (await browser.worker()).evaluate(badgeInFront),
      storedEvents: async () => (await browser.worker()).evaluate(eventsInDatabase),
      holdJournal: async () => (await browser.worker()).evaluate(stallJournal),
      forgetJournal: async () => (await browser.worker()).evaluate(removeJournal),
      journalIds: async () => (await browser.worker()).evaluate(idsInJournal),
    });
    await browser.close();
    await portal.close();
  },
});

/** The functions below run inside the background worker and see its `chrome`. */
declare const chrome: {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

async function badgeInFront(): Promise<{ text: string; title: string }> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? -1;
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  };
}

async function eventsInDatabase(): Promise<DecisionEvent[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('planlens');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
  });
  const events = await new Promise<DecisionEvent[]>((resolve, reject) => {
    const reading = database.transaction('events').objectStore('events').getAll();
    reading.addEventListener('success', () => resolve(reading.result as DecisionEvent[]));
    reading.addEventListener('error', () => reject(new Error(reading.error?.message)));
  });
  database.close();
  return events.sort((one, other) => (one.clock < other.clock ? -1 : 1));
}

async function idsInJournal(): Promise<string[]> {
  const keys = Object.keys(await chrome.storage.local.get(null));
  return keys.flatMap((key) => /^journal\/([0-9a-f]{64})$/.exec(key)?.[1] ?? []).sort();
}

async function rememberActor(actor: Actor): Promise<void> {
  await chrome.storage.local.set({ 'notebook/actor': actor });
}

function stallJournal(): void {
  const { local } = chrome.storage;
  const set = local.set.bind(local);
  local.set = (items) =>
    Object.keys(items).some((key) => key.startsWith('journal/')) ? new Promise(() => undefined) : set(items);
}

async function removeJournal(): Promise<void> {
  const keys = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(keys.filter((key) => key.startsWith('journal/')));
}

export { expect } from '@playwright/test';
