import type { TaskCard } from '../../lib/app/summary';

/**
 * Which duties are ticked before a person looks: those that the finding (or draft) names; where it names none and
 * the task asks for one thing only, that one; otherwise none, because "the task is fulfilled" must never be a
 * default.
 */
export function preselectedDuties(card: TaskCard, named: readonly string[]): string[] {
  const known = card.duties.map(({ id }) => id).filter((id) => named.includes(id));
  return known.length === 0 && card.duties.length === 1 ? card.duties.map(({ id }) => id) : known;
}
