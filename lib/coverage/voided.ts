import type { Actor, DecisionEvent, EventId } from './event';

/** An inspector's word is taken back by inspectors only; anybody else's by everybody. */
export function mayTakeBack({ role }: Actor, { actor }: DecisionEvent): boolean {
  return actor.role !== 'inspector' || role === 'inspector';
}

/**
 * The events of one subject that were taken back. What is taken back counts as never said, so that whatever stood before
 * stands again, as the word of whoever said it then. Taking back such an event of undoing brings its target back.
 */
export function voidedIn(events: readonly DecisionEvent[]): Set<EventId> {
  const log = new Map(events.map((event) => [event.id, event]));
  const undecided = new Map<EventId, number>();
  for (const { undoes } of log.values()) if (undoes) undecided.set(undoes, (undecided.get(undoes) ?? 0) + 1);

  const voided = new Set<EventId>();
  // From the last undoing down: whether an event stands is known once all that undo it are known to stand or not.
  const known = [...log.values()].filter(({ id }) => !undecided.has(id));
  for (const event of known) {
    const target = event.undoes ? log.get(event.undoes) : undefined;
    if (!target) continue;
    if (!voided.has(event.id) && mayTakeBack(event.actor, target)) voided.add(target.id);
    const left = (undecided.get(target.id) ?? 0) - 1;
    undecided.set(target.id, left);
    if (left === 0) known.push(target);
  }
  return voided;
}

/** What people said and did not take back; an event that only takes back says nothing itself. */
export function saidIn(events: readonly DecisionEvent[]): DecisionEvent[] {
  const voided = voidedIn(events);
  return events.filter(({ id, undoes }) => !undoes && !voided.has(id));
}
