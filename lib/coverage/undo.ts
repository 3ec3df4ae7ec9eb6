import { say, type Sentence } from '../words/sentence';
import type { Actor, DecisionEvent, EventId } from './event';
import { mayTakeBack, saidIn, voidedIn } from './voided';

/**
 * Why a person may not take an event back; null where they may, which is so for as long as the log lasts. `events` are
 * all events of its subject. Refused where it was taken back already, where anybody but an inspector would take back an
 * inspector's word, and where a later verdict has replaced it, because then nothing would change.
 */
export function refusalOfUndo(
  event: DecisionEvent,
  events: readonly DecisionEvent[],
  actor: Actor,
): Sentence | null {
  if (voidedIn(events).has(event.id)) return say('undo_already');
  if (!mayTakeBack(actor, event)) return say('undo_of_inspector');
  if (event.verdict === 'note') return null;
  // An editor's answer replaces no word of an inspector.
  const successors = saidIn(events).filter(
    (later) => later.verdict !== 'note' && mayTakeBack(later.actor, event) && builds(later, event.id, events),
  );
  return successors.length > 0 ? say('undo_superseded') : null;
}

/** Whether an event has another one, directly or not, among what it builds on. */
function builds(event: DecisionEvent, on: EventId, events: readonly DecisionEvent[]): boolean {
  const log = new Map(events.map((one) => [one.id, one]));
  const seen = new Set(event.parents);
  for (const id of seen) for (const parent of log.get(id)?.parents ?? []) seen.add(parent);
  return seen.has(on);
}
