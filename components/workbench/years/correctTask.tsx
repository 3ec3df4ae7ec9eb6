import { useState } from 'preact/hooks';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { YearsCorrection } from '../../../lib/plan/years';
import { useWords } from '../../words';
import { CorrectionForm } from './correctionForm';
import { othersOf, withAnswer, without } from './corrections';
import { TaskPicker } from './taskPicker';

/** Says which earlier tasks a task goes on with; none makes it new. */
export function CorrectTask(props: {
  beside: YearsBeside;
  task: number;
  was: readonly number[];
  byHand: boolean;
  onSave: (corrections: YearsCorrection[]) => void;
  onRestore: (corrections: YearsCorrection[]) => void;
  onCancel: () => void;
}) {
  const { speak } = useWords();
  const { beside, task } = props;
  const [chosen, setChosen] = useState<readonly number[]>(props.was);
  const [both, setBoth] = useState(false);
  const others = othersOf(beside.pairs, task, chosen);
  return (
    <CorrectionForm
      onCancel={props.onCancel}
      onSave={() => props.onSave(withAnswer(beside.corrections, beside.pairs, task, chosen, both))}
      more={
        props.byHand && (
          <button type="button" onClick={() => props.onRestore(without(beside.corrections, [task]))}>
            {speak('years_restore')}
          </button>
        )
      }
    >
      <TaskPicker
        legend={speak('years_was', `${task}`)}
        tasks={beside.before.tasks}
        first={props.was}
        kind="checkbox"
        chosen={chosen}
        onChoose={(n, is) => setChosen(is ? [...chosen, n] : chosen.filter((one) => one !== n))}
      />
      {others.length > 0 && (
        <label class="box">
          <input type="checkbox" checked={both} onChange={(event) => setBoth(event.currentTarget.checked)} />
          <span>{speak('years_also', others.join(speak('list_separator')))}</span>
        </label>
      )}
    </CorrectionForm>
  );
}
