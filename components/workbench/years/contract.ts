import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { KeptCorrections } from '../../../lib/app/yearsKept';
import type { Result } from '../../../lib/kernel/result';
import type { PlanLine } from '../../../lib/plan/stored';
import type { Sentence } from '../../../lib/words/sentence';

/** What 年度对照 can do beyond showing. */
export interface YearsActions {
  plans: () => Promise<Result<PlanLine[], Sentence>>;
  beside: (before: string, after: string) => Promise<Result<YearsBeside, Sentence>>;
  correct: (kept: KeptCorrections) => Promise<Result<null, Sentence>>;
  follow: (after: string, before: string | null) => Promise<Result<null, Sentence>>;
}
