import type { CoverageRow } from '../coverage/coverage';
import type { Overview } from './overview';

/**
 * An overview as it travels from the background to the workbench: the same, but each row as a list that names units and
 * lists of duties by their numbers. The rows of a large plan are a third as long so; messages are copied three times.
 */
export interface PackedOverview extends Omit<Overview, 'rows'> {
  rows: { units: string[]; lists: string[][]; cells: PackedRow[] };
}

type PackedRow = [
  unit: number,
  task: number,
  duties: number,
  offlineDuties: number,
  pages: number,
  offline: number,
  /** 1: it stands; 2: it is disputed. */
  inapplicable: number,
  disputed: number,
  lastClock: string,
];

/** Every row is of the overview's own plan. */
export function packedOverview(overview: Overview): PackedOverview {
  const [units, lists] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (known: Map<string, number>, name: string): number => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
  const cells = overview.rows.map((row): PackedRow => {
    const { unit, task, duties, offlineDuties, pages, offline, inapplicable, disputed, lastClock } = row;
    return [
      numberOf(units, unit),
      task,
      numberOf(lists, JSON.stringify(duties)),
      numberOf(lists, JSON.stringify(offlineDuties)),
      pages,
      offline,
      row.inapplicableDisputed ? 2 : Number(inapplicable),
      disputed,
      lastClock,
    ];
  });
  const rows = {
    units: [...units.keys()],
    lists: [...lists.keys()].map((list) => JSON.parse(list) as string[]),
    cells,
  };
  return { ...overview, rows };
}

export function unpackedOverview(packed: PackedOverview): Overview {
  const { units, lists, cells } = packed.rows;
  const rows = cells.map((cell): CoverageRow => {
    const [unit, task, duties, offlineDuties, pages, offline, inapplicable, disputed, lastClock] = cell;
    return {
      plan: packed.plan.id,
      unit: units[unit] ?? '',
      task,
      duties: lists[duties] ?? [],
      offlineDuties: lists[offlineDuties] ?? [],
      pages,
      offline,
      inapplicable: inapplicable === 1,
      disputed,
      ...(inapplicable === 2 && { inapplicableDisputed: true as const }),
      lastClock,
    };
  });
  return { ...packed, rows };
}
