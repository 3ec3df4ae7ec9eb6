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
export function OtherTask(props: { moved: Moved | null; confirmed: number; children: ComponentChildren }) {
  const { moved, confirmed } = props;
  const { speak } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (moved) holder.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
  }, [moved]);
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
