import type { Review, ReviewItem, ReviewSources } from '../../lib/app/review';
import type { Summary } from '../../lib/app/summary';
import type { RejectReason } from '../../lib/coverage/event';
import type { Sentence } from '../../lib/words/sentence';
import type { PopupProps } from '../popup/contract';

/** A verdict on a task of the page in front. */
export interface ReviewChoice {
  task: number;
  verdict: 'confirm' | 'reject';
  duties: string[];
  reason: RejectReason | null;
  note: string;
}

export interface ReviewProps extends Pick<
  PopupProps,
  'fields' | 'onField' | 'saving' | 'unsaved' | 'onRetry' | 'onGiveUp' | 'onReloadPage'
> {
  summary: Summary;
  /** Null where nothing is under way. */
  review: Review | null;
  /** Null until they are known. */
  sources: ReviewSources | null;
  /** What was just done. */
  said: Sentence | null;
  onStart: (items: readonly ReviewItem[]) => void;
  onChoice: (choice: ReviewChoice) => void;
  onSkip: () => void;
  onUndo: () => void;
  /** Brings the item's page in front again. */
  onGo: () => void;
  /** Forgets the queue, never a verdict. */
  onEnd: () => void;
  onLeave: () => void;
  /** Leaves, and tags the page in front by hand. */
  onTag: () => void;
}
