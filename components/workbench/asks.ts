import type { EvidencePortion, EvidenceQuery } from '../../lib/app/evidence';
import type { History, HistoryQuery } from '../../lib/app/summary';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';

/** What the rooms of the workbench may ask of the log. */
export interface Asks {
  evidence: (query: EvidenceQuery) => Promise<Result<EvidencePortion, Sentence>>;
  history: (query: HistoryQuery) => Promise<Result<History, Sentence>>;
}
