import { readAddress } from './address';
import type { PageFacts } from './facts';
import { pageKey } from './key';
import type { PortalProfile } from './portal';

/** Facts from address and title alone, for pages without a reader: PDF, XML, pictures, a page that did not load. */
export function addressFacts(url: string, title: string, portal: PortalProfile): PageFacts {
  const address = readAddress(url, portal);
  const segment = address.pathSegments.at(-1);
  return {
    key: pageKey(url, portal),
    url,
    kind: address.isArticle ? 'article' : 'other',
    title: title.replace(/\s+/g, ' ').trim(),
    breadcrumb: [],
    pathSegments: address.pathSegments,
    column:
      (segment !== undefined && Object.hasOwn(portal.segments, segment) && portal.segments[segment]) || null,
    infobox: [],
    documentNumber: null,
    dates: address.date ? [address.date] : [],
    published: null,
    source: null,
    unitCode: address.unitCode,
    unitName: null,
    attachments: [],
    related: [],
    links: [],
    imageTexts: [],
    hasVideo: false,
    tableHeadings: [],
    text: '',
    textLength: 0,
  };
}
