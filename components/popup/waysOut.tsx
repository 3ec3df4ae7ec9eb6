import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import type { PopupProps } from './contract';

/**
 * Where else one may go: the side panel, which stays open while one reads, 快审, which goes from page to page, and other
 * views of the popup.
 */
export function WaysOut(
  props: Pick<PopupProps, 'onOpenPanel' | 'onOpenWorkbench' | 'review'> & { children: ComponentChildren },
) {
  const { onOpenPanel, onOpenWorkbench, review, children } = props;
  const { speak } = useWords();
  return (
    <nav class="ways-out" aria-label={speak('panel_ways')}>
      {onOpenPanel && (
        <button type="button" onClick={onOpenPanel}>
          {speak('panel_open')}
        </button>
      )}
      {review && (
        <button type="button" onClick={review.onOpen}>
          {review.waiting > 0 ? speak('review_waiting', `${review.waiting}`) : speak('review_open')}
        </button>
      )}
      {children}
      <button type="button" onClick={onOpenWorkbench}>
        {speak('workbench_open')}
      </button>
    </nav>
  );
}
