import { JSDOM } from 'jsdom';
import { readLabelledPage, slugsIn } from '../../../entrypoints/cli/evaluate/labelledPage';
import type { PageFacts } from '../../../lib/page/facts';
import type { PortalProfile } from '../../../lib/page/portal';
import { readPage } from '../../../lib/page/readPage';
import { readArticle } from '../../portal/article';
import { portalPages } from '../../portal/pages';
import { addressOf } from '../../portal/portal';
import { shapes } from '../../portal/shapes';

/** The facts that every contender gets, and the tasks that the page fulfils by subject. */
export interface BenchPage {
  facts: PageFacts;
  tasks: readonly number[];
}

/** Pages of a folder as `npm run evaluate` reads them, without those on which two careful people might differ. */
export function pagesOf(directory: string, portal: PortalProfile): BenchPage[] {
  return slugsIn(directory)
    .map((slug) => readLabelledPage(directory, slug, portal))
    .filter(({ expected }) => expected.confidence !== 'unsure')
    .map(({ facts, expected }) => ({ facts, tasks: expected.expect.tasks }));
}

/** The articles of the project's own demo portal. */
export function portalFacts(portal: PortalProfile): BenchPage[] {
  return portalPages.map((page) => {
    const url = addressOf(page);
    const { window } = new JSDOM(shapes[page.shape](readArticle(page.file)), { url });
    const facts = readPage(window.document, url, portal);
    window.close();
    return { facts, tasks: page.tasks };
  });
}
