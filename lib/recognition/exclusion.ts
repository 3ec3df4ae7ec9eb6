import type { PageFacts } from '../page/facts';
import { say, type Sentence } from '../words/sentence';
import type { Exclusion } from './lexicon';
import { evidenceOf, type PageTally } from './tally';

/** How a page's kind limits what may be found on it. */
export interface Restriction {
  effect: Exclusion['effect'];
  sentence: Sentence;
}

/**
 * The strictest restriction that the page's title and columns call for: the plan itself, annual reports, scoring
 * sheets, meeting reports and the like hold the cues of nearly every task and fulfil none.
 */
export function restrictionOf(
  exclusions: readonly Exclusion[],
  facts: PageFacts,
  page: PageTally,
): Restriction | null {
  if (facts.kind === 'home') return { effect: 'exclude', sentence: say('recognition_home_page') };
  const order: Exclusion['effect'][] = ['exclude', 'check', 'stepDown'];
  let strictest: Restriction | null = null;
  for (const met of page.exclusions) {
    if (met.kind === 'unless') continue;
    const lifted = page.exclusions.some(
      ({ kind, exclusion }) => kind === 'unless' && exclusion === met.exclusion,
    );
    const exclusion = exclusions[met.exclusion];
    if (lifted || !exclusion) continue;
    if (strictest && order.indexOf(strictest.effect) <= order.indexOf(exclusion.effect)) continue;
    const key = exclusion.effect === 'exclude' ? 'recognition_excluded' : 'recognition_restricted';
    strictest = { effect: exclusion.effect, sentence: say(key, exclusion.name, evidenceOf(met.clue).quote) };
  }
  return strictest;
}
