import { useState } from 'preact/hooks';
import type { RejectReason } from '../../lib/coverage/event';
import { useWords } from '../words';
import { rejectReasons } from './rejectReason';
import { useField } from './typed';
import { WordsField } from './wordsField';

/** A rejection carries a reason, one click each; only 其他 asks for words. */
export function Rejection(props: {
  task: number;
  saving: boolean;
  onReject: (reason: RejectReason, note: string) => void;
  onCancel: () => void;
}) {
  const { speak } = useWords();
  const [note, setNote] = useField(`note:${props.task}`);
  const [asked, setAsked] = useState(false);

  function reject(reason: RejectReason): void {
    if (props.saving) return;
    if (reason === 'other' && note.trim() === '') setAsked(true);
    else props.onReject(reason, note.trim());
  }

  return (
    <fieldset class="rejection">
      <legend>{speak('popup_reject_why')}</legend>
      <div class="reasons">
        {rejectReasons.map(([reason, key]) => (
          <button key={reason} type="button" aria-disabled={props.saving} onClick={() => reject(reason)}>
            {speak(key)}
          </button>
        ))}
      </div>
      <WordsField
        label={speak('popup_note')}
        value={note}
        onValue={setNote}
        invalid={asked && note.trim() === ''}
      />
      <p class="problem" role="alert">
        {asked && note.trim() === '' ? speak('popup_note_needed') : ''}
      </p>
      <button type="button" onClick={props.onCancel}>
        {speak('popup_cancel')}
      </button>
    </fieldset>
  );
}
