import { canonicalHost } from '../page/key';
import type { PageFacts } from '../page/facts';
import type { PortalProfile } from '../page/portal';
import { say } from '../words/sentence';
import { portalOf } from './portalOf';
import { selfCheck } from './selfCheck';
import type { Description } from './summary';

/** Where a page stands: on the portal, or on an address where editors look at it before it is public. */
export interface Site {
  /** The profile to read by; of a preview site the portal's own, to which the site's address is added. */
  portal: PortalProfile;
  preview: boolean;
}

/** The site of an address; null for any page that is neither the portal's nor on one of `previewHosts`. */
export function siteOf(
  url: string,
  portals: readonly PortalProfile[],
  previewHosts: readonly string[],
): Site | null {
  const own = portalOf(url, portals);
  if (own) return { portal: own, preview: false };
  const [first] = portals;
  const host = hostIn(url);
  if (!first || host === null || !previewHosts.includes(host)) return null;
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(url)?.[1] ?? host;
  return { portal: { ...first, hosts: [...first.hosts, canonicalHost(authority)] }, preview: true };
}

/**
 * The host that an address would add as a preview site, as a match pattern names it: lower case, without port. Null for
 * what is no web address, and for the portal's own hosts: there is nothing to add, and another port of them is a site
 * that no match pattern tells apart.
 */
export function previewHostOf(url: string, portals: readonly PortalProfile[]): string | null {
  const host = hostIn(url);
  if (host === null || !previewHost.test(host)) return null;
  const own = portals.some(({ hosts }) => hosts.includes(canonicalHost(host)));
  return own ? null : host;
}

/** Names and IPv4 addresses: what a match pattern of every browser can hold. */
const previewHost = /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?$/;

function hostIn(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).hostname.replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}

/**
 * A description as it may be shown of a page that is not public yet: nothing on it counts, whatever else a gate says,
 * and what an inspector would miss is listed. What will stop a task after publication too is kept beside.
 */
export function asPreview(description: Description, facts: PageFacts): Description {
  const { findings, links } = description;
  const whyNot = say('gate_preview');
  return {
    ...description,
    findings: findings.map((finding) => ({ ...finding, counts: false, whyNot })),
    links: links.map((link) => ({
      ...link,
      finding: link.finding && { ...link.finding, counts: false, whyNot },
    })),
    preview: {
      // Only of an article: editors cannot give a column page a source.
      lacks: facts.kind === 'article' ? selfCheck(facts) : null,
      stops: findings.flatMap(({ task, whyNot: why }) =>
        why && why.key !== 'gate_undated' ? [{ task, why }] : [],
      ),
    },
  };
}
