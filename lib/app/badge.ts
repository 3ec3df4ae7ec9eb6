import type { Finding } from '../recognition/finding';
import { say, type Sentence } from '../words/sentence';
import type { Description, ListedFinding, PageState } from './summary';

/** What the extension's button shows for one tab. */
export interface Badge {
  /** At most three characters. */
  text: string;
  /** The same in words. */
  title: Sentence;
  tone: 'found' | 'quiet' | 'failure';
}

/** The button has room for two digits and a plus. */
const mostShown = 99;

/** The states that show no findings. */
const otherStates: Record<Exclude<PageState['state'], 'described'>, Badge> = {
  'not-portal': { text: '', title: say('badge_other_page'), tone: 'quiet' },
  'not-loaded': { text: '', title: say('badge_not_loaded'), tone: 'quiet' },
  reading: { text: '', title: say('badge_reading'), tone: 'quiet' },
  failed: { text: '!', title: say('badge_failed'), tone: 'failure' },
};

/** A page that keeps removing the overlay: its findings stand in the popup. */
export const removedBadge: Badge = { text: '!', title: say('badge_overlay_removed'), tone: 'failure' };

/** Number of findings, on a column page of links with one; a dot for a portal page without any; `!` for failure; nothing for pages that say nothing yet. */
export function badgeOf(page: PageState): Badge {
  if (page.state !== 'described') return otherStates[page.state];
  const { links, findings, preview } = page.description;
  const badge = links.length > 0 ? badgeOfLinks(links) : badgeOfFindings(findings);
  return preview ? { ...badge, title: titleOfPreview(page.description) } : badge;
}

/** A column page counts its links. */
function badgeOfLinks(links: readonly ListedFinding[]): Badge {
  const found = links.filter(({ finding }) => finding).length;
  return {
    text: textOf(found),
    title: say('badge_links', String(links.length), String(found)),
    tone: found > 0 ? 'found' : 'quiet',
  };
}

/** On a preview address the words say first that nothing counts. */
function titleOfPreview({ links, findings }: Description): Sentence {
  if (links.length === 0) return say('badge_preview', String(findings.length));
  const found = links.filter(({ finding }) => finding).length;
  return say('badge_preview_links', String(links.length), String(found));
}

function textOf(count: number): string {
  if (count === 0) return '·';
  return count > mostShown ? `${mostShown}+` : String(count);
}

function badgeOfFindings(findings: readonly Finding[]): Badge {
  if (findings.length === 0) return { text: textOf(0), title: say('badge_nothing'), tone: 'quiet' };
  const count = String(findings.length);
  const notCounted = findings.filter((finding) => !finding.counts).length;
  return {
    text: textOf(findings.length),
    title:
      notCounted > 0 ? say('badge_found_not_counted', count, String(notCounted)) : say('badge_found', count),
    tone: 'found',
  };
}
