import { reasonTexts } from '../../lib/coverage/reasonTexts';
import type { RejectReason } from '../../lib/coverage/event';
import type { MessageKey } from '../../lib/words/texts';

/** The reasons of a rejection, in the order in which they are offered, and the words of each. */
export const rejectReasons = Object.entries(reasonTexts) as readonly [RejectReason, MessageKey][];
