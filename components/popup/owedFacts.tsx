import type { Due, OwedTask } from '../../lib/app/summary';
import { useWords } from '../words';
import { daysAgo, staleDays } from './ago';

/** State, duties covered, due date, and on what it rests: pages and offline evidence are told apart. */
export function OwedFacts({ owed }: { owed: OwedTask }) {
  const { speak } = useWords();
  const { card, state, coveredDuties, due, pages, offline } = owed;
  const done = card.duties.filter(({ id }) => coveredDuties.includes(id)).length;
  return (
    <span class="facts">
      <span class={`chip ${state}`}>{speak(`coverage_${state}`)}</span>
      {card.duties.length > 0 && <span>{speak('popup_duty_state', `${done}`, `${card.duties.length}`)}</span>}
      {due && <DueState due={due} />}
      {pages > 0 && <span>{speak('row_web', `${pages}`)}</span>}
      {offline > 0 && <span class="offline-chip">{speak('row_offline', `${offline}`)}</span>}
    </span>
  );
}

function DueState({ due: { state, days, date } }: { due: Due }) {
  const { speak } = useWords();
  if (state === 'later') return <span>{speak('row_later', date)}</span>;
  if (state === 'overdue') return <span class="due overdue">{speak('row_overdue', `${-days}`)}</span>;
  return <span class="due">{days === 0 ? speak('row_today') : speak('row_soon', `${days}`, date)}</span>;
}

/** When somebody last decided, and whether that was too long ago; nothing where nobody ever did. */
export function LastDecided({ at, now }: { at: number | null; now: number }) {
  const { speak } = useWords();
  if (at === null) return null;
  const days = daysAgo(at, now);
  return (
    <span class="facts">
      <span>{days === 0 ? speak('row_last_today') : speak('row_last_days', `${days}`)}</span>
      {days > staleDays && <span class="due">{speak('row_stale', `${staleDays}`)}</span>}
    </span>
  );
}
