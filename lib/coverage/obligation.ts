import type { Task } from '../plan/plan';
import type { Roster, Unit, UnitGroup } from '../plan/roster';
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
  const names = namesOf(unit, roster);
  if (task.lead.some((name) => names.has(name))) return 'lead';
  if (task.responsible.some((name) => names.has(name))) return 'responsible';
  const groups = [...new Set([...task.groups, ...task.lead, ...task.responsible])].flatMap((name) =>
    groupNamed(name, task, roster),
  );
  if (groups.some((group) => group.members?.some((member) => names.has(member)))) return 'group';
  return groups.some((group) => group.members === null) ? 'unresolved' : null;
}

/** The tasks that a unit owes, in the plan's order. */
export function owedTasks(unit: string, tasks: readonly Task[], roster: Roster): Owed[] {
  return tasks.flatMap((task) => {
    const obligation = obligationOf(unit, task, roster);
    return obligation ? [{ task, obligation }] : [];
  });
}

/** The roster's group of that name; a collective name of the plan that the roster lacks is a group without members. */
function groupNamed(name: string, task: Task, roster: Roster): UnitGroup[] {
  const known = roster.groups.find((group) => group.name === name);
  if (known) return [known];
  return task.groups.includes(name) ? [{ name, members: null }] : [];
}

function namesOf(unit: string, roster: Roster): Set<string> {
  const entry = roster.units.find((candidate) => everyName(candidate).includes(unit));
  return new Set(entry ? everyName(entry) : [unit]);
}

function everyName(unit: Unit): string[] {
  return [unit.name, ...(unit.fullName === null ? [] : [unit.fullName]), ...unit.aliases];
}
