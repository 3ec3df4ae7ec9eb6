import type { EvidencePortion, EvidenceQuery } from '../../lib/app/evidence';
import type { History, HistoryQuery } from '../../lib/app/summary';
import type { EvidenceActions } from '../popup/keptEvidence';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';

/** What the rooms of the workbench may ask of the log. */
export interface Asks {
  /** 佐证留底; absent where it cannot be asked for. */
  kept?: Pick<EvidenceActions, 'onList' | 'onPicture' | 'onDelete'>;
  evidence: (query: EvidenceQuery) => Promise<Result<EvidencePortion, Sentence>>;
  history: (query: HistoryQuery) => Promise<Result<History, Sentence>>;
}
