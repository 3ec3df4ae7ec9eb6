import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** Where else one may go: the side panel, which stays open while one reads, and other views of the popup. */
export function WaysOut(props: { onOpenPanel: (() => void) | undefined; children: ComponentChildren }) {
  const { onOpenPanel, children } = props;
  const { speak } = useWords();
  if (!onOpenPanel && !children) return null;
  return (
    <nav class="ways-out" aria-label={speak('panel_ways')}>
      {onOpenPanel && (
        <button type="button" onClick={onOpenPanel}>
          {speak('panel_open')}
        </button>
      )}
      {children}
    </nav>
  );
}
