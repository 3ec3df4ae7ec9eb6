import { useState } from 'preact/hooks';
import type { TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { DutyBoxes } from './dutyBoxes';
import { ExplainedButton } from './explainedButton';
import { useKeptFocus } from './keptFocus';
import { MoveButton } from './moveButton';
import { preselectedDuties } from './preselect';
import { Rejection } from './rejection';

/** Confirm (all or some duties) or reject, for one task on the page in front. */
export function Judgement(props: {
  card: TaskCard;
  /** Duties that the finding names. */
  named: readonly string[];
  /** Offers to move the page to another task. */
  proposed?: boolean;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { card, saving, onChoice } = props;
  const { speak } = useWords();
  const [ticked, setTicked] = useState(() => preselectedDuties(card, props.named));
  const [rejecting, setRejecting] = useState(false);
  const holder = useKeptFocus<HTMLDivElement>(rejecting);
  const all = card.duties.length;
  const some = ticked.length > 0 && ticked.length < all;

  function whyNot(): string | null {
    if (saving) return speak('popup_saving');
    return all > 0 && ticked.length === 0 ? speak('popup_choose_duty') : null;
  }

  return (
    <div class="judgement" ref={holder} tabIndex={-1}>
      <DutyBoxes card={card} ticked={ticked} onTick={setTicked} />
      <div class="actions">
        <ExplainedButton
          label={
            some ? speak('popup_confirm_some', `${ticked.length}`, `${all}`) : speak('popup_confirm_all')
          }
          whyNot={whyNot()}
          onClick={() =>
            onChoice({
              task: card.n,
              verdict: 'confirm',
              duties: card.duties.map(({ id }) => id).filter((id) => ticked.includes(id)),
              reason: null,
              note: '',
            })
          }
        />
        <button
          type="button"
          aria-expanded={rejecting}
          aria-disabled={saving}
          onClick={() => setRejecting(!rejecting)}
        >
          {speak('popup_reject')}
        </button>
        {props.proposed && <MoveButton task={card.n} rejects saving={saving} onChoice={onChoice} />}
      </div>
      {rejecting && (
        <Rejection
          task={card.n}
          saving={saving}
          onCancel={() => setRejecting(false)}
          onReject={(reason, note) => onChoice({ task: card.n, verdict: 'reject', duties: [], reason, note })}
        />
      )}
    </div>
  );
}
