import type { DecisionEvent } from './event';

/** The page that an event is about, as it was written down. */
export type PageOfEvent = Pick<DecisionEvent, 'page' | 'pageUrl'>;

/**
 * How pages are told apart today. Events are never rewritten: what they say of their page was true by the rule of their
 * day, and is read by today's from the address that people saw.
 */
export interface PageRules {
  /** Other words whenever any of the functions may answer differently; what was derived by other words is derived anew. */
  version: string;
  /** The record in which everything about a page is kept, by the page's key. Moved pages share one. */
  recordOf(page: string): string;
  /** The key that the page of an event has today. */
  keyOf(event: PageOfEvent): string;
  /** The column in which a page stands, from its key: the path without numbers and file name; empty for none. */
  columnOf(page: string): string;
}

/** The record to which an event belongs. */
export function recordOfEvent(event: PageOfEvent, rules: Pick<PageRules, 'recordOf' | 'keyOf'>): string {
  return rules.recordOf(rules.keyOf(event));
}
