import { failure, success, type Result } from '../kernel/result';
import type { PortalProfile } from '../page/portal';
import { parsePortal } from '../page/profileSchema';
import type { DutyTable } from '../plan/duty';
import { completeDuties } from '../plan/deriveDuties';
import { parseDuties } from '../plan/parseDuties';
import { parsePlan } from '../plan/parsePlan';
import { parseRoster } from '../plan/parseRoster';
import type { ShippedPlan } from '../plan/plan';
import type { Roster } from '../plan/roster';
import type { Lexicon } from '../recognition/lexicon';
import { say, type Sentence } from '../words/sentence';

/** One shipped file as it was read: its name, for people, and its JSON. */
export interface RawSeed {
  fileName: string;
  value: unknown;
}

export interface RawSeeds {
  plan: RawSeed;
  duties: RawSeed;
  roster: RawSeed;
  portals: readonly RawSeed[];
}

/** What the extension works with, checked as a whole. */
export interface Seeds {
  plan: ShippedPlan;
  duties: DutyTable;
  roster: Roster;
  portals: PortalProfile[];
  lexicon: Lexicon;
}

/** All but the lexicon: what counting and deciding need. */
export type PlanSeeds = Omit<Seeds, 'lexicon'>;

/**
 * Checks the shipped files and how they fit together: plan and roster are of one place. A task for which no duties are
 * listed gets those of its own wording, for a task without any could never be covered. All or nothing; each sentence
 * names file, place and remedy. The lexicon is checked apart: that takes ten times as long as all the others.
 */
export function parsePlanSeeds(raw: RawSeeds): Result<PlanSeeds, Sentence[]> {
  const plan = parsePlan(raw.plan.value, raw.plan.fileName);
  const roster = parseRoster(raw.roster.value, raw.roster.fileName);
  const portals = raw.portals.map((portal) => parsePortal(portal.value, portal.fileName));
  const duties = plan.ok ? parseDuties(raw.duties.value, raw.duties.fileName, plan.value) : null;
  const faults = [plan, duties, roster, ...portals].flatMap((parsed) =>
    parsed && !parsed.ok ? [parsed.error] : [],
  );
  if (!plan.ok || !duties?.ok || !roster.ok || faults.length > 0) return failure(faults);

  const mismatch = otherPlace(plan.value, roster.value, raw.roster.fileName);
  if (mismatch) return failure([mismatch]);
  return success({
    plan: plan.value,
    duties: completeDuties(plan.value, duties.value),
    roster: roster.value,
    portals: portals.flatMap((portal) => (portal.ok ? [portal.value] : [])),
  });
}

function otherPlace(plan: ShippedPlan, roster: Roster, fileName: string): Sentence | null {
  if (plan.place === null || plan.place === roster.place) return null;
  return say('seeds_roster_place', fileName, roster.place, plan.place);
}
