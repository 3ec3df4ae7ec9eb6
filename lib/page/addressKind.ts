/** What kind of page an address promises by its form alone; null where it promises nothing. */
export type AddressKind = 'home' | 'article' | null;

/** Addresses that editing systems give to single articles. */
const articlePath =
  /(?:\/t\d*_\d+|\/(?:content|post|art|doc|show)[-_][^/]*\d|\/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f-]{18,}|\/\d{4,})(?:\.\w+)?$/i;
const homePath = /^\/(?:(?:index|default)\.\w+)?$/i;

/** `mobilePrefixes`: the mobile twin's home page is a home page too. */
export function addressKind(url: string, mobilePrefixes: readonly string[]): AddressKind {
  const path = pathOf(url);
  const prefix = mobilePrefixes.find((one) => one.length > 1 && path.startsWith(one));
  if (homePath.test((prefix ? path.slice(prefix.length - 1) : path) || '/')) return 'home';
  return articlePath.test(path) ? 'article' : null;
}

/** The bytes of the path as they are; empty where there is none. */
export function pathOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url.trim())?.[1] ?? '';
}
