import { useWords } from '../words';

/** Where else the same work can be done: the side panel stays open while one reads. */
export function WaysOut({ onOpenPanel }: { onOpenPanel: (() => void) | undefined }) {
  const { speak } = useWords();
  if (!onOpenPanel) return null;
  return (
    <nav class="ways-out" aria-label={speak('panel_ways')}>
      <button type="button" onClick={onOpenPanel}>
        {speak('panel_open')}
      </button>
    </nav>
  );
}
