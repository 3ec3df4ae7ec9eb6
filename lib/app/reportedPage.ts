import type { PageFacts } from '../page/facts';
import type { ExpectationFile } from '../recognition/expectationSchema';
import type { SpokenFinding } from '../recognition/spokenFinding';
import type { ReportLine } from './ports';

/** At most 65,536 characters each, so a few megabytes in all; enough for months of mending. */
export const mostReports = 50;

/** What was in use when a page was recognised wrongly. */
export interface Versions {
  extension: string;
  plan: string;
  planRevision: number;
  /** Fingerprint of plan, duties and lexicon. */
  rules: string;
}

/**
 * 识别有误: a page that was recognised wrongly, with all that is needed to mend the lexicon: what the reader made of the
 * page (never its HTML), what the machine found, and what is right, in the form of every expectation
 * (`<slug>.json`). Nothing in it says who reported it.
 */
export interface ReportedPage {
  slug: string;
  facts: PageFacts;
  /** `note` is the remark. */
  expectation: ExpectationFile & { note?: string | undefined };
  /** The task whose finding is called wrong; null where the page as a whole is meant. */
  wrong: number | null;
  /** What the machine found by itself, best first. */
  findings: SpokenFinding[];
  /** Seen before publication: the words are not public yet. */
  preview: boolean;
  versions: Versions;
}

/** What a person says of a wrong recognition. */
export interface WrongAnswer {
  wrong: number | null;
  /** Tasks that the page fulfils; empty for 都不是. */
  right: readonly number[];
  /** Free text; nobody else's words are added. */
  remark: string;
}

export interface ReportTerms {
  findings: readonly SpokenFinding[];
  versions: Versions;
  preview: boolean;
  /** YYYY-MM-DD where the user is. */
  today: string;
  /** Fingerprint of page and task, so that a second report of the same replaces the first. */
  slug: string;
}

/**
 * The report of a page, from `factsToReport`. Title and date were not asked for: the expectation takes them as they were read, and a date
 * that only the address names as none. `likely`, not `sure`: one person said so.
 */
export function reportedPage(facts: PageFacts, answer: WrongAnswer, terms: ReportTerms): ReportedPage {
  const { slug, findings, preview, versions, today } = terms;
  const right = [...new Set(answer.right)];
  const published = facts.published?.source === 'url' ? null : (facts.published?.date ?? null);
  const remark = answer.remark.trim();
  return {
    slug,
    facts,
    expectation: {
      url: facts.url,
      today,
      expect: { tasks: right, primary: right[0] ?? null, published, title: facts.title },
      confidence: 'likely',
      ...(remark && { note: remark }),
    },
    wrong: answer.wrong,
    findings: [...findings],
    preview,
    versions,
  };
}

/** What a list shows of a report. */
export function reportLine({ slug, facts, expectation, wrong, preview }: ReportedPage): ReportLine {
  return {
    slug,
    page: facts.key,
    title: facts.title || facts.url,
    wrong,
    right: expectation.expect.tasks,
    preview,
  };
}

/**
 * The facts that a report may carry. Addresses of editing systems can hold sessions and names of users behind the
 * question mark: of a preview page no address keeps it.
 */
export function factsToReport(facts: PageFacts, preview: boolean): PageFacts {
  if (!preview) return facts;
  const bare = <Link extends { url: string }>(links: readonly Link[]): Link[] =>
    links.map((link) => ({ ...link, url: withoutQuery(link.url) }));
  return {
    ...facts,
    key: withoutQuery(facts.key),
    url: withoutQuery(facts.url),
    attachments: bare(facts.attachments),
    related: bare(facts.related),
    links: bare(facts.links),
  };
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^(https?:\/\/)[^/@]*@/i, '$1');
}
