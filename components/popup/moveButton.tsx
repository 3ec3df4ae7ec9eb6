import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { useRecords } from './records';

/**
 * 改判到其他任务: says 非本任务 of this one (unless it is rejected already) and leads to the search for the other. Two
 * decisions, each in the log by itself.
 */
export function MoveButton(props: {
  task: number;
  rejects: boolean;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { task, rejects, saving } = props;
  const { speak } = useWords();
  const { onSearchOther } = useRecords();
  return (
    <button
      type="button"
      aria-disabled={saving}
      onClick={() => {
        if (saving) return;
        if (rejects) props.onChoice({ task, verdict: 'reject', duties: [], reason: 'other-task', note: '' });
        onSearchOther(task, rejects);
      }}
    >
      {speak('verdict_move')}
    </button>
  );
}
