import { browser } from 'wxt/browser';
import type { Review } from '../app/review';
import { parseReview, parseSeen } from '../app/reviewSchema';
import { reviewKey as queueKey, seenKey } from '../app/storedNames';
import { withSeen, type SeenPage } from '../app/seen';
import type { DescribedPage } from '../app/summary';

/** The review under way on this computer; null where there is none. */
export async function recallReview(): Promise<Review | null> {
  return parseReview((await browser.storage.local.get(queueKey))[queueKey]);
}

/** Changes the review, one change after the other, whichever view or menu makes them; answers with what is kept now. */
export async function changeReview(edit: (review: Review | null) => Review | null): Promise<Review | null> {
  return navigator.locks.request(queueKey, async () => {
    const next = edit(await recallReview());
    if (next) await browser.storage.local.set({ [queueKey]: next });
    else await browser.storage.local.remove(queueKey);
    return next;
  });
}

/** Tells of every change of the review, made here or elsewhere. */
export function onReview(heard: (review: Review | null) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[queueKey];
    if (change) heard(parseReview(change.newValue));
  });
}

export async function recallSeen(): Promise<SeenPage[]> {
  return parseSeen((await browser.storage.local.get(seenKey))[seenKey]);
}

/** Keeps a page with findings for 快审. Losing one costs a place in a queue, so a full disk is only reported. */
export async function rememberSeen(page: DescribedPage): Promise<void> {
  try {
    await navigator.locks.request(seenKey, async () => {
      const seen = await recallSeen();
      const next = withSeen(seen, page);
      if (next !== seen) await browser.storage.local.set({ [seenKey]: next });
    });
  } catch (error) {
    console.warn(seenKey, error);
  }
}

/** The pages stay in the review, but what was expected of them and done with them was about the tasks of another plan. */
export async function forgetReview(): Promise<void> {
  await changeReview(
    (review) =>
      review && { ...review, items: review.items.map((item) => ({ ...item, tasks: [] })), trail: [] },
  );
  await navigator.locks.request(seenKey, () => browser.storage.local.remove(seenKey));
}
