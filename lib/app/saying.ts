import { inapplicablePlace, placeKind } from '../coverage/place';
import type { MessageKey } from '../words/texts';
import type { HistoryEntry, TaskCard } from './summary';

/** What an entry of the log does, in a word or two. */
export function sayingOf({
  verdict,
  page,
  undoes,
}: Pick<HistoryEntry, 'verdict' | 'page' | 'undoes'>): MessageKey {
  if (undoes) return 'said_undo';
  if (page === inapplicablePlace && verdict === 'confirm') return 'said_inapplicable';
  if (page === inapplicablePlace && verdict === 'reject') return 'said_applicable';
  if (placeKind(page) === 'offline' && verdict === 'confirm') return 'said_offline';
  return `said_${verdict}`;
}

/** Names of duties in the order of the plan; one that the task no longer has is named by its id. */
export function dutyNames(duties: readonly string[], card: TaskCard | undefined): string[] {
  const known = card?.duties.filter(({ id }) => duties.includes(id)) ?? [];
  const unknown = duties.filter((id) => !known.some((duty) => duty.id === id));
  return [...known.map(({ label }) => label), ...unknown];
}
