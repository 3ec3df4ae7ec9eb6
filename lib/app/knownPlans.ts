import { failure, success, type Result } from '../kernel/result';
import type { Roster } from '../plan/roster';
import type { PlanLine, StoredPlan } from '../plan/stored';
import { say, type Sentence } from '../words/sentence';
import type { KeptPlan, PlanShelf } from './ports';
import type { PlanSeeds } from './seeds';

/** What is shipped, and the file it came in. */
export interface ShippedData {
  seeds: PlanSeeds;
  fileName: string;
}

/** The shipped plan in the form of a kept one. */
export function shippedAsKept({ seeds, fileName }: ShippedData): KeptPlan {
  return {
    plan: seeds.plan,
    duties: [...seeds.duties].map(([task, duties]) => [task, [...duties]]),
    place: seeds.roster.place,
    source: { fileName, sha256: null, stored: null },
    newUnits: 0,
  };
}

/** The latest revision of every plan; the shipped one comes first, unless a later revision of it was brought in. */
export async function knownPlans(
  shipped: ShippedData,
  shelf: Pick<PlanShelf, 'plans'>,
): Promise<Result<KeptPlan[], Sentence>> {
  const kept = await shelf.plans();
  if (!kept.ok) return kept;
  const own = shippedAsKept(shipped);
  const revised = kept.value.find(({ plan }) => plan.id === own.plan.id);
  const others = kept.value.filter((one) => one !== revised);
  return success([revised && revised.plan.revision > own.plan.revision ? revised : own, ...others]);
}

/** The roster of a place as people left it, else as it is shipped; null where there is none. */
export async function rosterOf(
  place: string,
  { seeds }: Pick<ShippedData, 'seeds'>,
  shelf: Pick<PlanShelf, 'roster'>,
): Promise<Result<Roster | null, Sentence>> {
  const kept = await shelf.roster(place);
  if (!kept.ok || kept.value) return kept;
  return success(seeds.roster.place === place ? seeds.roster : null);
}

/** A plan with everything that counting needs. */
export async function planInFull(
  id: string,
  shipped: ShippedData,
  shelf: Pick<PlanShelf, 'plan' | 'roster'>,
): Promise<Result<StoredPlan, Sentence>> {
  const own = shippedAsKept(shipped);
  const kept = await shelf.plan(id);
  if (!kept.ok) return kept;
  const isOwn = id === own.plan.id;
  const later = kept.value && (!isOwn || kept.value.plan.revision > own.plan.revision) ? kept.value : null;
  const found = later ?? (isOwn ? own : null);
  if (!found) return failure(say('plan_not_kept', id));
  const { plan, duties, place, source } = found;
  const roster = await rosterOf(place, shipped, shelf);
  if (!roster.ok) return roster;
  if (!roster.value) return failure(say('plan_without_roster', plan.title, place));
  return success({ plan, duties, roster: roster.value, source });
}

export function planLine({ plan, source }: KeptPlan, current: boolean): PlanLine {
  const { id, title, year, place, revision, tasks } = plan;
  return { id, title, year, place, revision, tasks: tasks.length, source, current };
}
