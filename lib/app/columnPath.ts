import { readAddress } from '../page/address';
import type { PageKey } from '../page/facts';
import type { PortalProfile } from '../page/portal';
import { portalOf } from './portalOf';

/**
 * The column of a page by its address alone, without numbers and file name: `zwgk/zcjd/wzjd`. Taken from the key, so
 * that a page and its mobile twin stand in one column. Empty for pages at the root and of no known portal.
 */
export function columnPathOf(page: PageKey, portals: readonly PortalProfile[]): string {
  const portal = portalOf(page, portals);
  return portal ? readAddress(page, portal).pathSegments.join('/') : '';
}
