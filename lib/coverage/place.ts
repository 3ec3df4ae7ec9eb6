/**
 * What stands in the place of a page where a decision is not about a page of the portal. Page keys begin with `https:`,
 * so neither can be taken for one.
 */

/** 不适用: `confirm` states that the task does not apply to the unit (with the reason as note), `reject` denies it. */
export const inapplicablePlace = 'inapplicable:';

/** 线下佐证: each piece of offline evidence is a place of its own. `id` is any text that is new, such as a request id. */
export function offlinePlace(id: string): string {
  return `offline:${id}`;
}

export type PlaceKind = 'web' | 'offline' | 'inapplicable';

export function placeKind(page: string): PlaceKind {
  if (page === inapplicablePlace) return 'inapplicable';
  return page.startsWith('offline:') ? 'offline' : 'web';
}
