import type { YearsBeside } from '../app/yearsBeside';
import type { KeptCorrections } from '../app/yearsKept';
import type { Result } from '../kernel/result';
import type { PlanLine } from '../plan/stored';
import type { Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** What 年度对照 asks of the background. */
export const yearsActions = {
  plans: (): Promise<Result<PlanLine[], Sentence>> => askUntilAnswered(() => sendMessage('listPlans', {})),
  beside: (before: string, after: string): Promise<Result<YearsBeside, Sentence>> =>
    askUntilAnswered(() => sendMessage('yearsBeside', { before, after })),
  correct: (kept: KeptCorrections): Promise<Result<null, Sentence>> =>
    askUntilAnswered(() => sendMessage('correctYears', kept)),
  follow: (after: string, before: string | null): Promise<Result<null, Sentence>> =>
    askUntilAnswered(() => sendMessage('followPlan', { after, before })),
};
