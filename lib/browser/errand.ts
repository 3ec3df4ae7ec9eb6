import { browser } from 'wxt/browser';

/** What a view was opened for: to tag the page in front, or to go on with 快审. */
export type Errand = 'tag' | 'review';

const keyOf = (windowId: number) => `errand/${windowId}`;
/** A view that opens later than this was opened for something else. */
const patienceMs = 15_000;

/** Leaves an errand for the view of a window, whether it is open already or just opening. */
export async function leaveErrand(windowId: number, errand: Errand): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: { errand, at: Date.now() } });
}

/**
 * Hands over every errand of this window once: one that waits already, and those that come. What a view has no way to
 * run is left to another view of the window: the popup hears of 快审 too, which it leaves for the side panel.
 */
export async function onErrand(runs: Partial<Record<Errand, () => void>>): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const key = keyOf(id);
  const take = async () => {
    const left: unknown = (await browser.storage.session.get(key))[key];
    if (typeof left !== 'object' || left === null) return;
    const { errand, at } = left as { errand?: unknown; at?: unknown };
    const run = errand === 'tag' || errand === 'review' ? runs[errand] : undefined;
    if (!run) return;
    await browser.storage.session.remove(key);
    if (typeof at === 'number' && Date.now() - at < patienceMs) run();
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key]?.newValue !== undefined) void take();
  });
  await take();
}
