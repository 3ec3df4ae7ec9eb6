import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Speak } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import { hashOf } from '../route';
import { sumFace, taskFace } from './cellFace';
import type { Shown, ShownMap } from './shown';
import { measures, placeOfColumns } from './sight';

/** Rows above those of the units: first level, second level, numbers. */
export const headRows = 3;

/** One unit: its name, which stays in sight, and the cells of the columns that are drawn. */
export function GridRow(props: {
  shown: ShownMap;
  row: number;
  columns: readonly number[];
  /** The column that stands in the order of Tab, if it is in this row; null otherwise. */
  active: number | null;
  /** The column whose cell is open beside the map, if it is in this row. */
  open: number | null;
}) {
  const { shown, row, columns, active, open } = props;
  const { speak } = useWords();
  // The same element again costs no comparison: scrolling leaves rows and cells in sight as they are.
  const before = useRef<{ shown: ShownMap | null; cells: Map<number, VNode> }>({
    shown: null,
    cells: new Map(),
  });
  return useMemo(() => {
    const unit = shown.unitOf(row);
    if (!unit) return null;
    const known = before.current.shown === shown ? before.current.cells : new Map<number, VNode>();
    const plain = new Map<number, VNode>();
    const cells = columns.map((column) => {
      if (column === active || column === open)
        return cellAt({
          shown,
          row,
          column,
          speak,
          tabIndex: column === active ? 0 : -1,
          open: column === open,
        });
      const cell = known.get(column) ?? cellAt({ shown, row, column, speak, tabIndex: -1, open: false });
      if (cell) plain.set(column, cell);
      return cell;
    });
    before.current = { shown, cells: plain };
    return (
      <div
        role="row"
        class="map-row"
        aria-rowindex={row + headRows + 1}
        style={{ top: `${row * measures.row}px` }}
      >
        <div role="rowheader" class="map-unit" aria-colindex={1}>
          <a
            href={hashOf('unit', unit.name)}
            data-row={row}
            data-column={-1}
            tabIndex={active === -1 ? 0 : -1}
          >
            {unit.name}
          </a>
          {unit.vertical && <small>{speak('map_vertical')}</small>}
        </div>
        {cells}
      </div>
    );
  }, [shown, row, columns, active, open, speak]);
}

function cellAt(props: {
  shown: ShownMap;
  row: number;
  column: number;
  speak: Speak;
  tabIndex: 0 | -1;
  open: boolean;
}): VNode | null {
  const { shown, row, column, speak, tabIndex, open } = props;
  const cell = shown.cell({ row, column });
  if (!cell) return null;
  const drawn =
    cell.kind === 'none'
      ? null
      : cell.kind === 'task'
        ? taskFace(speak, cell.owed)
        : sumFace(speak, cell.sum);
  return (
    <div
      key={column}
      role="gridcell"
      class={classOf(cell)}
      aria-colindex={column + 2}
      aria-selected={open}
      aria-label={cell.words}
      data-face={drawn?.face}
      data-row={row}
      data-column={column}
      tabIndex={tabIndex}
      style={placeOfColumns(shown, column, 1)}
    >
      {drawn?.marks}
    </div>
  );
}

function classOf(cell: Shown): string {
  if (cell.kind === 'none') return 'map-cell none';
  const { state } = cell.kind === 'task' ? cell.owed : cell.sum;
  return `map-cell ${state}${cell.late ? ' overdue' : ''}`;
}
