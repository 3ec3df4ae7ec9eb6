import { browser } from 'wxt/browser';
import type { Actor, DecisionRequest, EventId } from '../coverage/event';

/** What was sent and not acknowledged yet: a decision with the draft that it accepts, or the undoing of an entry. */
export type InHand =
  | { request: DecisionRequest; draftId: string | null }
  | { undoing: { requestId: string; event: EventId; actor: Actor }; task: number };

const key = 'decision/in-hand';

/**
 * Keeps a decision until it is acknowledged, beyond the popup, which any click beside it closes. Its own request id
 * makes it safe to send again. What lies here is parsed by the background like every request.
 */
export async function keepInHand(decision: InHand | null): Promise<void> {
  if (decision) await browser.storage.local.set({ [key]: decision });
  else await browser.storage.local.remove(key);
}

/** What an earlier popup kept and never saw acknowledged; null where there is nothing, or something that is none. */
export async function recallInHand(): Promise<InHand | null> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  return typeof kept === 'object' && kept !== null && ('request' in kept || 'undoing' in kept)
    ? (kept as InHand)
    : null;
}
