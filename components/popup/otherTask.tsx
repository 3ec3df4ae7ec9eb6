import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

/** A finding was left for another task. */
export interface Moved {
  task: number;
  /** Whether it was rejected by that, or had been before. */
  rejected: boolean;
  /** Confirmed tasks of the page at that moment: one more, and the other task is found. */
  confirmed: number;
}

/** The search, and after 改判 the words that lead into it; the focus goes to its field. */
export function OtherTask(props: {
  moved: Moved | null;
  confirmed: number;
  /** Whether the view was opened for this search. */
  asked?: boolean;
  onShown?: () => void;
  children: ComponentChildren;
}) {
  const { moved, confirmed, asked = false, onShown } = props;
  const { speak } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (moved || asked) holder.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
    if (asked) onShown?.();
  }, [moved, asked, onShown]);
  return (
    <div class="other-task" ref={holder}>
      <div role="status">
        {moved && confirmed <= moved.confirmed && (
          <p class="stop">
            {moved.rejected ? speak('verdict_moved', `${moved.task}`) : speak('verdict_move_open')}
          </p>
        )}
      </div>
      {props.children}
    </div>
  );
}
