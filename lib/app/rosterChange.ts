import type { Roster, Unit } from '../plan/roster';
import { say, type Sentence } from '../words/sentence';

/** What another roster would change, one sentence for each unit and group, in its order; what goes comes last. */
export function rosterChanges(before: Roster, after: Roster): Sentence[] {
  const units = new Map(before.units.map((unit) => [unit.name, unit]));
  const groups = new Map(before.groups.map((group) => [group.name, group]));
  const unitsLeft = new Set(after.units.map(({ name }) => name));
  const groupsLeft = new Set(after.groups.map(({ name }) => name));
  return [
    ...after.units.flatMap((unit) => {
      const known = units.get(unit.name);
      return known ? unitChanges(known, unit) : [say('roster_change_new', unit.name)];
    }),
    ...after.groups.flatMap(({ name, members }) => {
      const known = groups.get(name);
      if (!known) return [say('roster_change_new_group', name)];
      return same(known.members, members) ? [] : [say('roster_change_members', name, listed(members))];
    }),
    ...before.units
      .filter(({ name }) => !unitsLeft.has(name))
      .map(({ name }) => say('roster_change_gone', name)),
    ...before.groups
      .filter(({ name }) => !groupsLeft.has(name))
      .map(({ name }) => say('roster_change_group_gone', name)),
  ];
}

function unitChanges(before: Unit, after: Unit): Sentence[] {
  const { name } = after;
  const changes: Sentence[] = [];
  if (before.fullName !== after.fullName)
    changes.push(say('roster_change_full', name, before.fullName ?? '—', after.fullName ?? '—'));
  if (!same(before.aliases, after.aliases))
    changes.push(say('roster_change_aliases', name, listed(before.aliases), listed(after.aliases)));
  if (!same(before.pathCodes, after.pathCodes))
    changes.push(say('roster_change_codes', name, listed(before.pathCodes), listed(after.pathCodes)));
  if (before.kind !== after.kind) changes.push(say('roster_change_kind', name));
  return changes;
}

function same(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function listed(names: readonly string[] | null): string {
  return names && names.length > 0 ? names.join('、') : '—';
}

/** The names in a field, between 、，,; or spaces; none twice. */
export function namesIn(words: string): string[] {
  return [...new Set(words.split(/[、，,；;\s]+/).filter((name) => name !== ''))];
}
