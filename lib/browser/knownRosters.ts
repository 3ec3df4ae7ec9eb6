import { success, type Result } from '../kernel/result';
import type { Roster } from '../plan/roster';
import type { PlanLine } from '../plan/stored';
import type { Sentence } from '../words/sentence';
import { sendMessage } from './messenger';

export interface KnownPlans {
  kept: PlanLine[];
  /** One a place; the first is that of plans that name no place. */
  rosters: Roster[];
}

/** The plans that are kept and the rosters of their places. `current` is known already and is not asked for again. */
export async function knownRosters(current: Roster): Promise<Result<KnownPlans, Sentence>> {
  const kept = await sendMessage('listPlans', {});
  if (!kept.ok) return kept;
  const shipped = kept.value.find(({ source }) => source.stored === null)?.place;
  const rosters = new Map([[current.place, current]]);
  for (const { id, place } of kept.value) {
    if (place === null || rosters.has(place)) continue;
    const full = await sendMessage('planInFull', { id });
    if (!full.ok) return full;
    rosters.set(place, full.value.roster);
  }
  const all = [...rosters.values()];
  const first = all.find(({ place }) => place === shipped) ?? current;
  return success({ kept: kept.value, rosters: [first, ...all.filter((roster) => roster !== first)] });
}
