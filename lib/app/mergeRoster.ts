import { failure, success, type Result } from '../kernel/result';
import { parseRoster } from '../plan/parseRoster';
import type { Task } from '../plan/plan';
import type { Roster, Unit, UnitGroup } from '../plan/roster';
import type { PlanImport } from '../plan/stored';
import { unitLookup } from '../plan/unitLookup';
import { say, type Sentence } from '../words/sentence';

type Additions = Pick<PlanImport, 'newUnits' | 'aliases' | 'groups' | 'fileName'>;

/**
 * The roster with what a person settled in the preview: new units, other names, members of groups. What the roster
 * already says of a unit stays; members that nobody named leave those that somebody did. The whole is checked as a
 * roster file is.
 */
export function mergeRoster(roster: Roster, additions: Additions): Result<Roster, Sentence> {
  const { newUnits, aliases, groups, fileName } = additions;
  const names = new Set(roster.units.map(({ name }) => name));
  const units = [...roster.units, ...newUnits.filter(({ name }) => !names.has(name))];
  const known = new Set(units.map(({ name }) => name));
  const lost = aliases.find(({ unit }) => !known.has(unit));
  if (lost) return failure(say('plan_import_alias_unit', fileName, lost.alias, lost.unit));
  const merged: Roster = {
    place: roster.place,
    units: units.map((unit) => withAliases(unit, aliases)),
    groups: withGroups(roster.groups, groups),
  };
  return parseRoster(merged, fileName);
}

function withAliases(unit: Unit, aliases: Additions['aliases']): Unit {
  const more = aliases
    .filter((entry) => entry.unit === unit.name)
    .map(({ alias }) => alias)
    .filter((alias) => alias !== unit.name && alias !== unit.fullName);
  return more.length === 0 ? unit : { ...unit, aliases: [...new Set([...unit.aliases, ...more])] };
}

function withGroups(known: readonly UnitGroup[], named: readonly UnitGroup[]): UnitGroup[] {
  const groups = new Map(known.map((group) => [group.name, group]));
  for (const { name, members } of named)
    groups.set(name, { name, members: members ?? groups.get(name)?.members ?? null });
  return [...groups.values()];
}

/** Every unit that the tasks name is a unit or a group of the roster; the first that is not, and how many more there are. */
export function unknownUnits(
  tasks: readonly Task[],
  roster: Roster,
  fileName: string,
): Result<null, Sentence> {
  const groups = new Set(roster.groups.map(({ name }) => name));
  const lookup = unitLookup(roster);
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = groups.has(name) || lookup(name) !== null;
    known.set(name, found);
    return found;
  };
  const unknown = new Map<string, number>();
  for (const { n, lead, responsible, groups: named } of tasks) {
    for (const name of [...lead, ...responsible])
      if (!isKnown(name) && !unknown.has(name)) unknown.set(name, n);
    for (const name of named) if (!groups.has(name) && !unknown.has(name)) unknown.set(name, n);
  }
  const [first] = unknown;
  if (!first) return success(null);
  const [name, task] = first;
  return failure(say('plan_import_unknown_unit', fileName, String(task), name, String(unknown.size)));
}
