import { withAddress } from './addressFacts';
import type { PageFacts } from './facts';
import type { PortalProfile } from './portal';
import { readContent } from './readContent';

/**
 * All that is known of one page: its document and its address read together. The same two steps that the extension
 * takes apart, the first in the page, the second where the address is known for certain.
 */
export function readPage(document: Document, url: string, portal: PortalProfile): PageFacts {
  return withAddress(readContent(document, url, portal), url, portal);
}
