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
  /** The element that says why not, where one serves several buttons. */
  explainedBy?: string;
  type?: 'button' | 'submit';
}) {
  const own = useId();
  const { label, whyNot, onClick, explainedBy, type = 'button' } = props;
  const hint = explainedBy ?? own;
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
      {whyNot !== null && !explainedBy && (
        <span id={hint} class="hint">
          {whyNot}
        </span>
      )}
    </>
  );
}
