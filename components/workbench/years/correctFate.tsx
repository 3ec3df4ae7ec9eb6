import { useState } from 'preact/hooks';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { YearsCorrection } from '../../../lib/plan/years';
import { useWords } from '../../words';
import { CorrectionForm } from './correctionForm';
import { withFate } from './corrections';
import { TaskPicker } from './taskPicker';

/** Says which later task took in an earlier one that seems to be dropped. */
export function CorrectFate(props: {
  beside: YearsBeside;
  dropped: number;
  onSave: (corrections: YearsCorrection[]) => void;
  onCancel: () => void;
}) {
  const { speak } = useWords();
  const { beside, dropped } = props;
  const [into, setInto] = useState<number | null>(null);
  return (
    <CorrectionForm
      onCancel={props.onCancel}
      onSave={() => props.onSave(withFate(beside.corrections, beside.pairs, dropped, into))}
    >
      <TaskPicker
        legend={speak('years_became', `${dropped}`)}
        tasks={beside.after.tasks}
        first={[]}
        kind="radio"
        none={speak('years_became_none')}
        chosen={into === null ? [] : [into]}
        onChoose={(n) => setInto(n)}
        onNone={() => setInto(null)}
      />
    </CorrectionForm>
  );
}
