import type { EventId } from '../../lib/coverage/event';
import { useWords } from '../words';
import { useRecords } from './records';

/** Takes back one entry of the log. `said` and `when` tell a screen reader which one of many. */
export function UndoButton(props: { id: EventId; task: number; said: string; when: string }) {
  const { id, task, said, when } = props;
  const { speak } = useWords();
  const { saving, onUndo } = useRecords();
  return (
    <button
      type="button"
      class="undo"
      aria-label={speak('verdict_undo_of', said, `${task}`, when)}
      aria-disabled={saving}
      onClick={() => {
        if (!saving) onUndo({ id, task });
      }}
    >
      {speak('verdict_undo')}
    </button>
  );
}
