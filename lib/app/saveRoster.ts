import { failure, success, type Result } from '../kernel/result';
import { parseRoster } from '../plan/parseRoster';
import type { Roster } from '../plan/roster';
import { say, type Sentence } from '../words/sentence';
import { knownPlans, type ShippedData } from './knownPlans';
import { unknownUnits } from './mergeRoster';
import type { DecisionLog, PlanShelf } from './ports';

export interface SaveRosterTerms {
  shipped: ShippedData;
  shelf: Pick<PlanShelf, 'plans' | 'saveRoster'>;
  log: Pick<DecisionLog, 'coverageOfPlan'>;
}

/**
 * Replaces the roster of a place, checked as a roster file is. Refused where a plan of the place would name a unit that is
 * no more, or a unit about which people have decided would be gone: its decisions would stand nowhere. `value` is not trusted.
 */
export async function saveRoster(
  place: string,
  value: unknown,
  terms: SaveRosterTerms,
): Promise<Result<null, Sentence>> {
  const fileName = `roster-${place}.json`;
  const parsed = parseRoster(value, fileName);
  if (!parsed.ok) return parsed;
  const roster = parsed.value;
  if (roster.place !== place) return failure(say('roster_other_place', roster.place, place));
  const plans = await knownPlans(terms.shipped, terms.shelf);
  if (!plans.ok) return plans;
  const ofPlace = plans.value.filter((kept) => kept.place === place);
  if (ofPlace.length === 0) return failure(say('roster_of_no_plan', place));
  for (const { plan } of ofPlace) {
    const named = unknownUnits(plan.tasks, roster, plan.title);
    if (!named.ok) return failure(say('roster_loses_unit', ...named.error.args));
    const lost = await decidedUnit(plan.id, roster, terms.log);
    if (!lost.ok) return lost;
    if (lost.value !== null) return failure(say('roster_loses_decided', plan.title, lost.value));
  }
  return terms.shelf.saveRoster(roster);
}

/** A unit with decisions that the roster does not have; null where there is none. */
async function decidedUnit(
  plan: string,
  roster: Roster,
  log: SaveRosterTerms['log'],
): Promise<Result<string | null, Sentence>> {
  const rows = await log.coverageOfPlan(plan);
  if (!rows.ok) return rows;
  const names = new Set(roster.units.map(({ name }) => name));
  return success(rows.value.units.find(([unit]) => !names.has(unit))?.[0] ?? null);
}
