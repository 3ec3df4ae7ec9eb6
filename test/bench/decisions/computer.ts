import type { Page } from '@playwright/test';
import type { Actor, DecisionRequest } from '../../../lib/coverage/event';
import { speaker } from '../../../lib/words/speaker';
import type { OpenedBrowser } from '../../browser/open';

/** Seen from inside the extension. */
declare const chrome: {
  tabs: { query(which: object): Promise<object[]> };
  runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean } } | undefined> };
  storage: { local: { get(keys: string[]): Promise<object>; set(items: object): Promise<void> } };
};

const popupSize = { width: 420, height: 600 };

/** Milliseconds from the beginning of the navigation. */
export interface Paints {
  /** First words of any kind. */
  first: number;
  /** The list of owed tasks has been painted. */
  list: number;
}

/** Puts entries into the extension's `storage.local`. */
export async function store(browser: OpenedBrowser, entries: object): Promise<void> {
  await (await browser.worker()).evaluate((items) => chrome.storage.local.set(items), entries);
}

export function actAs(browser: OpenedBrowser, actor: Actor): Promise<void> {
  return store(browser, { 'notebook/actor': actor });
}

/** The popup in a tab, looking at a tab that shows no page of the portal unless `front` says what it shows. */
export async function openPopup(
  browser: OpenedBrowser,
  unit: string,
  front = { url: 'about:blank', title: '' },
): Promise<{ page: Page; paints: Paints }> {
  const page = await browser.context.newPage();
  await page.addInitScript(
    ([tab, heading]) => {
      chrome.tabs.query = () => Promise.resolve([tab]);
      const seen = new MutationObserver(() => {
        if (!document.body?.textContent.includes(heading)) return;
        seen.disconnect();
        // The frame with the list is being made; the task after it runs when it has been painted.
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(globalThis, { listPainted: performance.now() })),
        );
      });
      seen.observe(document, { childList: true, subtree: true, characterData: true });
    },
    [front, speaker(browser.language)('popup_owed', unit)] as const,
  );
  await page.setViewportSize(popupSize);
  await page.goto(browser.extensionPage('popup.html'));
  const painted = await page.waitForFunction(
    () => {
      const list = (globalThis as { listPainted?: number }).listPainted;
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return list === undefined || first === undefined ? null : { first, list };
    },
    undefined,
    { timeout: 600_000 },
  );
  return { page, paints: (await painted.jsonValue())! };
}

/** Milliseconds from the beginning of the navigation to the first words of a page of the extension that has no script. */
export async function paintBare(browser: OpenedBrowser, name: string, size = popupSize): Promise<number> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(browser.extensionPage(name));
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  );
  const first = (await painted.jsonValue())!;
  await page.close();
  return first;
}

/** Milliseconds of writing one decision, and of the least that a browser can do to keep the same words. */
export interface Written {
  /** From sending the decision to its acknowledgement: both stores have it. */
  decision: number;
  /** One `put` in a transaction of its own that does not wait for the disk (`relaxed`). */
  relaxed: number;
  /** The same, waiting for the disk. */
  strict: number;
  /** One `storage.local.set`. */
  area: number;
}

/** Sends decisions one after the other from a page of the extension, each beside the bare writes of the same words. */
export function write(page: Page, requests: readonly DecisionRequest[]): Promise<Written[]> {
  return page.evaluate(async (all) => {
    const opening = indexedDB.open('bare', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('events'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    // Methods, because the names that the loader gives to functions are unknown in the page.
    const bare = {
      async timed(work: () => Promise<unknown>): Promise<number> {
        const start = performance.now();
        await work();
        return performance.now() - start;
      },
      put(request: object, durability: 'relaxed' | 'strict') {
        return new Promise((resolve, reject) => {
          const transaction = opening.result.transaction('events', 'readwrite', { durability });
          transaction.objectStore('events').put(request, Math.random());
          transaction.addEventListener('complete', resolve);
          transaction.addEventListener('abort', reject);
        });
      },
    };
    const written: Written[] = [];
    for (const request of all) {
      const message = { id: 1, type: 'decide', data: { request }, timestamp: Date.now() };
      let answer: { res?: { ok: boolean } } | undefined;
      const decision = await bare.timed(async () => (answer = await chrome.runtime.sendMessage(message)));
      if (!answer?.res?.ok) throw new Error(JSON.stringify(answer));
      written.push({
        decision,
        relaxed: await bare.timed(() => bare.put(request, 'relaxed')),
        strict: await bare.timed(() => bare.put(request, 'strict')),
        area: await bare.timed(() => chrome.storage.local.set({ bare: request })),
      });
    }
    opening.result.close();
    return written;
  }, requests as DecisionRequest[]);
}

/** How many events the database holds. */
export async function stored(browser: OpenedBrowser): Promise<number> {
  return (await browser.worker()).evaluate(async () => {
    const opening = indexedDB.open('planlens');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const counting = opening.result.transaction('events').objectStore('events').count();
    await new Promise((resolve) => counting.addEventListener('success', resolve));
    opening.result.close();
    return counting.result;
  });
}
