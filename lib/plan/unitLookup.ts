import type { Roster, Unit } from './roster';

/** The unit in whose section of the portal a path segment lies: `csglj`, also as `csglj_147464`. Null if none. */
export function unitByPathCode(roster: Roster, code: string): Unit | null {
  const bare = code.toLowerCase().replace(/_\d+$/, '');
  return roster.units.find(({ pathCodes }) => pathCodes.includes(bare)) ?? null;
}

/**
 * The unit that a name means: short name, full name or alias, white space ignored; a spelled-out place stands for
 * the 区 of the short name (九江市浔阳区财政局, 浔阳区财政局 → 区财政局). A name without any place (财政局) means no unit of this
 * district unless the roster lists it: it may as well be the city's.
 */
export function resolveUnit(roster: Roster, name: string): Unit | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const short = shortOf(wanted, roster.place);
  const named = ({ name, fullName, aliases }: Unit): string[] =>
    [name, fullName ?? '', ...aliases].map(plain);
  return (
    roster.units.find((unit) => named(unit).includes(wanted)) ??
    roster.units.find((unit) =>
      named(unit).some((known) => known !== '' && shortOf(known, roster.place) === short),
    ) ??
    null
  );
}

/** Short names of the units of a collective; null where the group is unknown or nobody has said who belongs to it. */
export function membersOf(roster: Roster, groupName: string): string[] | null {
  const wanted = plain(groupName);
  return roster.groups.find(({ name }) => plain(name) === wanted)?.members ?? null;
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function shortOf(name: string, place: string): string {
  const at = name.indexOf(place);
  // Only a city's name may stand before the district's: 九江市浔阳区…, not 国家税务总局九江市浔阳区….
  const inFront = name.slice(0, at);
  if (at < 0 || !/^(?:\p{Script=Han}{2,3}市)?$/u.test(inFront)) return name;
  return place.slice(-1) + name.slice(at + place.length);
}
