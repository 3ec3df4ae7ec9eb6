import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { GridHead } from './gridHead';
import { GridRow, headRows } from './gridRow';
import type { ShownMap } from './shown';
import { drawn, measures, sameSight, sightOf, type Sight } from './sight';
import { headingRow, step, stepOfHeadings, within, type HeadingRows, type Place } from './steps';

/** Where nobody can say how large the box is. */
const unmeasured = { width: 1_200, height: 700 };

/** Until the box has been measured, before anything is painted, the head alone is drawn. */
const nothing: Sight = { rows: [0, 0], columns: [0, 0] };

/**
 * The map as an ARIA grid with one place in the order of Tab. Only what is in sight is drawn, and the place that has the
 * focus, wherever it is: thousands of cells must scroll without a pause.
 */
export function MapGrid(props: {
  shown: ShownMap;
  /** The cell that is open beside the map, or was asked for; it is scrolled to when the map is first shown. */
  open: Place | null;
  onOpen: (place: Place) => void;
  /** Folds or unfolds a heading, by its key. */
  onFold: (key: string) => void;
}) {
  const { shown, open, onOpen, onFold } = props;
  const { speak } = useWords();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const size = { rows: shown.rows.length, columns: shown.columns.length, edges: shown.edges };
  const headings = useMemo(() => headingsByRow(shown), [shown]);
  const headHeight = measures.numbers + measures.level1 + (shown.level2.length > 0 ? measures.level2 : 0);
  const [sight, setSight] = useState<Sight>(nothing);
  const [at, setAt] = useState<Place>(() => open ?? { row: 0, column: 0 });
  const active = within(at, size, headings);
  const moved = useRef(false);
  // A held key is faster than drawing: each step starts from where the last one led, drawn or not.
  const latest = useRef(active);
  latest.current = moved.current ? latest.current : active;

  /** `beyond`: rows and columns outside of the box that are drawn as well. */
  function look(beyond?: number): void {
    const { current } = box;
    if (!current) return;
    const { scrollTop: top, scrollLeft: left } = current;
    const measured = current.clientHeight > 0;
    const width = measured ? current.clientWidth - measures.head : unmeasured.width;
    const height = measured ? current.clientHeight - headHeight : unmeasured.height;
    const next = sightOf({ top, left, width, height }, size, beyond);
    setSight((before) => (sameSight(before, next) ? before : next));
  }

  /** Scrolls so far that a place stands beside the heads, not below them. */
  function bringIntoSight({ row, column }: Place): void {
    const { current } = box;
    if (!current) return;
    const height = current.clientHeight - headHeight;
    const width = current.clientWidth - measures.head;
    const top = Math.max(0, row) * measures.row;
    const [left = 0, right = 0] = shown.edges.slice(Math.max(0, column));
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + measures.row > current.scrollTop + height) current.scrollTop = top + measures.row - height;
    if (left < current.scrollLeft) current.scrollLeft = left;
    else if (right > current.scrollLeft + width) current.scrollLeft = right - width;
  }

  // What nobody sees yet comes after the first paint.
  useLayoutEffect(() => look(sight === nothing ? 0 : undefined), [shown, headHeight]);
  useEffect(() => {
    // The section beside the map makes it narrower; what was opened stays in sight.
    if (open) bringIntoSight(open);
  }, [open?.row, open?.column, shown]);
  useEffect(() => {
    look();
    const { current } = box;
    if (!current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => look());
    observer.observe(current);
    return () => observer.disconnect();
  }, [shown]);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    bringIntoSight(active);
    const element = elementAt(box.current, active);
    element?.focus({ preventScroll: true });
    // The box itself may end below the window's edge. (Not there outside of browsers.)
    element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);

  function onKeyDown(event: KeyboardEvent): void {
    const from = placeOf(event.target) && latest.current;
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - headHeight) / measures.row) - 1);
    const asked =
      (event.ctrlKey ? null : stepOfHeadings(event.key, from, headings)) ??
      step(event, from, { ...size, page });
    const to = asked && within(asked, size, headings);
    if (to) {
      event.preventDefault();
      if (to.row === from.row && to.column === from.column) return;
      moved.current = true;
      latest.current = to;
      setAt(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (act(from)) event.preventDefault();
    }
  }

  /** Opens a cell, folds a heading; false for a place that is a link. */
  function act(place: Place): boolean {
    const heading = headings.get(place.row)?.find(({ from }) => from === place.column);
    if (heading) onFold(heading.key);
    else if (place.row >= 0 && place.column >= 0) onOpen(place);
    else return false;
    return true;
  }

  const [firstColumn, endColumn] = sight.columns;
  const far = active.column < firstColumn || active.column >= endColumn ? active.column : -1;
  const columns = useMemo(() => drawn([firstColumn, endColumn], far), [firstColumn, endColumn, far]);
  const rows = drawn(sight.rows, active.row);
  return (
    <>
      <p id={hint} class="hint">
        {speak('map_keys')}
      </p>
      <div
        ref={box}
        role="grid"
        class="map-grid"
        aria-label={speak('map_grid')}
        aria-describedby={hint}
        aria-rowcount={size.rows + headRows}
        aria-colcount={size.columns + 1}
        onScroll={() => look()}
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const place = placeOf(target);
          if (!place) return;
          latest.current = place;
          if (place.row !== active.row || place.column !== active.column) setAt(place);
        }}
        onClick={({ target }) => {
          const place = placeOf(target);
          if (place) act(place);
        }}
      >
        <div
          role="presentation"
          class="map-canvas"
          style={{ width: `${measures.head + (shown.edges.at(-1) ?? 0)}px` }}
        >
          <GridHead shown={shown} columns={columns} active={active} />
          <div role="rowgroup" class="map-body" style={{ height: `${size.rows * measures.row}px` }}>
            {rows.map((row) => (
              <GridRow
                key={row}
                shown={shown}
                row={row}
                columns={columns}
                active={active.row === row ? active.column : null}
                open={open?.row === row ? open.column : null}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

/** The element of a place, if it is drawn. */
export function elementAt(box: ParentNode | null, { row, column }: Place): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function headingsByRow({ level1, level2 }: ShownMap) {
  const rows = new Map(
    [level1, level2].map((all, level) => [headingRow(level), all.filter(({ title }) => title !== '')]),
  );
  return rows satisfies HeadingRows;
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (!element) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}
