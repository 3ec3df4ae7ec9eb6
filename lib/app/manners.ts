/** How the edge tab behaves on this computer: one setting for all pages and all widths. */
export interface Manners {
  side: 'left' | 'right';
  /** Where the tab's upper end stands, as a share of the window's height. */
  share: number;
  /** Where people do not want to see it: the whole site, columns, pages. */
  hidden: { site: boolean; columns: string[]; pages: string[] };
}

/** Where they lie in `storage.local`. */
export const mannersKey = 'overlay/manners';

/** 本页, 本栏目, 全站. */
export type HideScope = 'page' | 'column' | 'site';

export const usualManners: Manners = {
  side: 'right',
  share: 0.4,
  hidden: { site: false, columns: [], pages: [] },
};

/** The tab stays whole within a window of ordinary height. */
const highest = 0.02;
const lowest = 0.8;
/** The oldest are forgotten; nobody remembers hiding so many. */
const maximalPlaces = 500;

/** A share within the bounds. */
export function shareWithin(share: number): number {
  return Math.min(Math.max(share, highest), lowest);
}

/**
 * A page and its column as the address names them, with their host. Month folders (`202302/`) are no columns; the
 * script in the page has no portal profile for more.
 */
export function placesOf(address: string): { page: string; column: string } {
  const { host, pathname, search } = new URL(address);
  const folders = pathname.replace(/[^/]*$/, '').replace(/\/\d{6}\/$/, '/');
  return { page: host + pathname + search, column: host + folders };
}

/** Where the tab is hidden on a page; null where it is shown. The widest scope goes first. */
export function hiddenBy({ hidden }: Manners, address: string): HideScope | null {
  const { page, column } = placesOf(address);
  if (hidden.site) return 'site';
  if (hidden.columns.includes(column)) return 'column';
  return hidden.pages.includes(page) ? 'page' : null;
}

export function withHidden(manners: Manners, scope: HideScope, address: string): Manners {
  const { page, column } = placesOf(address);
  const { hidden } = manners;
  const added = (list: string[], place: string) => [...new Set([...list, place])].slice(-maximalPlaces);
  if (scope === 'site') return { ...manners, hidden: { ...hidden, site: true } };
  if (scope === 'column')
    return { ...manners, hidden: { ...hidden, columns: added(hidden.columns, column) } };
  return { ...manners, hidden: { ...hidden, pages: added(hidden.pages, page) } };
}

/** Shown again on this page, whatever had hidden it; other pages and columns stay as they are. */
export function withShown(manners: Manners, address: string): Manners {
  const { page, column } = placesOf(address);
  const { columns, pages } = manners.hidden;
  return {
    ...manners,
    hidden: {
      site: false,
      columns: columns.filter((one) => one !== column),
      pages: pages.filter((one) => one !== page),
    },
  };
}

/**
 * What lies in storage, part by part: a damaged part is as usual. By hand and not by a schema, because the script in
 * every page of the portal reads it.
 */
export function parseManners(value: unknown): Manners {
  const { side, share, hidden } = fields(value);
  const { site, columns, pages } = fields(hidden);
  return {
    side: side === 'left' ? 'left' : 'right',
    share: typeof share === 'number' && share >= 0 ? shareWithin(share) : usualManners.share,
    hidden: { site: site === true, columns: texts(columns), pages: texts(pages) },
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
