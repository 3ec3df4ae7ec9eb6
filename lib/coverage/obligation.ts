import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import { membersOf, resolveUnit } from '../plan/unitLookup';
import type { Obligation } from './coverage';

/** A task together with why the unit owes it. */
export interface Owed {
  task: Task;
  obligation: Obligation;
}

/**
 * Why a unit owes a task, the strongest reason first: named among the leads, named among the responsible, member of a
 * named group. A group whose members nobody has listed yet (各被审计单位, 15个一级指标牵头单位) might contain any unit, so
 * its tasks are listed for every unit as 名单待定. Null where the task is not the unit's.
 */
export function obligationOf(unit: string, task: Task, roster: Roster): Obligation | null {
  const own = shortName(unit, roster);
  const isOwn = (name: string) => shortName(name, roster) === own;
  if (task.lead.some(isOwn)) return 'lead';
  if (task.responsible.some(isOwn)) return 'responsible';
  const members = groupsOf(task, roster).map((group) => membersOf(roster, group));
  if (members.some((names) => names?.some(isOwn))) return 'group';
  return members.includes(null) ? 'unresolved' : null;
}

/** The tasks that a unit owes, in the plan's order. */
export function owedTasks(unit: string, tasks: readonly Task[], roster: Roster): Owed[] {
  return tasks.flatMap((task) => {
    const obligation = obligationOf(unit, task, roster);
    return obligation ? [{ task, obligation }] : [];
  });
}

/** The collective units that a task names, by the plan's own reading or because the roster knows them as such. */
function groupsOf(task: Task, roster: Roster): string[] {
  const known = [...task.lead, ...task.responsible].filter((name) =>
    roster.groups.some((group) => group.name === name),
  );
  return [...new Set([...task.groups, ...known])];
}

function shortName(name: string, roster: Roster): string {
  return resolveUnit(roster, name)?.name ?? name;
}
