import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import { membersOf, resolveUnit } from '../plan/unitLookup';
import type { Obligation } from './coverage';

/** A task together with why the unit owes it. */
export interface Owed {
  task: Task;
  obligation: Obligation;
}

/** Why a unit owes a task of the plan; null where the task is not the unit's. */
export type Obligations = (unit: string, task: Task) => Obligation | null;

/**
 * Why a unit owes a task, the strongest reason first: named among the leads, named among the responsible, member of a
 * named group. A group whose members nobody has listed yet (各被审计单位, 15个一级指标牵头单位) might contain any unit, so
 * its tasks are listed for every unit as 名单待定. Each name and task is looked up once: a district has thousands of pairs.
 */
export function obligationsUnder(roster: Roster): Obligations {
  const shortNames = new Map<string, string>();
  const partiesOf = new Map<Task, Parties>();
  const short = (name: string): string => {
    const known = shortNames.get(name) ?? resolveUnit(roster, name)?.name ?? name;
    shortNames.set(name, known);
    return known;
  };
  return (unit, task) => {
    const parties = partiesOf.get(task) ?? readParties(task, roster, short);
    partiesOf.set(task, parties);
    const own = short(unit);
    if (parties.lead.has(own)) return 'lead';
    if (parties.responsible.has(own)) return 'responsible';
    if (parties.members.has(own)) return 'group';
    return parties.unlisted ? 'unresolved' : null;
  };
}

/** The same for one unit and one task. */
export function obligationOf(unit: string, task: Task, roster: Roster): Obligation | null {
  return obligationsUnder(roster)(unit, task);
}

/** The tasks that a unit owes, in the plan's order. */
export function owedTasks(
  unit: string,
  tasks: readonly Task[],
  roster: Roster,
  obligations = obligationsUnder(roster),
): Owed[] {
  return tasks.flatMap((task) => {
    const obligation = obligations(unit, task);
    return obligation ? [{ task, obligation }] : [];
  });
}

/** The short names of whoever a task names, itself or as a member; `unlisted` where a group has no members yet. */
interface Parties {
  lead: Set<string>;
  responsible: Set<string>;
  members: Set<string>;
  unlisted: boolean;
}

function readParties(task: Task, roster: Roster, short: (name: string) => string): Parties {
  const groups = groupsOf(task, roster).map((group) => membersOf(roster, group));
  return {
    lead: new Set(task.lead.map(short)),
    responsible: new Set(task.responsible.map(short)),
    members: new Set(groups.flatMap((names) => names ?? []).map(short)),
    unlisted: groups.includes(null),
  };
}

/** The collective units that a task names, by the plan's own reading or because the roster knows them as such. */
function groupsOf(task: Task, roster: Roster): string[] {
  const known = [...task.lead, ...task.responsible].filter((name) =>
    roster.groups.some((group) => group.name === name),
  );
  return [...new Set([...task.groups, ...known])];
}
