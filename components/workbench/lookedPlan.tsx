import type { Overview } from '../../lib/app/overview';
import { useWords } from '../words';
import { PlanSelect } from './planSelect';
import { hashOf } from './route';

/**
 * The plan that every room shows. Where there are several, the one to look at is chosen here: that changes what is
 * shown, not by which plan pages are recognised.
 */
export function LookedPlan(props: { overview: Overview; onLookAt: (plan: string | null) => void }) {
  const { plan, plans } = props.overview;
  const { speak } = useWords();
  if (plans.length < 2) return <p class="plan-title">{plan.title}</p>;
  const isUsed = plans.some(({ id, portals }) => id === plan.id && portals.length > 0);
  return (
    <div class="looked-plan">
      <PlanSelect
        label={speak('workbench_plan')}
        plans={plans}
        value={plan.id}
        onChoose={(id) => props.onLookAt(id === plans[0]?.id ? null : id)}
        more={({ portals }) =>
          portals.length > 0
            ? speak('workbench_plan_used', portals.join(speak('list_separator')))
            : speak('workbench_plan_kept')
        }
      />
      <p role="status" class={isUsed ? 'unseen' : 'banner warn'}>
        <span>
          {speak('workbench_plan_now', plan.title)}
          {!isUsed && (
            <>
              {' '}
              {speak('workbench_plan_only')} <a href={hashOf('plans')}>{speak('plans_title')}</a>
            </>
          )}
        </span>
      </p>
    </div>
  );
}
