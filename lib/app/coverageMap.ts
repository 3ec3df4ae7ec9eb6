import type { CoverageState } from '../coverage/coverage';
import { owedIn, type Overview } from './overview';
import type { OwedTask, TaskCard } from './summary';
import { taskCard } from './taskCard';

/** 单位 × 任务: what every unit owes of every task, computed once for an overview. */
export interface CoverageMap {
  units: readonly { name: string; vertical: boolean }[];
  tasks: readonly TaskCard[];
  /** One row a unit, one place a task; null where the unit does not owe the task. */
  cells: readonly (readonly (OwedTask | null)[])[];
}

export function coverageMap(overview: Overview): CoverageMap {
  const duties = new Map(overview.duties);
  const placeOf = new Map(overview.plan.tasks.map(({ n }, index) => [n, index]));
  const owed = owedIn(overview);
  return {
    units: overview.roster.units.map(({ name, kind }) => ({ name, vertical: kind === 'vertical' })),
    tasks: overview.plan.tasks.map((task) => taskCard(task, duties, new Map(overview.proofs))),
    cells: [...owed.values()].map((list) => {
      const row: (OwedTask | null)[] = overview.plan.tasks.map(() => null);
      for (const each of list) {
        const place = placeOf.get(each.card.n);
        if (place !== undefined) row[place] = each;
      }
      return row;
    }),
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
