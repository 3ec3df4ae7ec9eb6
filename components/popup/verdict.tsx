import { useState } from 'preact/hooks';
import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { Judgement } from './judgement';
import { moment } from './moment';
import { reasonWords } from './rejectReason';

/** What stands already: the verdict, by whom and when, and the two ways on from there. */
export function Verdict(props: {
  card: TaskCard;
  verdict: PageVerdict;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { card, verdict, saving, onChoice } = props;
  const { speak } = useWords();
  const [anew, setAnew] = useState(false);
  const { by } = verdict;
  const duties = card.duties.filter(({ id }) => verdict.duties.includes(id)).map(({ label }) => label);
  return (
    <div class={`verdict ${verdict.standing}`}>
      <p>
        <strong>{speak(`standing_${verdict.standing}`)}</strong>{' '}
        {speak('popup_verdict_by', by.name, speak(`role_${by.role}`), by.unit)}{' '}
        <span class="together">{moment(verdict.at)}</span>
      </p>
      {verdict.reason && <p>{speak('popup_verdict_reason', speak(reasonWords(verdict.reason)))}</p>}
      {verdict.note && <p>{speak('popup_verdict_note', verdict.note)}</p>}
      {duties.length > 0 && <p>{speak('popup_verdict_duties', duties.join(speak('list_separator')))}</p>}
      <div class="actions">
        <button
          type="button"
          aria-disabled={saving}
          onClick={() => {
            if (!saving) onChoice({ task: card.n, verdict: 'withdraw', duties: [], reason: null, note: '' });
          }}
        >
          {speak('popup_withdraw')}
        </button>
        <button type="button" aria-expanded={anew} onClick={() => setAnew(!anew)}>
          {speak('popup_judge_anew')}
        </button>
      </div>
      {anew && <Judgement card={card} named={verdict.duties} saving={saving} onChoice={onChoice} />}
    </div>
  );
}
