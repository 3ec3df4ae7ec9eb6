import type { MapHeading } from '../../../lib/app/coverageMap';
import { shortText } from '../../taskText';
import { useWords } from '../../words';
import { hashOf } from '../route';
import type { ShownMap } from './shown';
import { placeOfColumns } from './sight';
import { headingRow, type Place } from './steps';

/**
 * Three rows that stay in sight: first and second level, whose headings fold and unfold what stands below them, and the
 * number of each task, which leads to its page.
 */
export function GridHead(props: {
  shown: ShownMap;
  columns: readonly number[];
  /** The place that stands in the order of Tab. */
  active: Place;
}) {
  const { shown, columns, active } = props;
  const { speak } = useWords();
  const tabIndex = (row: number, column: number) => (active.row === row && active.column === column ? 0 : -1);
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const inSight = ({ from, span }: MapHeading) => from <= last && from + span > first;
  return (
    <div role="rowgroup" class="map-head">
      {[shown.level1, shown.level2].map(
        (headings, level) =>
          headings.length > 0 && (
            <div role="row" class={`map-head-row level${level + 1}`} key={level} aria-rowindex={level + 1}>
              {headings
                .filter((heading) => heading.title !== '' && inSight(heading))
                .map(({ title, folded, from, span }) => (
                  <div
                    key={from}
                    role="columnheader"
                    class="map-heading"
                    aria-colindex={from + 2}
                    aria-colspan={span}
                    aria-expanded={!folded}
                    title={title}
                    data-row={headingRow(level)}
                    data-column={from}
                    tabIndex={tabIndex(headingRow(level), from)}
                    style={placeOfColumns(shown, from, span)}
                  >
                    <span>
                      <span class="fold-sign" aria-hidden="true">
                        {folded ? '▸' : '▾'}
                      </span>
                      {title}
                    </span>
                  </div>
                ))}
            </div>
          ),
      )}
      <div role="row" class="map-head-row numbers" aria-rowindex={3}>
        <div
          role="columnheader"
          class="map-corner"
          aria-colindex={1}
          data-row={-1}
          data-column={-1}
          tabIndex={tabIndex(-1, -1)}
        >
          {speak('map_unit')}
        </div>
        {columns.map((column) => (
          <TaskNumber key={column} {...{ shown, column }} tabIndex={tabIndex(-1, column)} />
        ))}
      </div>
    </div>
  );
}

function TaskNumber(props: { shown: ShownMap; column: number; tabIndex: 0 | -1 }) {
  const { shown, column, tabIndex } = props;
  const { speak } = useWords();
  const found = shown.columns[column];
  const task = shown.map.tasks[found?.tasks[0] ?? -1];
  if (!found || !task) return null;
  const place = { 'data-row': -1, 'data-column': column, tabIndex };
  const title = shown.titleOf(found);
  const single = found.fold === 'task';
  return (
    <div
      role="columnheader"
      class="map-number"
      aria-colindex={column + 2}
      style={placeOfColumns(shown, column, 1)}
      {...(!single && { ...place, title })}
    >
      {single ? (
        <a href={hashOf('task', title)} title={shortText(task.text)} {...place}>
          <span class="unseen">{speak('map_task_number', title, shortText(task.text))}</span>
          <span aria-hidden="true">{title}</span>
        </a>
      ) : (
        <span>{speak('map_tasks', `${found.tasks.length}`)}</span>
      )}
    </div>
  );
}
