import type { PageKey } from './facts';
import type { PortalProfile } from './portal';

/** Addresses of single articles on the platform: `t20230904_6200719.html`, since 2026 also `t_7168241.html`. */
const articleFile = /\/t\d*_(\d+)\.s?html?$/i;

/** The file of an article that has a number of its own, without its ending. */
const numberedFile = /^https:\/\/([^/?]+)\/(?:[^?]*\/)?(t(?:19|20)\d{6}_\d+|t_\d{6,})\.s?html?$/i;

/**
 * Number of the rule by which pages are told apart. To be raised whenever `pageKey` or `recordKey` may give another
 * answer for an address that had one: the log is then sorted by the new rule at the next start.
 */
export const identityVersion = 1;

/** What the key needs to know of a portal. */
export type KeyProfile = Pick<PortalProfile, 'mobilePrefixes' | 'trackingParams'>;

/**
 * The one key of a page, however it was reached: http or https, with or without `www.`, with a fragment, with tracking
 * parameters, on the desktop or on its mobile twin. Bytes of path and query stay as they are: addresses of GBK sites
 * cannot be decoded as UTF-8. What is no web address is its own key.
 *
 * Mobile twin: the prefix (`/m/`) is dropped. The twin files an article under columns of its own whose names differ from
 * the desktop's only by the platform's `_number`; so in addresses that end in an article's number the `_number` of the
 * columns is dropped as well. The article's number stays, so two articles never share a key. An article that stands in
 * two columns has two keys and one record (`recordKey`).
 *
 * `index.html` and the folder it stands for are one page; `index_1.html`, the next page of a list, is another.
 */
export function pageKey(url: string, portal: KeyProfile): PageKey {
  const address = url.replace(/#.*$/s, '').trim();
  const parts = /^https?:\/\/([^/?\\]+)([^?]*)(?:\?(.*))?$/is.exec(address);
  if (!parts) return address;
  const host = canonicalHost(parts[1] ?? '');
  const path = canonicalPath(parts[2] ?? '', portal);
  const query = canonicalQuery(parts[3] ?? '', portal);
  return `https://${host}${path}${query && `?${query}`}`.trim();
}

/**
 * The key under which everything about a page is kept, from the page's own key. An article may be moved to another column,
 * or stand in several; its file name, day and platform-wide number, goes with it, so that on one host that name alone is
 * the article. Every other page, each page of a list among them, is its own record. A number in a query (`view.jsp?id=7`) is not
 * enough to know a page by: each application counts for itself, so that two of them may give it to different pages.
 */
export function recordKey(key: PageKey): PageKey {
  const [, host, name] = numberedFile.exec(key) ?? [];
  return host && name ? `https://${host}/${name.toLowerCase()}.html` : key;
}

/** Lower case, without user, `www.`, default port and final dot. */
export function canonicalHost(authority: string): string {
  return authority
    .replace(/^.*@/, '')
    .toLowerCase()
    .replace(/(?::(?:80|443)?|\.|\s)+$/, '')
    .replace(/^(?:www\.)+(?=.)/, '');
}

function canonicalPath(given: string, portal: KeyProfile): string {
  let path = (given.startsWith('/') ? given : `/${given}`).trim();
  if (articleFile.test(path)) path = path.replace(/([^/])(?:_\d+)+(?=\/)/g, '$1');
  for (let prefix = mobilePrefixOf(path, portal); prefix; prefix = mobilePrefixOf(path, portal)) {
    path = path.slice(prefix.length - 1);
  }
  return path.replace(/\/index\.s?html?$/i, '/');
}

/** The prefix of the mobile twin with which a path begins, slash at both ends, or undefined. */
export function mobilePrefixOf(
  path: string,
  portal: Pick<PortalProfile, 'mobilePrefixes'>,
): string | undefined {
  return portal.mobilePrefixes.find((prefix) => prefix.length > 1 && path.startsWith(prefix));
}

function canonicalQuery(query: string, portal: KeyProfile): string {
  return query
    .split('&')
    .filter(
      (pair) =>
        pair.trim() && !portal.trackingParams.includes(pair.replace(/=.*$/s, '').trim().toLowerCase()),
    )
    .join('&');
}
