import type { PlanLine } from '../../lib/plan/stored';
import { useWords } from '../words';

type Offered = Pick<PlanLine, 'id' | 'title' | 'year'>;

/** A choice of one of the plans, each by its title and year. `more` says what else tells them apart. */
export function PlanSelect<Plan extends Offered>(props: {
  label: string;
  plans: readonly Plan[];
  value: string;
  onChoose: (id: string) => void;
  more?: (plan: Plan) => string;
}) {
  const { label, plans, value, onChoose, more } = props;
  const { speak } = useWords();
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {plans.map((plan) => {
          const { id, title, year } = plan;
          const name = title.includes(`${year}`) ? title : `${year} ${title}`;
          return (
            <option key={id} value={id}>
              {more ? speak('plan_with_more', name, more(plan)) : name}
            </option>
          );
        })}
      </select>
    </label>
  );
}
