import { useMemo } from 'preact/hooks';
import { useWords } from '../../words';
import { hashOf } from '../route';
import { sumFace, taskFace } from './cellFace';
import type { Shown, ShownMap } from './shown';
import { measures } from './sight';

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
  // The same element again costs no comparison: scrolling down leaves the rows in sight as they are.
  return useMemo(() => {
    const unit = shown.unitOf(row);
    if (!unit) return null;
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
        {columns.map((column) => {
          const cell = shown.cell({ row, column });
          return (
            cell && (
              <div
                key={column}
                role="gridcell"
                class={classOf(cell)}
                aria-colindex={column + 2}
                aria-selected={open === column}
                data-row={row}
                data-column={column}
                tabIndex={active === column ? 0 : -1}
                style={{
                  left: `${measures.head + column * shown.columnWidth}px`,
                  width: `${shown.columnWidth}px`,
                }}
              >
                <span class="unseen">{cell.words}</span>
                {cell.kind !== 'none' && (
                  <span class="map-face" aria-hidden="true">
                    {cell.kind === 'task' ? taskFace(speak, cell.owed) : sumFace(speak, cell.sum)}
                  </span>
                )}
              </div>
            )
          );
        })}
      </div>
    );
  }, [shown, row, columns, active, open, speak]);
}

function classOf(cell: Shown): string {
  if (cell.kind === 'none') return 'map-cell none';
  const { state } = cell.kind === 'task' ? cell.owed : cell.sum;
  return `map-cell ${state}${cell.late ? ' overdue' : ''}`;
}
