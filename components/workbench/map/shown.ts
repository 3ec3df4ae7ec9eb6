import {
  columnsOf,
  headingsOf,
  isOverdue,
  sumOf,
  type CoverageMap,
  type MapColumn,
  type MapHeading,
  type MapSum,
} from '../../../lib/app/coverageMap';
import { passesMap, turnedHeadings, type MapFilter, type Narrowed } from '../../../lib/app/mapFilter';
import { cellWords, sumWords } from '../../../lib/app/mapWords';
import type { OwedTask } from '../../../lib/app/summary';
import type { Speak } from '../../../lib/words/sentence';
import { measures } from './sight';
import type { Place } from './steps';

/** What stands in a cell. `task`: one task that the unit owes; `sum`: several; `none`: nothing to show, and why in words. */
export type Shown =
  | { kind: 'task'; owed: OwedTask; words: string; late: boolean }
  | { kind: 'sum'; sum: MapSum; words: string; late: boolean }
  | { kind: 'none'; words: string };

/** The map as a filter leaves it: rows, columns, their headings, and every cell on demand. */
export interface ShownMap {
  map: CoverageMap;
  rows: readonly number[];
  columns: readonly MapColumn[];
  /** Where each column begins, and last where they end; px from the first. */
  edges: readonly number[];
  level1: readonly MapHeading[];
  /** Empty where all columns are first levels. */
  level2: readonly MapHeading[];
  /** Also remembers: the words of a cell cost more than its drawing. */
  cell: (place: Place) => Shown | null;
  unitOf: (row: number) => { name: string; vertical: boolean } | null;
  titleOf: (column: MapColumn) => string;
}

export function shownMap(
  map: CoverageMap,
  filter: Pick<MapFilter, 'obligation' | 'deadline' | 'state' | 'fold' | 'turned'>,
  left: Narrowed,
  speak: Speak,
): ShownMap {
  const columns = columnsOf(map, left.tasks, filter.fold, new Set(turnedHeadings(filter)));
  const edges = [0];
  for (const { fold } of columns)
    edges.push((edges.at(-1) ?? 0) + (fold === 'task' ? measures.column : measures.wideColumn));
  const known = new Map<string, Shown>();
  const unitOf = (row: number) => map.units[left.units[row] ?? -1] ?? null;
  const titleOf = ({ fold, tasks, level1, level2 }: MapColumn) =>
    fold === 'task' ? `${map.tasks[tasks[0] ?? -1]?.n ?? ''}` : (level2 ?? level1);

  function made({ row, column: at }: Place): Shown | null {
    const unit = unitOf(row);
    const column = columns[at];
    if (!unit || !column) return null;
    const { name, vertical } = unit;
    const owed = column.tasks.flatMap((task) => map.cell(left.units[row] ?? -1, task) ?? []);
    const shown = owed.filter((each) => passesMap(each, filter));
    const title = titleOf(column);
    if (column.fold !== 'task') {
      const sum = sumOf(shown);
      return sum
        ? { kind: 'sum', sum, words: sumWords(speak, name, title, sum), late: sum.overdue > 0 }
        : { kind: 'none', words: speak('map_none_of', name, title) };
    }
    const [only] = shown;
    if (only)
      return {
        kind: 'task',
        owed: only,
        words: cellWords(speak, name, only, vertical),
        late: isOverdue(only),
      };
    return { kind: 'none', words: speak(owed.length > 0 ? 'map_not_shown' : 'map_not_owed', name, title) };
  }

  return {
    map,
    rows: left.units,
    columns,
    edges,
    level1: headingsOf(columns, 'level1'),
    level2: columns.every(({ fold }) => fold === 'level1') ? [] : headingsOf(columns, 'level2'),
    unitOf,
    titleOf,
    cell(place) {
      const key = `${place.row} ${place.column}`;
      const before = known.get(key);
      if (before) return before;
      const cell = made(place);
      if (cell) known.set(key, cell);
      return cell;
    },
  };
}
