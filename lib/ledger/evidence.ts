import type { RejectReason } from '../coverage/event';
import { placeKind, type PlaceKind } from '../coverage/place';
import type { StandingEvidence } from '../coverage/standingEvidence';
import { printable } from '../kernel/printable';

/** What stands, and what a ledger shows of its page. */
export interface LedgerEvidence extends StandingEvidence {
  /** Why the page was rejected, where it was and somebody said why. */
  reason?: RejectReason | null;
  /** Path of the column, by the address or as the page names it. */
  columnPath?: string;
  /** YYYY-MM-DD: as the page prints it, and as the address says when it was uploaded. */
  published?: string | null;
  uploaded?: string | null;
  /** Words of the page on which the decision rests. */
  quote?: string;
}

/** The kinds of a list of evidence of one cell or task, each in the order given. */
export function evidenceByKind(all: readonly LedgerEvidence[]): Record<PlaceKind, LedgerEvidence[]> {
  const kinds: Record<PlaceKind, LedgerEvidence[]> = { web: [], offline: [], inapplicable: [] };
  for (const one of all) kinds[placeKind(one.page)].push(one);
  return kinds;
}

/** The address of a page; empty for what is no page, whose key no reader could open. */
export function webAddress(one: LedgerEvidence | undefined): string {
  return one && placeKind(one.page) === 'web' ? one.url : '';
}

/**
 * An address that may be live: http or https, without anything that no address holds, and no longer than a spreadsheet
 * keeps (2,083 characters, Excel). Null for any other, which stands as words.
 */
export function liveAddress(url: string): string | null {
  const web = /^https?:\/\/[^\s/?#]\S*$/i.test(url) && printable(url).replaced === 0;
  return web && url.length <= longestLink ? url : null;
}

const longestLink = 2_083;
