import { obligationsUnder } from '../coverage/obligation';
import { failure, type Result } from '../kernel/result';
import type { Roster } from '../plan/roster';
import { say, type Sentence } from '../words/sentence';
import type { Notebook } from './ports';
import type { Seeds } from './seeds';
import type { OpenGroup } from './summary';

/** The roster with the members that somebody on this computer named for groups that nobody had listed. */
export function rosterWith(roster: Roster, named: Readonly<Record<string, readonly string[]>>): Roster {
  const groups = roster.groups.map((group) => {
    const members = Object.hasOwn(named, group.name) ? named[group.name] : undefined;
    return group.members === null && members ? { ...group, members: [...members] } : group;
  });
  return { ...roster, groups };
}

/**
 * The notebook as it is for the groups of one place: 各街道 of another district are other streets. The groups of the district
 * that is shipped (`home`) are kept under their bare names.
 */
export function membersIn<Kept extends Pick<Notebook, 'groupMembers' | 'setGroupMembers'>>(
  notebook: Kept,
  place: string,
  home: string,
): Kept {
  const mark = place === home ? '' : `${place}\n`;
  return {
    ...notebook,
    async groupMembers() {
      const all = Object.entries(await notebook.groupMembers());
      const own = all.filter(([name]) => (mark === '' ? !name.includes('\n') : name.startsWith(mark)));
      return Object.fromEntries(own.map(([name, members]) => [name.slice(mark.length), members]));
    },
    setGroupMembers: (group, members) => notebook.setGroupMembers(mark + group, members),
  };
}

/** The groups of the plan that the shipped roster leaves open, who was named for them, and where they count. */
export function openGroups(
  { plan, roster }: Pick<Seeds, 'plan' | 'roster'>,
  named: Readonly<Record<string, readonly string[]>>,
): OpenGroup[] {
  return roster.groups
    .filter(({ members }) => members === null)
    .map(({ name }) => {
      const alone: Roster = { ...roster, groups: [{ name, members: [memberOfNone] }] };
      const obligations = obligationsUnder(alone);
      const tasks = plan.tasks.filter((task) => obligations(memberOfNone, task) === 'group');
      const members = Object.hasOwn(named, name) ? [...(named[name] ?? [])] : null;
      return { name, members, tasks: tasks.map(({ n }) => n) };
    });
}

/** A unit of no roster, to ask which tasks name a group. */
const memberOfNone = '\u0000';

/** Keeps the members of an open group; units of the roster only. `null` leaves the group open again. */
export async function nameMembers(
  group: string,
  members: readonly string[] | null,
  { roster }: Pick<Seeds, 'roster'>,
  notebook: Pick<Notebook, 'setGroupMembers'>,
): Promise<Result<null, Sentence>> {
  if (!roster.groups.some((known) => known.name === group && known.members === null))
    return failure(say('members_group_listed', group));
  const unknown = members?.find((name) => !roster.units.some((unit) => unit.name === name));
  if (unknown !== undefined) return failure(say('decide_unknown_unit', unknown));
  return notebook.setGroupMembers(group, members && [...new Set(members)]);
}
