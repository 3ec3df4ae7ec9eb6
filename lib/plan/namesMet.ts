import type { Task } from './plan';
import type { Roster, UnitKind } from './roster';
import { unitLookup } from './unitLookup';
import { isGroup } from './units';

/** A name of a unit in a plan, which unit of the roster it means, and how many tasks name it. */
export interface NameMet {
  name: string;
  unit: string | null;
  tasks: number;
}

/** Finds the unit that a name means. */
export type Lookup = (name: string) => string | null;

/** Looks each name up once; `known` holds answers that were found before. */
export function lookupIn(roster: Roster, known: readonly NameMet[] = []): Lookup {
  const lookup = unitLookup(roster);
  const found = new Map(known.map(({ name, unit }) => [name, unit]));
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const unit = lookup(name)?.name ?? null;
    found.set(name, unit);
    return unit;
  };
}

/** The names of single units in the tasks, in the order in which they first stand there. */
export function namesMet(tasks: readonly Pick<Task, 'lead' | 'responsible'>[], lookup: Lookup): NameMet[] {
  return [...counted(tasks, (name) => !isGroup(name))].map(([name, count]) => ({
    name,
    unit: lookup(name),
    tasks: count,
  }));
}

/** The collective names in the tasks and how many tasks name them. */
export function groupsMet(tasks: readonly Pick<Task, 'lead' | 'responsible'>[]): Map<string, number> {
  return counted(tasks, isGroup);
}

/** What kind of unit a name sounds like; a proposal that a person settles. */
export function kindOfName(name: string): UnitKind {
  if (/街道(?:办事处|办)?$|[乡镇]$/.test(name)) return 'street';
  if (/税务|自然资源|生态环境|消防救援|气象|海关|烟草|人民银行/.test(name)) return 'vertical';
  return name.endsWith('中心') ? 'centre' : 'department';
}

function counted(
  tasks: readonly Pick<Task, 'lead' | 'responsible'>[],
  wanted: (name: string) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  const right = new Map<string, boolean>();
  for (const { lead, responsible } of tasks)
    for (const name of new Set([...lead, ...responsible])) {
      const is = right.get(name) ?? wanted(name);
      right.set(name, is);
      if (is) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}
