import { readAddress } from './address';
import { addressKind } from './addressKind';
import type { PageContent, PageFacts } from './facts';
import { pageKey } from './key';
import type { PortalProfile } from './portal';
import { publishedOf } from './published';
import { emptyContent } from './readContent';

/** A list whose title is the site's is known by its column. */
const siteTitle = /(?:人民政府|政府网|门户网站|政务网)$/;

/**
 * Adds what the address says: identity, columns and unit by its path, and the day of the upload, which is taken for the
 * day of publication only where the page prints none (and is marked by its source, so that it does not pass for one).
 */
export function withAddress(content: PageContent, url: string, portal: PortalProfile): PageFacts {
  const { pathSegments, unitCode, date } = readAddress(url, portal);
  const segment = pathSegments.at(-1) ?? '';
  const named = Object.hasOwn(portal.segments, segment) ? portal.segments[segment] : undefined;
  const dates = date ? [...content.dates, date] : content.dates;
  const column = content.column ?? named ?? null;
  return {
    ...content,
    title:
      content.kind === 'column' && siteTitle.test(content.title) ? (column ?? content.title) : content.title,
    key: pageKey(url, portal),
    url,
    pathSegments,
    unitCode,
    column,
    dates,
    published: publishedOf(dates),
  };
}

/** Facts from address and title alone, for pages without a reader: PDF, XML, pictures, a page that did not load. */
export function addressFacts(url: string, title: string, portal: PortalProfile): PageFacts {
  const kind = addressKind(url, portal.mobilePrefixes) === 'article' ? 'article' : 'other';
  return withAddress({ ...emptyContent(title), kind }, url, portal);
}
