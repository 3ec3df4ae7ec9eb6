import type { Finding } from '../recognition/finding';
import { say, type Sentence } from '../words/sentence';
import type { PageState } from './summary';

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

/** Number of findings; a dot for a portal page without any; `!` for failure; nothing for pages that say nothing yet. */
export function badgeOf(page: PageState): Badge {
  return page.state === 'described' ? badgeOfFindings(page.description.findings) : otherStates[page.state];
}

function badgeOfFindings(findings: readonly Finding[]): Badge {
  if (findings.length === 0) return { text: '·', title: say('badge_nothing'), tone: 'quiet' };
  const count = String(findings.length);
  const notCounted = findings.filter((finding) => !finding.counts).length;
  return {
    text: findings.length > mostShown ? `${mostShown}+` : count,
    title:
      notCounted > 0 ? say('badge_found_not_counted', count, String(notCounted)) : say('badge_found', count),
    tone: 'found',
  };
}
