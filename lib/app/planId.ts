import type { ShippedPlan } from '../plan/plan';
import type { Digest } from './ports';

/** What the names of plans are made from. */
export interface PlanNames {
  /** Plans that are known already; their ids are taken. */
  known: readonly Pick<ShippedPlan, 'id' | 'place' | 'year'>[];
  portals: readonly { id: string; place: string }[];
  digest: Digest;
}

/**
 * A name for a new plan, of its place and year (`xunyang-2024`), that no other plan has. A place has the name that its
 * portal or its other plans have; any other gets one from its own characters, the same on every computer.
 */
export async function newPlanId(
  { place, year }: { place: string; year: number },
  { known, portals, digest }: PlanNames,
): Promise<string> {
  const portal = portals.find((one) => one.place === place && simple.test(one.id))?.id;
  const sibling = known.flatMap((plan) => (plan.place === place ? stemOf(plan) : []))[0];
  const stem = portal ?? sibling ?? `p${(await digest(place)).slice(0, 8)}`;
  const taken = new Set(known.map(({ id }) => id));
  const wanted = `${stem}-${year}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}

const simple = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function stemOf({ id, year }: Pick<ShippedPlan, 'id' | 'year'>): string[] {
  const at = id.lastIndexOf(`-${year}`);
  return at > 0 ? [id.slice(0, at)] : [];
}
