import type { Roster, Unit } from './roster';

/** The unit in whose section of the portal a path segment lies: `csglj`, also as `csglj_147464`. Null if none. */
export function unitByPathCode(roster: Roster, code: string): Unit | null {
  const bare = code.toLowerCase().replace(/_\d+$/, '');
  return roster.units.find(({ pathCodes }) => pathCodes.includes(bare)) ?? null;
}

/**
 * The unit that a name means: short name, full name or alias, white space ignored, the place spelled out or not
 * (九江市浔阳区财政局, 浔阳区财政局, 区财政局). A bare name (财政局) means no unit of this district unless the roster lists it: it may as
 * well be the city's.
 */
export function resolveUnit(roster: Roster, name: string): Unit | null {
  return unitLookup(roster)(name);
}

/** The same for many names: the roster is read once. */
export function unitLookup({ units, place }: Roster): (name: string) => Unit | null {
  const named = units.flatMap((unit) =>
    [unit.name, unit.fullName, ...unit.aliases].flatMap((name) =>
      name === null ? [] : [{ name: plain(name), unit }],
    ),
  );
  // Of several units with one name the first is meant.
  const byName = new Map(named.toReversed().map(({ name, unit }) => [name, unit]));
  let bySpelling: Map<string, Unit> | null = null;
  return (name) => {
    const wanted = plain(name);
    if (wanted === '') return null;
    const known = byName.get(wanted);
    if (known) return known;
    if (!wanted.includes(place) && !wanted.startsWith(place.slice(-1))) return null;
    bySpelling ??= new Map(named.toReversed().map((each) => [withPlace(each.name, place), each.unit]));
    return bySpelling.get(withPlace(wanted, place)) ?? null;
  };
}

/** Short names of the units of a collective; null where the group is unknown or nobody has said who belongs to it. */
export function membersOf(roster: Roster, groupName: string): string[] | null {
  const wanted = plain(groupName);
  return roster.groups.find(({ name }) => plain(name) === wanted)?.members ?? null;
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

/** 浔阳区财政局 for 区财政局, for 九江市浔阳区财政局 and for itself; 浔阳区甘棠街道 for 甘棠街道. */
function withPlace(name: string, place: string): string {
  const [inFront = '', behind] = name.split(place, 2);
  // Only a city's name may stand before the district's, as against 国家税务总局九江市浔阳区税务局.
  if (behind !== undefined) return /^(?:\p{Script=Han}{2,3}市)?$/u.test(inFront) ? place + behind : name;
  const own = place.slice(-1);
  return place + (name.startsWith(own) ? name.slice(own.length) : name);
}
