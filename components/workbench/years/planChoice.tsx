import type { PlanLine } from '../../../lib/plan/stored';
import { useWords } from '../../words';

interface Ids {
  before: string;
  after: string;
}

/** The two plans to compare. */
export function PlanChoice(props: { plans: readonly PlanLine[]; ids: Ids; onChoose: (ids: Ids) => void }) {
  const { speak } = useWords();
  const { plans, ids, onChoose } = props;
  const field = (side: 'before' | 'after') => (
    <label class="field">
      <span>{speak(side === 'before' ? 'years_before' : 'years_after')}</span>
      <select value={ids[side]} onChange={(event) => onChoose({ ...ids, [side]: event.currentTarget.value })}>
        {plans.map(({ id, title, year }) => (
          <option key={id} value={id}>
            {title.includes(`${year}`) ? title : `${year} ${title}`}
          </option>
        ))}
      </select>
    </label>
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
