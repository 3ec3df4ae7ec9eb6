import { say, type Sentence } from '../words/sentence';
import type { Finding, Grade } from './finding';

/** How many pages of a column people confirmed and rejected for one task. */
export interface Decided {
  confirmed: number;
  rejected: number;
}

/** What is known of a page's column before the page is read, task by task. */
export type Prior = ReadonlyMap<number, Decided>;

/** Fewer decisions are chance: below this many decided pages a column says nothing. */
export const decisionsLeast = 3;

/**
 * Shares from which a column speaks for or against a task. 0.8 is what the grade 较可能 promises (right at least 80
 * times of 100); 0.2 mirrors it. With three pages only an unanimous column reaches either (4/5 and 1/5).
 */
const liftFrom = 0.8;
const lowerUpTo = 0.2;

/**
 * Expected share of confirmations among further pages of the column: Laplace's rule of succession, the mean of a Beta
 * distribution that starts from one confirmation and one rejection, so that few decisions never look like certainty.
 */
export function expectedShare({ confirmed, rejected }: Decided): number {
  return (confirmed + 1) / (confirmed + rejected + 2);
}

/**
 * The findings of a page, adjusted by what people decided about other pages of its column. One grade at most: 待核 may
 * become 较可能, 证据充分 may become 较可能, 较可能 may become 待核. 证据充分 is never given by a column, for it needs two
 * kinds of evidence on the page itself; no finding is added and none is taken away; whether it counts is not touched.
 * Nothing is lifted against the page's own words (a restricted kind of page, words that contradict the task). Each
 * finding whose column has spoken says so in its last reason.
 */
export function withPrior(findings: readonly Finding[], prior: Prior): Finding[] {
  return findings.map((finding) => {
    const decided = prior.get(finding.task);
    if (!decided || decided.confirmed + decided.rejected < decisionsLeast) return finding;
    const grade = adjusted(finding, expectedShare(decided));
    return { ...finding, grade, reasons: [...finding.reasons, historyOf(finding, decided, grade)] };
  });
}

function adjusted(finding: Finding, share: number): Grade {
  if (share <= lowerUpTo) return finding.grade === 'strong' ? 'likely' : 'check';
  const lifted = share >= liftFrom && finding.grade === 'check' && !speaksAgainst(finding);
  return lifted ? 'likely' : finding.grade;
}

/** What is missing says so where the page's own words held the grade down. */
function speaksAgainst({ missing }: Finding): boolean {
  return missing.some(({ key }) => key === 'recognition_restricted' || key === 'lacks_contradicted');
}

function historyOf({ task, grade: before }: Finding, decided: Decided, after: Grade): Sentence {
  const counts = [decided.confirmed + decided.rejected, decided.confirmed, task].map(String);
  if (before === after) return say('prior_kept', ...counts);
  if (before === 'check') return say('prior_lifted', ...counts);
  return say(before === 'strong' ? 'prior_lowered_strong' : 'prior_lowered_likely', ...counts);
}
