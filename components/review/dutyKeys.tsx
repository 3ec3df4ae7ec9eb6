import type { TaskCard } from '../../lib/app/summary';
import { ExplainedButton } from '../popup/explainedButton';
import { useWords } from '../words';
import { KeyButton } from './keyButton';

/** The duties of the task, each ticked by its digit; more than nine by mouse or Tab. */
export function DutyKeys(props: {
  card: TaskCard;
  ticked: readonly string[];
  saving: boolean;
  onTick: (nth: number) => void;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { card, ticked, saving } = props;
  const { speak } = useWords();
  function whyNot(): string | null {
    if (saving) return speak('popup_saving');
    return ticked.length === 0 ? speak('popup_choose_duty') : null;
  }
  return (
    <>
      <fieldset class="duties">
        <legend>{speak('review_choose_duties')}</legend>
        {card.duties.map(({ id, label }, nth) => (
          <label key={id} class="box">
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => props.onTick(nth)} />
            <span>
              {nth < 9 && <kbd>{nth + 1}</kbd>} {label}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <ExplainedButton
          label={`${speak('review_confirm_ticked', `${ticked.length}`)} Enter`}
          whyNot={whyNot()}
          onClick={props.onConfirm}
        />
        <KeyButton press="Esc" onClick={props.onBack}>
          {speak('review_back')}
        </KeyButton>
      </div>
    </>
  );
}
