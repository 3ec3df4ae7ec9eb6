import { rowsOfUnit, type PackedRows } from '../coverage/packedRows';
import type { Actor } from '../coverage/event';
import { success, type Result } from '../kernel/result';
import type { Duty } from '../plan/duty';
import type { ShippedPlan } from '../plan/plan';
import type { Roster } from '../plan/roster';
import type { Proofs, WeakProof } from '../recognition/proofs';
import type { Sentence } from '../words/sentence';
import { openGroups, rosterWith } from './members';
import { owing } from './owed';
import type { DecisionLog, Notebook, StoreHealth } from './ports';
import type { Seeds } from './seeds';
import type { OpenGroup, OwedTask } from './summary';

/** A plan that the workbench can show. */
export interface PlanInSight {
  id: string;
  title: string;
  year: number;
  /** Names of the portals whose pages are recognised by it; empty where it is only kept. */
  portals: string[];
}

/**
 * The whole plan as it stands, for the workbench: what every unit owes follows from it (`owedIn`), by the same function
 * as in the popup. Plain data, because it travels as a message.
 */
export interface Overview {
  plan: ShippedPlan;
  /** Every plan that can be looked at, this one among them: the first portal's, then other portals', then what is only kept. */
  plans: PlanInSight[];
  /** The place whose computer this is: of the first portal's plan, whichever one is looked at. */
  home: string;
  /** The duties of each task, in the plan's order. */
  duties: [task: number, duties: Duty[]][];
  /** Tasks that no page can prove, or only in part. */
  proofs: [task: number, proof: WeakProof][];
  /** With the members that somebody here named for open groups. */
  roster: Roster;
  groups: OpenGroup[];
  /** Every derived row of the plan, of all units. */
  rows: PackedRows;
  /** Null until the first use has asked for unit, role and name. */
  actor: Actor | null;
  /** YYYY-MM-DD where the user is. */
  today: string;
  health: StoreHealth;
}

export interface OverviewTerms {
  seeds: Pick<Seeds, 'plan' | 'duties' | 'roster'>;
  proofs: Proofs;
  log: Pick<DecisionLog, 'coverageOfPlan'>;
  notebook: Pick<Notebook, 'actor' | 'groupMembers'>;
  health: StoreHealth;
  today: string;
  plans: PlanInSight[];
  home: string;
}

/** Fails only where the log cannot be read. */
export async function overviewOf(terms: OverviewTerms): Promise<Result<Overview, Sentence>> {
  const { seeds, proofs, log, notebook, health, today, plans, home } = terms;
  const [rows, actor, named] = await Promise.all([
    log.coverageOfPlan(seeds.plan.id),
    notebook.actor(),
    notebook.groupMembers(),
  ]);
  if (!rows.ok) return rows;
  return success({
    plan: seeds.plan,
    plans,
    home,
    duties: [...seeds.duties].map(([task, duties]) => [task, [...duties]]),
    proofs: [...proofs],
    roster: rosterWith(seeds.roster, named),
    groups: openGroups(seeds, named),
    rows: rows.value,
    actor,
    today,
    health,
  });
}

/** What a unit owes and how it stands, in the plan's order; for many units, what is the plan's is made once. */
export function owingIn({ plan, roster, rows, today, ...more }: Overview): (unit: string) => OwedTask[] {
  const owed = owing({ plan, duties: new Map(more.duties), roster }, today, new Map(more.proofs));
  return (unit) => owed(unit, rowsOfUnit(rows, unit));
}

/** The same of every unit of the roster, in its order. */
export function owedIn(overview: Overview): Map<string, OwedTask[]> {
  const owed = owingIn(overview);
  return new Map(overview.roster.units.map(({ name }) => [name, owed(name)]));
}

/** The plans in the order in which they are offered. `used`: each portal, in its order, with the plan that it is read by. */
export function plansInSight(
  known: readonly Pick<ShippedPlan, 'id' | 'title' | 'year'>[],
  used: readonly { portal: string; plan: string }[],
): PlanInSight[] {
  const placeOf = (id: string) => used.findIndex(({ plan }) => plan === id);
  const rank = (id: string) => (placeOf(id) < 0 ? used.length : placeOf(id));
  return known
    .toSorted((one, other) => rank(one.id) - rank(other.id) || other.year - one.year)
    .map(({ id, title, year }) => ({
      id,
      title,
      year,
      portals: used.filter(({ plan }) => plan === id).map(({ portal }) => portal),
    }));
}
