import { useEffect, useRef, useState } from 'preact/hooks';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { YearsCorrection } from '../../../lib/plan/years';
import { useWords } from '../../words';
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
  const holder = useRef<HTMLFormElement>(null);
  useEffect(() => holder.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={holder}
      class="year-form"
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(withFate(beside.corrections, beside.pairs, dropped, into));
      }}
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
      <div class="actions">
        <button type="submit" class="primary">
          {speak('years_save')}
        </button>
        <button type="button" onClick={props.onCancel}>
          {speak('years_cancel')}
        </button>
      </div>
    </form>
  );
}
