import { canonicalHost } from '../page/key';
import type { PortalProfile } from '../page/portal';

/** The portal to which an address belongs, by its host alone; null for any other page. Look-alike hosts do not pass. */
export function portalOf(url: string, portals: readonly PortalProfile[]): PortalProfile | null {
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(url)?.[1];
  if (authority === undefined) return null;
  const host = canonicalHost(authority);
  return portals.find((portal) => portal.hosts.includes(host)) ?? null;
}
