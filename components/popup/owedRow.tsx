import type { OwedTask } from '../../lib/app/summary';
import { shortText } from '../taskText';
import { useWords } from '../words';

/** One task that the unit owes: number, opening, state, duties covered, due dates; the whole unfolds. */
export function OwedRow({ owed }: { owed: OwedTask }) {
  const { speak } = useWords();
  const { card, state, coveredDuties } = owed;
  const done = card.duties.filter(({ id }) => coveredDuties.includes(id)).length;
  return (
    <li>
      <details>
        <summary>
          <span class="number">{card.n}</span>
          <span class="row">
            <span class="task-words">{shortText(card.text)}</span>
            <span class="facts">
              <span class={`chip ${state}`}>{speak(`coverage_${state}`)}</span>
              {card.duties.length > 0 && (
                <span>{speak('popup_duty_state', `${done}`, `${card.duties.length}`)}</span>
              )}
              {card.dates.length > 0 && (
                <span>{speak('popup_due', card.dates.join(speak('list_separator')))}</span>
              )}
            </span>
          </span>
        </summary>
        <ul class="duty-states">
          {card.duties.map(({ id, label }) => (
            <li key={id}>
              <span aria-hidden="true">{coveredDuties.includes(id) ? '✓' : '○'}</span> {label}
              <span class="unseen">
                {speak(coveredDuties.includes(id) ? 'popup_duty_done' : 'popup_duty_open')}
              </span>
            </li>
          ))}
        </ul>
        <p class="verbatim">
          {card.level2}
          <br />
          {card.text}
        </p>
      </details>
    </li>
  );
}
