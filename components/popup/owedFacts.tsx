import type { ComponentChild } from 'preact';
import type { Due, OwedTask } from '../../lib/app/summary';
import type { Speak } from '../../lib/words/sentence';
import { useWords } from '../words';
import { daysAgo, staleDays } from './ago';

/** State, duties covered, due date, and on what it rests: pages and offline evidence are told apart. */
export function OwedFacts({ owed }: { owed: OwedTask }) {
  const { speak } = useWords();
  const { card, state, coveredDuties, due, pages, offline } = owed;
  const done = card.duties.filter(({ id }) => coveredDuties.includes(id)).length;
  return (
    <Facts
      of={[
        <span class={`chip ${state}`}>{speak(`coverage_${state}`)}</span>,
        card.duties.length > 0 && speak('popup_duty_state', `${done}`, `${card.duties.length}`),
        due && dueWords(due, speak),
        pages > 0 && speak('row_web', `${pages}`),
        offline > 0 && <span class="offline-chip">{speak('row_offline', `${offline}`)}</span>,
      ]}
    />
  );
}

/** One line, its parts kept apart by words and not by styles: a list of thousands has few elements, and is read as it looks. */
function Facts({ of }: { of: readonly ComponentChild[] }) {
  const said = of.filter((part) => part !== false && part !== null);
  return <span class="facts">{said.flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))}</span>;
}

function dueWords({ state, days, date }: Due, speak: Speak): ComponentChild {
  if (state === 'later') return speak('row_later', date);
  if (state === 'overdue') return <span class="due overdue">{speak('row_overdue', `${-days}`)}</span>;
  return <span class="due">{days === 0 ? speak('row_today') : speak('row_soon', `${days}`, date)}</span>;
}

/** When somebody last decided, and whether that was too long ago; nothing where nobody ever did. */
export function LastDecided({ at, now }: { at: number | null; now: number }) {
  const { speak } = useWords();
  if (at === null) return null;
  const days = daysAgo(at, now);
  return (
    <Facts
      of={[
        days === 0 ? speak('row_last_today') : speak('row_last_days', `${days}`),
        days > staleDays && <span class="due">{speak('row_stale', `${staleDays}`)}</span>,
      ]}
    />
  );
}
