import type { CoverageState, Obligation } from '../coverage/coverage';
import { isOverdue, type CoverageMap, type Fold } from './coverageMap';
import type { OwedTask } from './summary';

export const mapStates = ['uncovered', 'partial', 'disputed', 'overdue', 'inapplicable', 'covered'] as const;
export const mapObligations = ['lead', 'responsible', 'group', 'unresolved'] as const;
export const mapDeadlines = ['overdue', 'soon'] as const;
export const mapFolds = ['task', 'level2', 'level1'] as const;

/** Which part of the map is shown. An empty text asks for everything; it is written into the address as a query. */
export interface MapFilter {
  /** Part of a unit's name, or the initials of its characters. */
  unit: string;
  level1: string;
  level2: string;
  obligation: Obligation | '';
  /** 已逾期, or due within thirty days. */
  deadline: (typeof mapDeadlines)[number] | '';
  state: CoverageState | 'overdue' | '';
  fold: Fold;
  /** Headings (`headingKey`) that are folded where `fold` leaves them open, or open where it folds them; a line each. */
  turned: string;
  /** The cell that is open, as `区财政局 11`; empty for none. */
  open: string;
}

export const wholeMap: MapFilter = {
  unit: '',
  level1: '',
  level2: '',
  obligation: '',
  deadline: '',
  state: '',
  fold: 'task',
  turned: '',
  open: '',
};

/** From a query; what it does not say, or says in words that nobody knows, asks for everything. */
export function mapFilterOf(query: string): MapFilter {
  const said = new URLSearchParams(query);
  const word = <Known extends string>(name: string, known: readonly Known[]): Known | '' =>
    known.find((one) => one === said.get(name)) ?? '';
  return {
    unit: said.get('unit') ?? '',
    level1: said.get('level1') ?? '',
    level2: said.get('level2') ?? '',
    obligation: word('obligation', mapObligations),
    deadline: word('deadline', mapDeadlines),
    state: word('state', mapStates),
    fold: word('fold', mapFolds) || 'task',
    turned: said.get('turned') ?? '',
    open: said.get('open') ?? '',
  };
}

/** Only what is asked for; empty for the whole map. */
export function mapQueryOf(filter: MapFilter): string {
  const said = Object.entries(filter).filter(([name, value]) => value !== wholeMap[name as keyof MapFilter]);
  return new URLSearchParams(said as [string, string][]).toString();
}

export function turnedHeadings({ turned }: Pick<MapFilter, 'turned'>): string[] {
  return turned === '' ? [] : turned.split('\n');
}

/** With one more heading turned, or one less. */
export function turnedWith(filter: Pick<MapFilter, 'turned'>, key: string): string {
  const keys = turnedHeadings(filter);
  return (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]).join('\n');
}

/** Whether a cell answers to what is asked of cells. */
export function passesMap(
  owed: OwedTask,
  { obligation, deadline, state }: Pick<MapFilter, 'obligation' | 'deadline' | 'state'>,
): boolean {
  if (obligation !== '' && owed.obligation !== obligation) return false;
  if (deadline !== '' && owed.due?.state !== deadline) return false;
  if (state === '') return true;
  return state === 'overdue' ? isOverdue(owed) : owed.state === state;
}

/** What is left of the map: places of units and tasks that have a cell to show, and how many cells there are. */
export interface Narrowed {
  units: number[];
  tasks: number[];
  cells: number;
}

/**
 * Leaves out what does not answer. Units and tasks without any cell left are left out only where something is asked of
 * cells. `named` says whether a unit's name answers to the search.
 */
export function narrowed(map: CoverageMap, filter: MapFilter, named: (unit: string) => boolean): Narrowed {
  const tasks = map.tasks.flatMap(({ level1, level2 }, place) =>
    (filter.level1 === '' || filter.level1 === level1) && (filter.level2 === '' || filter.level2 === level2)
      ? [place]
      : [],
  );
  const units = map.units.flatMap(({ name }, place) => (named(name) ? [place] : []));
  const all = filter.obligation === '' && filter.deadline === '' && filter.state === '';
  const filled = new Set<number>();
  let cells = 0;
  const left = units.filter((unit) => {
    const before = cells;
    for (const task of tasks) {
      if (!map.owes(unit, task)) continue;
      const owed = all ? null : map.cell(unit, task);
      if (!all && !(owed && passesMap(owed, filter))) continue;
      cells += 1;
      filled.add(task);
    }
    return cells > before;
  });
  return all
    ? { units, tasks, cells }
    : { units: left, tasks: tasks.filter((task) => filled.has(task)), cells };
}
