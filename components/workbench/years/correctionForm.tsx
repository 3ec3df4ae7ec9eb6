import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words';

/** The form in which a correction is made: its first field has the focus, Escape leaves it. */
export function CorrectionForm(props: {
  onSave: () => void;
  onCancel: () => void;
  /** What else can be done, between keeping and leaving. */
  more?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { speak } = useWords();
  const holder = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => holder.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={holder}
      class="year-form"
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {props.children}
      <div class="actions">
        <button type="submit" class="primary">
          {speak('years_save')}
        </button>
        {props.more}
        <button type="button" onClick={props.onCancel}>
          {speak('years_cancel')}
        </button>
      </div>
    </form>
  );
}
