import { readClock, writeClock } from './clock';
import type { CoverageRow } from './coverage';

/**
 * All rows of a plan, a text for each unit, in the order of their places. Of a large plan that is a twentieth of the values
 * that the rows would be, and is stored, sent and read in a tenth of the time; of most units nobody asks for the rows.
 */
export interface PackedRows {
  plan: string;
  /** The numbers of a unit's rows one after the other, as JSON. */
  units: [unit: string, numbers: string][];
  /** Lists of duties and names of installations, which the numbers name by their places here. */
  duties: string[][];
  devices: string[];
}

/** So many numbers stand for a row. */
const width = 10;

/** 不适用 stands, and is disputed; both are possible. */
const [stands, disputes] = [1, 2];

/** Packs rows of a plan, all those of each unit that has any among them; the other units of `before` stay as they were. */
export function packedRows(plan: string, rows: readonly CoverageRow[], before?: PackedRows): PackedRows {
  const texts = new Map(before?.units);
  const duties = new Map(before?.duties.map((list, at) => [JSON.stringify(list), at]));
  const devices = new Map(before?.devices.map((device, at) => [device, at]));
  const cellsOf = new Map<string, number[]>();
  for (const row of rows) {
    const cells = cellsOf.get(row.unit) ?? [];
    cells.push(...numbersOf(row, duties, devices));
    cellsOf.set(row.unit, cells);
  }
  for (const [unit, cells] of cellsOf) texts.set(unit, JSON.stringify(cells));
  return {
    plan,
    units: [...texts].sort(([one], [other]) => (one < other ? -1 : 1)),
    duties: [...duties.keys()].map((list) => JSON.parse(list) as string[]),
    devices: [...devices.keys()],
  };
}

/** Finds the rows of one unit by their tasks; each is unpacked when it is asked for. */
export function rowsByTask(packed: PackedRows, unit: string): (task: number) => CoverageRow | null {
  const numbers = numbersIn(packed, unit);
  const places = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += width) places.set(numbers[at] ?? 0, at);
  return (task) => {
    const at = places.get(task);
    return at === undefined ? null : rowIn(numbers, at, unit, packed);
  };
}

/** The rows of one unit, in the order in which they were packed. */
export function rowsOfUnit(packed: PackedRows, unit: string): CoverageRow[] {
  const numbers = numbersIn(packed, unit);
  return Array.from({ length: numbers.length / width }, (_, n) => rowIn(numbers, n * width, unit, packed));
}

export function allRows(packed: PackedRows): CoverageRow[] {
  return packed.units.flatMap(([unit]) => rowsOfUnit(packed, unit));
}

function numbersOf(row: CoverageRow, duties: Map<string, number>, devices: Map<string, number>): number[] {
  const { task, pages, offline, inapplicable, inapplicableDisputed, disputed } = row;
  const { millis, counter, device } = readClock(row.lastClock);
  return [
    task,
    placeIn(duties, JSON.stringify(row.duties)),
    placeIn(duties, JSON.stringify(row.offlineDuties)),
    pages,
    offline,
    (inapplicable ? stands : 0) + (inapplicableDisputed ? disputes : 0),
    disputed,
    millis,
    counter,
    placeIn(devices, device),
  ];
}

function placeIn(known: Map<string, number>, name: string): number {
  const place = known.get(name) ?? known.size;
  known.set(name, place);
  return place;
}

function numbersIn({ units }: PackedRows, unit: string): number[] {
  return JSON.parse(units.find(([name]) => name === unit)?.[1] ?? '[]') as number[];
}

function rowIn(numbers: readonly number[], at: number, unit: string, packed: PackedRows): CoverageRow {
  const { plan, duties, devices } = packed;
  const number = (place: number) => numbers[at + place] ?? 0;
  const marks = number(5);
  return {
    plan,
    unit,
    task: number(0),
    duties: duties[number(1)] ?? [],
    offlineDuties: duties[number(2)] ?? [],
    pages: number(3),
    offline: number(4),
    inapplicable: (marks & stands) > 0,
    disputed: number(6),
    ...((marks & disputes) > 0 && { inapplicableDisputed: true as const }),
    lastClock: writeClock(number(7), number(8), devices[number(9)] ?? ''),
  };
}
