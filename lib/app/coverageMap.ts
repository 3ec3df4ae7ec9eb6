import type { CoverageState } from '../coverage/coverage';
import { obligationsUnder } from '../coverage/obligation';
import { rowsByTask } from '../coverage/packedRows';
import type { Task } from '../plan/plan';
import { standingCells } from './owed';
import type { Overview } from './overview';
import type { OwedTask, TaskCard } from './summary';
import { taskCard } from './taskCard';

/** 单位 × 任务: what every unit owes of every task. Units and tasks are named by their places here. */
export interface CoverageMap {
  units: readonly { name: string; vertical: boolean }[];
  tasks: readonly TaskCard[];
  /** Whether a unit owes a task: told without looking how it stands. */
  owes: (unit: number, task: number) => boolean;
  /**
   * Null where the unit does not owe the task. Made when it is first asked for: a large plan has thousands of cells, of
   * which a window shows two hundred.
   */
  cell: (unit: number, task: number) => OwedTask | null;
}

export function coverageMap(overview: Overview): CoverageMap {
  const { plan, roster, rows, today } = overview;
  const [duties, proofs] = [new Map(overview.duties), new Map(overview.proofs)];
  const obligations = obligationsUnder(roster);
  const told = standingCells({ duties }, today, proofs);
  const rowsOf = new Map<string, ReturnType<typeof rowsByTask>>();
  const known = new Map<number, OwedTask | null>();

  function made(name: string, task: Task): OwedTask | null {
    const obligation = obligations(name, task);
    if (!obligation) return null;
    const ofUnit = rowsOf.get(name) ?? rowsByTask(rows, name);
    rowsOf.set(name, ofUnit);
    return told(task, obligation, ofUnit(task.n));
  }

  return {
    units: roster.units.map(({ name, kind }) => ({ name, vertical: kind === 'vertical' })),
    tasks: plan.tasks.map((task) => taskCard(task, duties, proofs)),
    owes(unit, place) {
      const [name, task] = [roster.units[unit]?.name, plan.tasks[place]];
      return name !== undefined && task !== undefined && obligations(name, task) !== null;
    },
    cell(unit, place) {
      const [name, task] = [roster.units[unit]?.name, plan.tasks[place]];
      if (name === undefined || task === undefined) return null;
      const at = unit * plan.tasks.length + place;
      const before = known.get(at);
      if (before !== undefined) return before;
      const cell = made(name, task);
      known.set(at, cell);
      return cell;
    },
  };
}

/** How far the columns are folded together. */
export type Fold = 'task' | 'level2' | 'level1';

/** One column: a task, or all tasks of a heading that stand side by side. */
export interface MapColumn {
  fold: Fold;
  level1: string;
  /** Null where a column holds a whole first level. */
  level2: string | null;
  /** Places in `CoverageMap.tasks`; one, unless folded. */
  tasks: number[];
}

/** A heading among all, so that it can be folded, or unfolded, by itself. */
export function headingKey({ level1, level2 }: Pick<MapColumn, 'level1' | 'level2'>): string {
  return level2 === null ? level1 : `${level1}/${level2}`;
}

/**
 * The columns for the tasks (places) that are shown. Headings named in `turned` are folded where the others are not, and
 * the other way round.
 */
export function columnsOf(
  map: CoverageMap,
  shown: readonly number[],
  usual: Fold,
  turned: ReadonlySet<string> = new Set(),
): MapColumn[] {
  const columns: MapColumn[] = [];
  for (const place of shown) {
    const task = map.tasks[place];
    if (!task) continue;
    const { level1 } = task;
    const fold = foldOf(task, usual, turned);
    const level2 = fold === 'level1' ? null : task.level2;
    const last = columns.at(-1);
    const same = last?.fold === fold && last.level1 === level1 && last.level2 === level2;
    if (fold !== 'task' && same) last.tasks.push(place);
    else columns.push({ fold, level1, level2, tasks: [place] });
  }
  return columns;
}

function foldOf({ level1, level2 }: TaskCard, usual: Fold, turned: ReadonlySet<string>): Fold {
  const whole = turned.has(headingKey({ level1, level2: null }));
  const part = turned.has(headingKey({ level1, level2 }));
  if (usual === 'level1' ? !whole : whole) return 'level1';
  return (usual === 'task' ? part : !part) ? 'level2' : 'task';
}

/** A heading over several columns: `from` counts from 0. */
export interface MapHeading {
  title: string;
  key: string;
  /** Its tasks stand in one column. */
  folded: boolean;
  from: number;
  span: number;
}

/** Headings of one level over the columns, one for each run of columns under it. */
export function headingsOf(columns: readonly MapColumn[], level: 'level1' | 'level2'): MapHeading[] {
  const headings: MapHeading[] = [];
  let before: MapColumn | undefined;
  for (const [from, column] of columns.entries()) {
    const last = headings.at(-1);
    const same = before?.level1 === column.level1 && (level === 'level1' || before.level2 === column.level2);
    const { level1, level2 } = column;
    if (last && same) last.span += 1;
    else
      headings.push({
        title: column[level] ?? '',
        key: headingKey({ level1, level2: level === 'level1' ? null : level2 }),
        folded: column.fold === level,
        from,
        span: 1,
      });
    before = column;
  }
  return headings;
}

/** Several tasks of one unit together. */
export interface MapSum {
  state: CoverageState;
  /** Covered tasks, and all that ask for something: 不适用 asks for nothing. */
  covered: number;
  tasks: number;
  disputed: number;
  inapplicable: number;
  overdue: number;
  offline: number;
}

/** Null where there is nothing to sum. A sum is covered only when every one of its tasks is. */
export function sumOf(owed: readonly OwedTask[]): MapSum | null {
  if (owed.length === 0) return null;
  const count = (is: (one: OwedTask) => boolean) => owed.filter(is).length;
  const covered = count(({ state }) => state === 'covered');
  const disputed = count(({ state }) => state === 'disputed');
  const inapplicable = count(({ state }) => state === 'inapplicable');
  const tasks = owed.length - inapplicable;
  const begun = covered + count(({ state }) => state === 'partial') > 0;
  const open = begun ? 'partial' : disputed > 0 ? 'disputed' : 'uncovered';
  return {
    state: tasks === 0 ? 'inapplicable' : covered === tasks ? 'covered' : open,
    covered,
    tasks,
    disputed,
    inapplicable,
    overdue: count(isOverdue),
    offline: count(({ offline }) => offline > 0),
  };
}

/** Whether a date has passed with something left to do. */
export function isOverdue({ due }: Pick<OwedTask, 'due'>): boolean {
  return due?.state === 'overdue';
}
