import { historyOf } from '../../lib/app/history';
import { knownPlans } from '../../lib/app/knownPlans';
import { parseMessage } from '../../lib/app/messages';
import type { DecisionLog, Notebook, PlanShelf } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';
import type { Shipped } from './shipped';

/** Who said what, when and why, for popup and workbench. */
export function answerHistory(terms: {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  log: DecisionLog;
  notebook: Pick<Notebook, 'actor' | 'unit' | 'shifts'>;
  plans: Pick<PlanShelf, 'plans'>;
  inUse: Pick<PlansInUse, 'shippedData'>;
}): void {
  const { shown, log, notebook, plans, inUse } = terms;

  async function titleOf(id: string): Promise<string | null> {
    const shipped = inUse.shippedData();
    const known = shipped.ok ? await knownPlans(shipped.value, plans) : shipped;
    return (known.ok && known.value.find(({ plan }) => plan.id === id)?.plan.title) || null;
  }

  answer(
    'history',
    'page',
    (data) => parseMessage('history', data),
    async ({ plan: asked, ...query }) => {
      const [ready, actor, unit] = [await shown(asked), await notebook.actor(), await notebook.unit()];
      if (!ready.ok) return ready;
      const plan = ready.value.seeds.plan.id;
      return historyOf(query, { plan, unit: unit ?? actor?.unit ?? null, actor, log, notebook, titleOf });
    },
  );
}
