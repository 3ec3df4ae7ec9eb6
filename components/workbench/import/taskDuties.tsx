import { useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import { correctionOf, withDuties, type Corrections } from '../../../lib/plan/corrections';
import { deriveDuties } from '../../../lib/plan/deriveDuties';
import { dutiesOfLines } from '../../../lib/plan/dutyLines';
import type { Task } from '../../../lib/plan/plan';
import type { ReadTask } from '../../../lib/plan/portions';
import { useWords } from '../../words';

/** The duties of a task, one a line; an empty list goes back to those of its wording. */
export function TaskDuties(props: {
  read: ReadTask;
  task: Task;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { read, task, corrections, onCorrect } = props;
  const { speak } = useWords();
  const said = correctionOf(corrections, read.task).duties;
  const duties = said ?? deriveDuties(task);
  // While somebody types, blank lines and spaces stay where they are.
  const [typed, setTyped] = useState<string | null>(null);
  const lines = duties.map(({ label }) => label).join('\n');
  return (
    <div class="field">
      <label for="import-duties">
        {speak('import_duties')}
        {said && <span class="chip corrected">{speak('import_corrected')}</span>}
      </label>
      <textarea
        id="import-duties"
        rows={Math.min(10, duties.length + 1)}
        maxLength={20_000}
        aria-describedby="import-duties-hint"
        value={typed ?? lines}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const next = dutiesOfLines(task.n, value, duties);
          onCorrect(withDuties(corrections, read.task, next.length > 0 ? next : null));
        }}
        onBlur={() => setTyped(null)}
      />
      <small id="import-duties-hint">{speak('import_duties_hint')}</small>
    </div>
  );
}
