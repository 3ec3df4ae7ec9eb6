import type { DecisionEvent } from './event';

/** The order of cells, by unit and then by task, as the database keeps them. Events of one cell keep theirs. */
export function byPlace(
  one: Pick<DecisionEvent, 'unit' | 'task'>,
  other: Pick<DecisionEvent, 'unit' | 'task'>,
): number {
  if (one.unit !== other.unit) return one.unit < other.unit ? -1 : 1;
  return one.task - other.task;
}
