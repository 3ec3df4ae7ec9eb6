import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';

/** Why what was asked for did not come, and the way to ask once more. */
export function NotLoaded({ why, onAgain }: { why: Sentence; onAgain: () => void }) {
  const { speak, tell } = useWords();
  return (
    <div role="alert" class="banner bad">
      <p>{speak('history_failed', tell(why))}</p>
      <button type="button" onClick={onAgain}>
        {speak('history_again')}
      </button>
    </div>
  );
}
