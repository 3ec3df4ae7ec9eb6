/** What is known about one portal; data in `seeds/portals`, so that another portal needs no code. */
export interface PortalProfile {
  id: string;
  name: string;
  /** The district whose own material this portal publishes: 浔阳区. */
  place: string;
  /** Names of the places and bodies above the district: what comes from them is a repost. */
  superiors: string[];
  /** Host names without `www.`, lower case. Only these are the portal: look-alike sites exist. */
  hosts: string[];
  /** Path prefixes of the mobile twin, e.g. `/m/`. */
  mobilePrefixes: string[];
  /** Query parameters that never identify a page. */
  trackingParams: string[];
  /** Path segment (without the trailing `_number`) → column name. */
  segments: Record<string, string>;
  /** Path segments whose following segment is a unit's path code, e.g. `bmxxgk`. */
  unitParents: string[];
  /** Wordings of each infobox label, as seen on pages; inner spaces are ignored when they are compared. */
  labels: Record<InfoField, string[]>;
  /** Wordings that open the breadcrumb: 您当前所在位置, 您当前所在的位置. */
  breadcrumbLabels: string[];
}

/** As much of a profile as the reader in the page needs; it travels with every content script. */
export type ReadingProfile = Pick<PortalProfile, 'mobilePrefixes' | 'labels' | 'breadcrumbLabels'>;

/** The fields of a portal page's information box (信息框). */
export type InfoField =
  | 'category'
  | 'indexNumber'
  | 'documentNumber'
  | 'generated'
  | 'published'
  | 'validity'
  | 'publisher'
  | 'source'
  | 'openness'
  | 'timeLimit'
  | 'scope'
  | 'subject';
