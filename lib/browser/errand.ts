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

/** Hands over every errand of this window once: one that waits already, and those that come. */
export async function onErrand(run: (errand: Errand) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const key = keyOf(id);
  const take = async () => {
    const left: unknown = (await browser.storage.session.get(key))[key];
    if (typeof left !== 'object' || left === null) return;
    await browser.storage.session.remove(key);
    const { errand, at } = left as { errand?: unknown; at?: unknown };
    const recent = typeof at === 'number' && Date.now() - at < patienceMs;
    if (recent && (errand === 'tag' || errand === 'review')) run(errand);
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key]?.newValue !== undefined) void take();
  });
  await take();
}
