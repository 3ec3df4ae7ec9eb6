import type { Actor } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import type { PlanImport, PlanReceipt } from '../plan/stored';
import { say, type Sentence } from '../words/sentence';
import { checkImport } from './checkImport';
import { knownPlans, rosterOf, type ShippedData } from './knownPlans';
import { mergeRoster, unknownUnits } from './mergeRoster';
import { newPlanId } from './planId';
import type { Digest, KeptPlan, PlanShelf } from './ports';

export interface ImportTerms {
  shipped: ShippedData;
  shelf: PlanShelf;
  /** Who acts; null before the first use. */
  actor: Actor | null;
  /** Milliseconds since 1970. */
  now: number;
  digest: Digest;
}

/**
 * Stores what a person settled in the preview: as a new plan, or (`asId`) as the next revision of a plan that is there.
 * Plan and roster are written in one transaction; with any fault nothing is. What is there already is recognised.
 * `value` is not trusted.
 */
export async function importPlan(
  value: unknown,
  asId: string | null,
  { shipped, shelf, actor, now, digest }: ImportTerms,
): Promise<Result<PlanReceipt, Sentence>> {
  if (!actor) return failure(say('plan_import_no_actor'));
  const checked = checkImport(value);
  if (!checked.ok) return checked;
  const given = checked.value;
  const known = await knownPlans(shipped, shelf);
  if (!known.ok) return known;
  const earlier = asId === null ? null : (known.value.find(({ plan }) => plan.id === asId) ?? null);
  if (asId !== null && !earlier) return failure(say('plan_not_kept', asId));
  const twin = twinOf(given, earlier ? [earlier] : known.value);
  if (twin && contentOf(twin.plan, twin.duties) === contentOf(given.plan, given.duties))
    return success(receiptOf(twin, actor, now, true));
  if (twin && !earlier) return failure(say('plan_import_twin', given.fileName, twin.plan.title));
  const other = earlier && otherPlan(given, earlier);
  if (other) return failure(other);

  const place = earlier?.place ?? given.plan.place;
  // 全区 may be any district: units would be looked up in the wrong roster, and no page would be too far from it.
  if (place === null) return failure(say('plan_import_no_place', given.fileName));
  const before = await rosterOf(place, shipped, shelf);
  if (!before.ok) return before;
  const roster = mergeRoster(before.value ?? { place, units: [], groups: [] }, given);
  if (!roster.ok) return roster;
  const unknown = unknownUnits(given.plan.tasks, roster.value, given.fileName);
  if (!unknown.ok) return unknown;

  const names = { known: known.value.map(({ plan }) => plan), portals: shipped.seeds.portals, digest };
  const kept: KeptPlan = {
    plan: {
      id: earlier?.plan.id ?? (await newPlanId({ place, year: given.plan.year }, names)),
      revision: (earlier?.plan.revision ?? 0) + 1,
      ...given.plan,
      place: given.plan.place ?? earlier?.plan.place ?? null,
    },
    duties: given.duties,
    place,
    source: { fileName: given.fileName, sha256: given.sha256, stored: { at: now, by: actor.name } },
    newUnits: roster.value.units.length - (before.value?.units.length ?? 0),
  };
  const added = await shelf.add(kept, roster.value);
  return added.ok ? success(receiptOf(kept, actor, now, false)) : added;
}

function receiptOf(
  { plan, source, newUnits }: KeptPlan,
  actor: Actor,
  now: number,
  alreadyThere: boolean,
): PlanReceipt {
  const { id, title, revision, tasks } = plan;
  const { fileName, sha256, stored } = source;
  const { at, by } = stored ?? { at: now, by: actor.name };
  return { id, title, revision, tasks: tasks.length, newUnits, alreadyThere, fileName, sha256, at, by };
}

/** The plan among `known` that asks for the same of the same units, whatever its heading and duties. */
function twinOf({ plan }: PlanImport, known: readonly KeptPlan[]): KeptPlan | null {
  const wanted = tasksOf(plan);
  return known.find((one) => one.plan.year === plan.year && tasksOf(one.plan) === wanted) ?? null;
}

/** White space aside, which every form of a file sets as it likes. */
function tasksOf({ tasks }: PlanImport['plan']): string {
  const said = tasks.map(({ n, text, lead, responsible, deadline }) => [
    n,
    text,
    lead,
    responsible,
    deadline,
  ]);
  return JSON.stringify(said).replace(/\\n|\s+/g, '');
}

/** All of which counting and deciding depend. */
function contentOf({ title, year, place, tasks }: PlanImport['plan'], duties: PlanImport['duties']): string {
  return JSON.stringify([title, year, place, tasks, duties]);
}

/** Why an import cannot be the next revision: decisions on the earlier one would be taken for its own. */
function otherPlan({ plan, fileName }: PlanImport, { plan: earlier }: KeptPlan): Sentence | null {
  const same = plan.year === earlier.year && (plan.place ?? earlier.place) === earlier.place;
  if (same) return null;
  const [now, then] = [plan, earlier].map(({ place, year }) => `${place ?? ''}${year}`);
  return say('plan_import_other', fileName, now ?? '', earlier.title, then ?? '');
}
