import type { DatedFact, ListedLink, PageFacts } from '../page/facts';
import type { PortalProfile } from '../page/portal';
import { emptyContent } from '../page/readContent';
import type { Recogniser } from '../recognition/compileRecogniser';
import type { Finding, Grade } from '../recognition/finding';
import type { Gates } from '../recognition/gates';
import { say } from '../words/sentence';
import { portalOf } from './portalOf';
import type { LinkFinding, ListedFinding } from './summary';

/** As many as a list page may send (`contentBounds.entries`). */
export const mostLinks = 300;

/**
 * The highest grade of a link. 证据充分 promises two kinds of evidence on the page itself; a list shows only its title,
 * column and date, and the page behind the link may hold something else.
 */
const surestOfLink: Grade = 'likely';

/**
 * What each link of a column page (栏目页) promises, by title, column and date alone, in the order of the list. Nothing
 * for other kinds of page. A link that leads out of the portal is named but not judged: it can be no evidence.
 */
export function describeLinks(
  page: PageFacts,
  portals: readonly PortalProfile[],
  recogniser: Pick<Recogniser, 'recognise'>,
  gates: Gates,
): ListedFinding[] {
  if (page.kind !== 'column') return [];
  return page.links.slice(0, mostLinks).map((link) => {
    const [first] = portalOf(link.url, portals)
      ? recogniser.recognise(factsOfLink(link, page), gates).findings
      : [];
    return { ...link, finding: first ? linkFinding(first) : null };
  });
}

/** The page behind a link as far as the list tells. */
function factsOfLink({ text, url, date }: ListedLink, list: PageFacts): PageFacts {
  const published: DatedFact | null = date === null ? null : { date, source: 'list', raw: date };
  return {
    ...emptyContent(text),
    kind: 'article',
    breadcrumb: list.breadcrumb,
    column: list.column ?? list.title,
    dates: published ? [published] : [],
    published,
    key: url,
    url,
    pathSegments: list.pathSegments,
    unitCode: list.unitCode,
  };
}

function linkFinding({ task, grade, counts, whyNot, reasons }: Finding): LinkFinding {
  return {
    task,
    grade: grade === 'strong' ? surestOfLink : grade,
    counts,
    // The page may well print a date; it is the list that does not.
    whyNot: whyNot?.key === 'gate_undated' ? say('link_undated') : whyNot,
    reasons,
  };
}
