import type { PlanLine } from '../../../lib/plan/stored';
import { useWords } from '../../words';
import { PlanSelect } from '../planSelect';

interface Ids {
  before: string;
  after: string;
}

/** The two plans to compare. */
export function PlanChoice(props: { plans: readonly PlanLine[]; ids: Ids; onChoose: (ids: Ids) => void }) {
  const { speak } = useWords();
  const { plans, ids, onChoose } = props;
  const field = (side: 'before' | 'after') => (
    <PlanSelect
      label={speak(side === 'before' ? 'years_before' : 'years_after')}
      plans={plans}
      value={ids[side]}
      onChoose={(id) => onChoose({ ...ids, [side]: id })}
    />
  );
  return (
    <div class="year-plans">
      {field('before')}
      <button type="button" onClick={() => onChoose({ before: ids.after, after: ids.before })}>
        {speak('years_swap')}
      </button>
      {field('after')}
    </div>
  );
}
