import * as v from 'valibot';
import { failure, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import type { Roster } from './roster';
import { rosterDraftSchema, rosterSchema } from './schema';

/**
 * A roster file (`seeds/rosters/*.json`), checked: no name, alias or path code belongs to two units, and every member of
 * a group is a unit of the roster by its short name.
 */
export function parseRoster(value: unknown, fileName: string): Result<Roster, Sentence> {
  const roster = validate(rosterSchema, value, fileName);
  if (!roster.ok) return roster;
  const fault =
    nameFault(roster.value, fileName) ??
    codeFault(roster.value, fileName) ??
    memberFault(roster.value, fileName);
  return fault ? failure(fault) : roster;
}

function nameFault(roster: Roster, fileName: string): Sentence | null {
  const owners = new Map<string, string>();
  const named = [
    ...roster.units.flatMap((unit, index) => [
      { owner: `unit ${index}`, at: `units[${index}].name`, name: unit.name },
      ...(unit.fullName === null
        ? []
        : [{ owner: `unit ${index}`, at: `units[${index}].fullName`, name: unit.fullName }]),
      ...unit.aliases.map((name, place) => ({
        owner: `unit ${index}`,
        at: `units[${index}].aliases[${place}]`,
        name,
      })),
    ]),
    ...roster.groups.map(({ name }, index) => ({
      owner: `group ${index}`,
      at: `groups[${index}].name`,
      name,
    })),
  ];
  for (const { owner, at, name } of named) {
    if ((owners.get(name) ?? owner) !== owner) return say('roster_name_twice', fileName, at, name);
    owners.set(name, owner);
  }
  return null;
}

function codeFault(roster: Roster, fileName: string): Sentence | null {
  const codes = new Set<string>();
  for (const [index, { pathCodes }] of roster.units.entries())
    for (const [place, code] of pathCodes.entries()) {
      const at = `units[${index}].pathCodes[${place}]`;
      if (!/^[a-z0-9-]+$/.test(code)) return say('roster_code_form', fileName, at, code);
      if (codes.has(code)) return say('roster_code_twice', fileName, at, code);
      codes.add(code);
    }
  return null;
}

function memberFault(roster: Roster, fileName: string): Sentence | null {
  const units = new Set(roster.units.map(({ name }) => name));
  for (const [index, { members }] of roster.groups.entries())
    for (const [place, member] of (members ?? []).entries())
      if (!units.has(member))
        return say('roster_member_unknown', fileName, `groups[${index}].members[${place}]`, member);
  return null;
}

/** A roster that somebody was editing, as it was kept: it need not be right yet. Null for what has not its shape. */
export function readRosterDraft(kept: unknown): Roster | null {
  return v.is(rosterDraftSchema, kept) ? kept : null;
}
