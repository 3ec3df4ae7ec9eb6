import type { MapHeading } from '../../../lib/app/coverageMap';
import { shortText } from '../../taskText';
import { useWords } from '../../words';
import { hashOf } from '../route';
import type { ShownMap } from './shown';
import { measures } from './sight';

/** Three rows that stay in sight: first level, second level, and the number of each task, which leads to its page. */
export function GridHead(props: {
  shown: ShownMap;
  columns: readonly number[];
  /** The column that stands in the order of Tab, if it is in this row; null otherwise. */
  active: number | null;
}) {
  const { shown, columns, active } = props;
  const { speak } = useWords();
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const inSight = ({ from, span }: MapHeading) => from <= last && from + span > first;
  return (
    <div role="rowgroup" class="map-head">
      {[shown.level1, shown.level2].map(
        (headings, level) =>
          headings.length > 0 && (
            <div role="row" class={`map-head-row level${level + 1}`} key={level} aria-rowindex={level + 1}>
              {headings.filter(inSight).map(({ title, from, span }) => (
                <div
                  key={from}
                  role="columnheader"
                  class="map-heading"
                  aria-colindex={from + 2}
                  aria-colspan={span}
                  title={title}
                  style={{
                    left: `${measures.head + from * shown.columnWidth}px`,
                    width: `${span * shown.columnWidth}px`,
                  }}
                >
                  <span>{title}</span>
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
          tabIndex={active === -1 ? 0 : -1}
        >
          {speak('map_unit')}
        </div>
        {columns.map((column) => (
          <TaskNumber key={column} {...{ shown, column }} tabIndex={active === column ? 0 : -1} />
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
  const single = title === `${task.n}`;
  return (
    <div
      role="columnheader"
      class="map-number"
      aria-colindex={column + 2}
      style={{
        left: `${measures.head + column * shown.columnWidth}px`,
        width: `${shown.columnWidth}px`,
      }}
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
