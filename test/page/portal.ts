import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageFacts } from '../../lib/page/facts';
import type { PortalProfile } from '../../lib/page/portal';
import { readPage } from '../../lib/page/readPage';

export const portal = JSON.parse(readFileSync('seeds/portals/xunyang.json', 'utf8')) as PortalProfile;

export const articleUrl =
  'http://www.xunyang.gov.cn/zwgk/zfxxgkzl/bmxxgk/nyncslj/fdzdgknr_171192/lhhzz_203345/202305/t20230511_6077001.html';

export function documentOf(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { contentType, url: articleUrl }).window.document;
}

/** The facts of a page given as HTML. */
export function factsOf(html: string, url = articleUrl): PageFacts {
  return readPage(documentOf(html), url, portal);
}

/** A fixture of this folder. */
export function fixture(name: string): string {
  return readFileSync(`test/page/fixtures/${name}.html`, 'utf8');
}
