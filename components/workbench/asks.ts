import type { EvidencePortion, EvidenceQuery } from '../../lib/app/evidence';
import type { PageNeighbours } from '../../lib/app/pageNeighbours';
import type { History, HistoryQuery } from '../../lib/app/summary';
import type { LastYear } from '../../lib/app/yearsBeside';
import type { Actor, EventId } from '../../lib/coverage/event';
import type { PopupProps } from '../popup/contract';
import type { EvidenceActions } from '../popup/keptEvidence';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';

/** How a page stands in a tab that shows it; `status` 0 where nobody knows. */
export interface PageNow {
  text: string | null;
  status: number;
}

/** What the rooms of the workbench may ask of the log, and what they do to it: always about the plan that is shown. */
export interface Asks {
  /** 佐证留底; absent where it cannot be asked for. */
  kept?: Pick<EvidenceActions, 'onList' | 'onPicture' | 'onDelete'> & {
    /** Null where no tab shows the page. */
    onNow: (page: string) => Promise<Result<PageNow | null, Sentence>>;
    onCompare: PopupProps['onCompare'];
  };
  evidence: (query: EvidenceQuery) => Promise<Result<EvidencePortion, Sentence>>;
  history: (query: HistoryQuery) => Promise<Result<History, Sentence>>;
  /** Takes back an entry of the log in the name of who acts. */
  undo: (event: EventId, actor: Actor) => Promise<Result<unknown, Sentence>>;
  /** 上年佐证 of one task of all units, or (null) of every task of one unit. */
  lastYear: (
    of: { task: number; unit: null } | { task: null; unit: string },
  ) => Promise<Result<LastYear[], Sentence>>;
  neighbours: (page: string) => Promise<Result<PageNeighbours, Sentence>>;
}
