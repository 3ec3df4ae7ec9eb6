import type { PageFacts } from '../page/facts';
import type { PortalProfile } from '../page/portal';
import type { ShippedPlan } from '../plan/plan';
import type { Recogniser } from '../recognition/compileRecogniser';
import type { Gates } from '../recognition/gates';
import { describeLinks } from './describeLinks';
import type { Seeds } from './seeds';
import type { Description } from './summary';
import { taskCard } from './taskCard';

/** What is recognised on a page, with the plan's own words for the tasks it names. Public through and through. */
export function describe(
  facts: PageFacts,
  seeds: Pick<Seeds, 'plan' | 'duties' | 'portals'>,
  recogniser: Pick<Recogniser, 'recognise'>,
  gates: Gates,
): Description {
  const { findings, nearest, excluded } = recogniser.recognise(facts, gates);
  const named = new Set([...findings, ...nearest].map((entry) => entry.task));
  return {
    key: facts.key,
    title: facts.title,
    kind: facts.kind,
    published: facts.published?.date ?? null,
    findings,
    nearest,
    excluded,
    links: describeLinks(facts, seeds.portals, recogniser, gates),
    tasks: seeds.plan.tasks.filter((task) => named.has(task.n)).map((task) => taskCard(task, seeds.duties)),
  };
}

/** What a finding must pass to count for this plan: its year, its district, and not from above the district. */
export function gatesOf(plan: ShippedPlan, portal: Pick<PortalProfile, 'superiors'>): Gates {
  return { year: plan.year, place: plan.place, superiors: portal.superiors };
}
