import { cellText } from './grid';
import { groupsMet, lookupIn, namesMet, type NameMet } from './namesMet';
import type { Plan, Task } from './plan';
import type { PlanReading, TaskOrigin } from './reading';
import type { ColumnRole } from './columns';
import type { Roster } from './roster';
import type { TableChoice, TableFound } from './tablesFound';

/** What is said of a reading before its tasks: small, whatever the size of the file. */
export interface ReadingHead {
  plan: Omit<Plan, 'tasks'>;
  /** Tasks that are still to come. */
  tasks: number;
  issued: string | null;
  sheet: string | null;
  /** The words above each column of the table, and what it was taken for; empty for prose. */
  columns: { heading: string; example: string; role: ColumnRole | null }[];
  /** The tables of the file, and the one that was read; null where none of them was. */
  tables: TableFound[];
  table: TableChoice | null;
  names: NameMet[];
  groups: string[];
  /** The roster of the plan's place; without units where there is none yet. */
  roster: Roster;
}

/** A task as read, where it stands in the file, and the rows of the table that it comes from, cell by cell. */
export interface ReadTask {
  task: Task;
  origin: TaskOrigin;
  found: string[][];
}

/** Tasks that are handed over at once: some 2 ms of a page's time. */
const portion = 100;

/** `rosters`: one a place; the first is that of plans that name no place. */
export function headOf(
  { plan, issued, sheet, grid, roles }: PlanReading,
  rosters: readonly Roster[],
  tables: TableFound[] = [],
): ReadingHead {
  const { tasks: read, ...rest } = plan;
  const place = plan.place ?? rosters[0]?.place ?? '';
  const roster = rosters.find((each) => each.place === place) ?? { place, units: [], groups: [] };
  return {
    plan: rest,
    tasks: read.length,
    issued,
    sheet,
    columns: roles.map((role, x) => ({
      heading: cellText(grid?.rows[0]?.[x]).replace(/\s+/g, '').slice(0, 40),
      example: shortened(
        grid?.rows
          .slice(1, 40)
          .map((row) => cellText(row[x]))
          .find((words) => words !== '') ?? '',
      ),
      role,
    })),
    tables,
    table: grid?.choice ?? null,
    names: namesMet(read, lookupIn(roster)),
    groups: [...groupsMet(read).keys()],
    roster,
  };
}

/** The tasks of a reading in portions that a page can take in without a pause. */
export function* portionsOf({ plan, origins, grid }: PlanReading): Generator<ReadTask[]> {
  for (let from = 0; from < plan.tasks.length; from += portion)
    yield plan.tasks.slice(from, from + portion).map((task, index) => {
      const origin = origins[from + index] ?? { n: task.n, rows: [], places: {}, hidden: false };
      return { task, origin, found: origin.rows.map((row) => (grid?.rows[row] ?? []).map(cellText)) };
    });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
