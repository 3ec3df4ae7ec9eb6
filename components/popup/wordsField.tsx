import type { RefObject } from 'preact';
import { eventLimits } from '../../lib/coverage/limits';

/** A labelled field for a few lines of words, at most as many as a decision carries. */
export function WordsField(props: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  invalid?: boolean;
  field?: RefObject<HTMLTextAreaElement | null>;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <textarea
        {...(props.field && { ref: props.field })}
        rows={2}
        value={props.value}
        maxLength={eventLimits.note}
        {...(props.invalid !== undefined && { 'aria-invalid': props.invalid })}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </label>
  );
}
