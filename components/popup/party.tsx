import { dutyNames } from '../../lib/app/saying';
import { reasonTexts } from '../../lib/coverage/reasonTexts';
import type { Statement, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import { moment } from './moment';
import { UndoButton } from './undoButton';

/** One person's word on a task: what, who, when, why, and the way to take it back. `lead` stands before it. */
export function Party(props: { card: TaskCard; said: Statement; lead: string; headed?: boolean }) {
  const { card, said, lead, headed = false } = props;
  const { speak } = useWords();
  const { by, reason, note, verdict } = said;
  const duties = dutyNames(said.duties, card);
  const when = moment(said.at);
  return (
    <div class={`party ${verdict}`}>
      <p>
        {headed ? <strong>{lead}</strong> : <span class="lead">{lead}</span>}{' '}
        {speak('popup_verdict_by', by.name, speak(`role_${by.role}`), by.unit)}{' '}
        <span class="together">{when}</span>
      </p>
      {said.undoable && (
        <UndoButton
          id={said.id}
          task={card.n}
          said={`${by.name} ${speak(verdict === 'note' ? 'said_note' : `said_${verdict}`)}`}
          when={when}
        />
      )}
      {reason && <p class="detail">{speak('popup_verdict_reason', speak(reasonTexts[reason]))}</p>}
      {note && <p class="detail">{verdict === 'note' ? note : speak('popup_verdict_note', note)}</p>}
      {duties.length > 0 && (
        <p class="detail">{speak('popup_verdict_duties', duties.join(speak('list_separator')))}</p>
      )}
    </div>
  );
}
