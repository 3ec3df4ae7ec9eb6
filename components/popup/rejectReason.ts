import type { RejectReason } from '../../lib/coverage/event';
import type { MessageKey } from '../../lib/words/texts';

/** The reasons of a rejection, in the order in which they are offered, and the words of each. */
export const rejectReasons: readonly [RejectReason, MessageKey][] = [
  ['other-task', 'reason_other_task'],
  ['repost', 'reason_repost'],
  ['past-year', 'reason_past_year'],
  ['duplicate', 'reason_duplicate'],
  ['incomplete', 'reason_incomplete'],
  ['other', 'reason_other'],
];

export function reasonWords(reason: RejectReason): MessageKey {
  return rejectReasons.find(([known]) => known === reason)?.[1] ?? 'reason_other';
}
