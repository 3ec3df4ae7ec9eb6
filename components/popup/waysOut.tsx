import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import type { PopupProps } from './contract';

/**
 * Where else one may go: the side panel, which stays open while one reads, 快审, which goes from page to page, and other
 * views of the popup.
 */
export function WaysOut(props: Pick<PopupProps, 'onOpenPanel' | 'review'> & { children: ComponentChildren }) {
  const { onOpenPanel, review, children } = props;
  const { speak } = useWords();
  if (!onOpenPanel && !review && !children) return null;
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
    </nav>
  );
}
