import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import { membersOf, unitLookup } from '../plan/unitLookup';
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
  const lookup = unitLookup(roster);
  const short = remembered((name: string) => lookup(name)?.name ?? name);
  const members = remembered((group: string) => {
    const names = membersOf(roster, group);
    return names && new Set(names.map(short));
  });
  const groups = new Set(roster.groups.map(({ name }) => name));
  const partiesOf = remembered((task: Task): Parties => {
    const named = groupsOf(task, groups).map(members);
    return {
      lead: new Set(task.lead.map(short)),
      responsible: new Set(task.responsible.map(short)),
      groups: named.filter((names) => names !== null),
      unlisted: named.includes(null),
    };
  });
  return (unit, task) => {
    const parties = partiesOf(task);
    const own = short(unit);
    if (parties.lead.has(own)) return 'lead';
    if (parties.responsible.has(own)) return 'responsible';
    if (parties.groups.some((names) => names.has(own))) return 'group';
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

/** The short names of whoever a task names, and of the members of each group; `unlisted` where one has no members yet. */
interface Parties {
  lead: ReadonlySet<string>;
  responsible: ReadonlySet<string>;
  groups: readonly ReadonlySet<string>[];
  unlisted: boolean;
}

/** The collective units that a task names, by the plan's own reading or because the roster knows them as such. */
function groupsOf(task: Task, known: ReadonlySet<string>): string[] {
  const named = [...task.lead, ...task.responsible].filter((name) => known.has(name));
  return [...new Set([...task.groups, ...named])];
}

function remembered<Question, Answer>(find: (question: Question) => Answer): (question: Question) => Answer {
  const found = new Map<Question, Answer>();
  return (question) => {
    const known = found.get(question);
    if (known !== undefined) return known;
    const answer = find(question);
    found.set(question, answer);
    return answer;
  };
}
