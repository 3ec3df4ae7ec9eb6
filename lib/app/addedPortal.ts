import { failure, type Result } from '../kernel/result';
import { canonicalHost } from '../page/key';
import type { PortalProfile } from '../page/portal';
import { parsePortal } from '../page/profileSchema';
import { say, type Sentence } from '../words/sentence';
import { previewHostOf } from './preview';

/** What a person says of another portal. */
export interface PortalOrder {
  name: string;
  /** The district whose own material it publishes. */
  place: string;
  /** Places and bodies above it: what comes from them is a repost. */
  superiors: string[];
  /** Its address, or its host alone. */
  address: string;
}

/** A line of the list of portals. */
export interface PortalLine {
  id: string;
  name: string;
  place: string;
  host: string;
  /** The plan by which its pages are recognised. */
  plan: string;
  /** Comes with the extension, and stays. */
  shipped: boolean;
  /** Whether the browser lets its pages be read. */
  allowed: boolean;
}

/** The host that an address names, without `www.`; null for what is no web address. */
export function portalHostOf(address: string): string | null {
  const trimmed = address.trim();
  const host = previewHostOf(/^https?:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`, []);
  return host === null ? null : canonicalHost(host);
}

/**
 * The profile of a portal that a person adds: the wordings of the shipped one, which are those of the platform that
 * governments use, with its own host and place. Its name in the data is its host. Portals and preview sites that are there
 * already are refused.
 */
export function portalProfile(
  { name, place, superiors, address }: PortalOrder,
  known: readonly PortalProfile[],
  previewHosts: readonly string[],
): Result<PortalProfile, Sentence> {
  const [generic] = known;
  const host = portalHostOf(address);
  if (!generic || host === null || !host.includes('.')) return failure(say('portal_no_address', address));
  if (known.some(({ hosts }) => hosts.includes(host))) return failure(say('portal_there', host));
  if (previewHosts.some((preview) => canonicalHost(preview) === host))
    return failure(say('portal_is_preview', host));
  const id = host.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 60);
  if (known.some((portal) => portal.id === id)) return failure(say('portal_there', host));
  const own = { id, name: name.trim(), place: place.trim(), superiors, hosts: [host] };
  return parsePortal({ ...generic, ...own }, host);
}

/** The shipped portals and those of the list that people added: they speak as the shipped one does, on their own host. */
export function withAdded(shipped: readonly PortalProfile[], lines: readonly PortalLine[]): PortalProfile[] {
  const [generic] = shipped;
  if (!generic) return [];
  const added = lines.filter((line) => !line.shipped);
  return [
    ...shipped,
    ...added.map(({ id, name, place, host }) => ({
      ...generic,
      id,
      name,
      place,
      superiors: [],
      hosts: [host],
    })),
  ];
}
