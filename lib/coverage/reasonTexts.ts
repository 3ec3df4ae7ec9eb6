import type { MessageKey } from '../words/texts';
import type { RejectReason } from './event';

/** The words of each reason of a rejection, in the order in which they are offered. */
export const reasonTexts = {
  'other-task': 'reason_other_task',
  repost: 'reason_repost',
  'past-year': 'reason_past_year',
  duplicate: 'reason_duplicate',
  incomplete: 'reason_incomplete',
  other: 'reason_other',
} as const satisfies Record<RejectReason, MessageKey>;
