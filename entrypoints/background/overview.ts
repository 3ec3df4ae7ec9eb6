import { knownPlans } from '../../lib/app/knownPlans';
import { parseMessage } from '../../lib/app/messages';
import { overviewOf, plansInSight, type PlanInSight } from '../../lib/app/overview';
import type { Notebook, PlanShelf } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import { lookedPlan } from '../../lib/browser/lookedPlan';
import type { Result } from '../../lib/kernel/result';
import type { OwnedDecisionLog } from '../../lib/store/decisionLog';
import type { Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';
import type { PortalsInUse } from './portals';
import type { Shipped } from './shipped';

export interface OverviewTerms {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  notebookFor: (shipped: Shipped) => Pick<Notebook, 'actor' | 'groupMembers'>;
  log: OwnedDecisionLog;
  /** YYYY-MM-DD where the user is. */
  today: () => string;
  inUse: PlansInUse;
  portals: PortalsInUse;
  plans: Pick<PlanShelf, 'plans'>;
}

/** A plan as it stands, and which others there are, for the workbench. */
export function answerOverview(terms: OverviewTerms): void {
  const { shown, notebookFor, log, today, inUse } = terms;
  answer(
    'overview',
    'page',
    (data) => parseMessage('overview', data),
    async ({ plan, looked }) => {
      const wanted = looked ? ((await lookedPlan()) ?? undefined) : plan;
      const [ready, first, health] = await Promise.all([shown(wanted), inUse.of(null), log.health()]);
      if (!ready.ok) return ready;
      const { seeds, proofs } = ready.value;
      return overviewOf({
        seeds,
        proofs,
        log,
        notebook: notebookFor(ready.value),
        health,
        today: today(),
        plans: await inSight(ready.value, terms),
        home: first.ok ? first.value.seeds.roster.place : seeds.roster.place,
      });
    },
  );
}

/** Without its database the plan that is shown is the only one. */
async function inSight(
  { seeds }: Shipped,
  { inUse, portals, plans }: Pick<OverviewTerms, 'inUse' | 'portals' | 'plans'>,
): Promise<PlanInSight[]> {
  const shipped = inUse.shippedData();
  const known = shipped.ok ? await knownPlans(shipped.value, plans) : shipped;
  const used = [];
  for (const { id, name } of portals.list) {
    const ready = await inUse.of(id);
    if (ready.ok) used.push({ portal: name, plan: ready.value.seeds.plan.id });
  }
  return plansInSight(known.ok ? known.value.map(({ plan }) => plan) : [seeds.plan], used);
}
