import type { RefObject } from 'preact';
import type { RejectReason } from '../../lib/coverage/event';
import { ExplainedButton } from '../popup/explainedButton';
import { rejectReasons } from '../popup/rejectReason';
import { useField } from '../popup/typed';
import { useWords } from '../words';
import { KeyButton } from './keyButton';
import { WordsField } from '../popup/wordsField';

/** Why not, one digit each; 其他 asks for words, which survive a closed view like all that is typed. */
export function ReasonKeys(props: {
  task: number;
  saving: boolean;
  note: RefObject<HTMLTextAreaElement | null>;
  onReason: (reason: RejectReason) => void;
  onOther: (words: string) => void;
  onBack: () => void;
}) {
  const { speak } = useWords();
  const [words, setWords] = useField(`note:${props.task}`);
  function whyNot(): string | null {
    if (props.saving) return speak('popup_saving');
    return words.trim() === '' ? speak('popup_note_needed') : null;
  }
  return (
    <fieldset class="rejection">
      <legend>{speak('review_choose_reason')}</legend>
      <div class="reasons">
        {rejectReasons.map(([reason, key], nth) => (
          <KeyButton
            key={reason}
            press={`${nth + 1}`}
            disabled={props.saving}
            onClick={() => props.onReason(reason)}
          >
            {speak(key)}
          </KeyButton>
        ))}
      </div>
      <form class="field">
        <WordsField
          label={speak('review_other_reason')}
          value={words}
          onValue={setWords}
          field={props.note}
        />
        <div class="actions">
          <ExplainedButton
            type="submit"
            label={speak('review_send_reason')}
            whyNot={whyNot()}
            onClick={() => props.onOther(words.trim())}
          />
        </div>
      </form>
      <KeyButton press="Esc" onClick={props.onBack}>
        {speak('review_back')}
      </KeyButton>
    </fieldset>
  );
}
