import { useId } from 'preact/hooks';

/**
 * A button that says why it cannot be used. It stays reachable by keyboard (`aria-disabled` instead of
 * `disabled`), so that the reason is read out too.
 */
export function ExplainedButton(props: {
  label: string;
  /** Null when the button works. */
  whyNot: string | null;
  onClick: () => void;
  type?: 'button' | 'submit';
}) {
  const hint = useId();
  const { label, whyNot, onClick, type = 'button' } = props;
  return (
    <>
      <button
        type={type}
        class="primary"
        aria-disabled={whyNot !== null}
        {...(whyNot !== null && { 'aria-describedby': hint })}
        onClick={(event) => {
          event.preventDefault();
          if (whyNot === null) onClick();
        }}
      >
        {label}
      </button>
      {whyNot !== null && (
        <span id={hint} class="hint">
          {whyNot}
        </span>
      )}
    </>
  );
}
