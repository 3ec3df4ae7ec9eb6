import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** A button that says which key does the same. */
export function KeyButton(props: {
  /** As it stands on the keyboard. */
  press: string;
  primary?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}) {
  const { press, primary = false, pressed, disabled = false, onClick, children } = props;
  const { speak } = useWords();
  return (
    <button
      type="button"
      class={primary ? 'primary key' : 'key'}
      aria-disabled={disabled}
      aria-keyshortcuts={press}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <span>{children}</span>{' '}
      <kbd>
        <span class="unseen">{speak('review_key', '')}</span>
        {press}
      </kbd>
    </button>
  );
}
