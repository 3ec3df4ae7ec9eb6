import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { JSDOM } from 'jsdom';
import { parseFacts, parseReports } from '../../../lib/app/reportSchema';
import type { PageFacts } from '../../../lib/page/facts';
import type { PortalProfile } from '../../../lib/page/portal';
import { readPage } from '../../../lib/page/readPage';
import { parseExpectation, type ExpectationFile } from '../../../lib/recognition/expectationSchema';
import { say } from '../../../lib/words/sentence';
import { filesEnding, readJson } from './inputs';
import { must, refuse } from './refuse';

/** What the extension's reader makes of a page, and what is expected of it. */
export interface LabelledPage {
  slug: string;
  facts: PageFacts;
  expected: ExpectationFile;
  /**
   * What reading the open document took, in milliseconds; building the document is the browser's work. 0 for a page
   * that was read before.
   */
  readMs: number;
}

const factsEnding = '.facts.json';

/** Names of the pages (`<slug>.html`, or `<slug>.facts.json` where the page was read already) of a folder. */
export function slugsIn(directory: string): string[] {
  const pages = filesEnding(directory, '.html');
  const facts = filesEnding(directory, factsEnding);
  const twice = pages.find((slug) => facts.includes(slug));
  if (twice !== undefined) refuse(say('evaluate_page_twice', path.join(directory, twice)));
  const slugs = [...pages, ...facts].sort();
  return slugs.length > 0 ? slugs : refuse(say('evaluate_empty_folder', directory));
}

/**
 * Reads `<slug>.html` or `<slug>.facts.json`, and `<slug>.json`. The page's own host stands for the portal, so nothing is
 * taken for a repost by the name of its place.
 */
export function readLabelledPage(directory: string, slug: string, portal: PortalProfile): LabelledPage {
  const jsonFile = path.join(directory, `${slug}.json`);
  const expected = must(parseExpectation(readJson(jsonFile), jsonFile));
  const factsFile = path.join(directory, `${slug}${factsEnding}`);
  if (existsSync(factsFile)) {
    const facts = must(parseFacts(readJson(factsFile), factsFile));
    return { slug, facts, expected, readMs: 0 };
  }
  const { window } = openPage(path.join(directory, `${slug}.html`), expected.url);
  const host = new URL(expected.url).hostname.replace(/^www\./, '');
  const start = performance.now();
  const facts = readPage(window.document, expected.url, { ...portal, hosts: [...portal.hosts, host] });
  const readMs = performance.now() - start;
  window.close();
  return { slug, facts, expected, readMs };
}

/** The pages of a file that 导出全部报告 made, as they were read in the browser. */
export function readReports(file: string): LabelledPage[] {
  return must(parseReports(readJson(file), file)).map(({ slug, facts, expectation }) => ({
    slug,
    facts,
    expected: expectation,
    readMs: 0,
  }));
}

/** Encoding as the page declares it, UTF-8 where it declares none. Scripts of the page do not run. */
function openPage(file: string, url: string): JSDOM {
  const bytes = readFileSync(file);
  const declared = /charset/i.test(bytes.subarray(0, 2048).toString('latin1'));
  return new JSDOM(declared ? bytes : bytes.toString('utf8'), { url });
}
