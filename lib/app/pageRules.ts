import type { PageRules } from '../coverage/pageRules';
import { placeKind } from '../coverage/place';
import { tallyVersion } from '../coverage/tally';
import { identityVersion, pageKey, recordKey } from '../page/key';
import type { PortalProfile } from '../page/portal';
import { columnPathOf } from './columnPath';
import { portalOf } from './portalOf';

/** How the log tells the pages of these portals apart. A page of no known portal stays what it was written down as. */
export function pageRulesOf(portals: readonly PortalProfile[]): PageRules {
  return {
    // Looked at whenever it is asked for: portals may be added.
    get version() {
      const known = portals.map(({ hosts, mobilePrefixes, trackingParams }) => [
        hosts,
        mobilePrefixes,
        trackingParams,
      ]);
      return JSON.stringify([identityVersion, tallyVersion, known]);
    },
    recordOf: recordKey,
    keyOf: ({ page, pageUrl }) => {
      const portal = placeKind(page) === 'web' ? portalOf(pageUrl, portals) : null;
      return portal ? pageKey(pageUrl, portal) : page;
    },
    columnOf: (page) => columnPathOf(page, portals),
  };
}
