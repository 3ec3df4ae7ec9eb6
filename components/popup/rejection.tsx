import { useState } from 'preact/hooks';
import type { RejectReason } from '../../lib/coverage/event';
import { eventLimits } from '../../lib/coverage/limits';
import { useWords } from '../words';
import { rejectReasons } from './rejectReason';
import { useField } from './typed';

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
      <label class="field">
        <span>{speak('popup_note')}</span>
        <textarea
          rows={2}
          value={note}
          maxLength={eventLimits.note}
          aria-invalid={asked && note.trim() === ''}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert">
        {asked && note.trim() === '' ? speak('popup_note_needed') : ''}
      </p>
      <button type="button" onClick={props.onCancel}>
        {speak('popup_cancel')}
      </button>
    </fieldset>
  );
}
