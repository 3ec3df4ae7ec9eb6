import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { coverageMap } from '../../../lib/app/coverageMap';
import { mapFilterOf, mapQueryOf, narrowed, turnedWith, type MapFilter } from '../../../lib/app/mapFilter';
import { useInitials } from '../../popup/initials';
import { says } from '../../popup/search';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import type { RoomTerms } from '../room';
import { elementAt, MapGrid } from './mapGrid';
import { MapLegend } from './mapLegend';
import { MapSide } from './mapSide';
import { MapTools } from './mapTools';
import { shownMap, type ShownMap } from './shown';
import type { Place } from './steps';

/** What outlives the page: the last filter, in the address and on this computer. */
export interface MapMemory {
  recall: () => Promise<string>;
  keep: (query: string) => void;
}

/** 覆盖图: how every unit stands with every task, what each cell rests on, and where it leads. */
export function MapRoom({
  overview,
  query = '',
  asks,
  memory,
}: RoomTerms & { asks: Asks; memory: MapMemory }) {
  const { speak } = useWords();
  const [filter, setFilter] = useState(() => mapFilterOf(query));
  const initials = useInitials(filter.unit);
  const map = useMemo(() => coverageMap(overview), [overview]);
  const grid = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function change(next: MapFilter): void {
    setFilter(next);
    memory.keep(mapQueryOf(next));
  }

  useEffect(() => {
    // An address that asks for something is followed; one that does not shows what was shown last.
    if (query !== '') {
      setFilter(mapFilterOf(query));
      return undefined;
    }
    let here = true;
    void (async () => {
      const kept = await memory.recall();
      if (here && kept !== '') change(mapFilterOf(kept));
    })();
    return () => {
      here = false;
    };
  }, [query]);

  const { unit, level1, level2, obligation, deadline, state, fold, turned, open } = filter;
  const left = useMemo(
    () => narrowed(map, filter, (name) => unit.trim() === '' || says(name, unit.trim(), initials)),
    [map, unit, level1, level2, obligation, deadline, state, initials],
  );
  const shown = useMemo(
    () => shownMap(map, { obligation, deadline, state, fold, turned }, left, speak),
    [map, left, obligation, deadline, state, fold, turned, speak],
  );
  const place = placeNamed(open, shown);

  return (
    <section>
      <h2>{speak('map_title')}</h2>
      <MapTools map={map} filter={filter} onFilter={change} />
      <p role="status">
        {left.cells > 0
          ? speak('map_shown', `${left.units.length}`, `${left.tasks.length}`, `${left.cells}`)
          : speak('map_nothing')}
      </p>
      <div class={place ? 'map-place with-side' : 'map-place'} ref={grid}>
        {left.cells > 0 && (
          <div>
            <MapGrid
              shown={shown}
              open={place}
              onOpen={(at) => {
                change({ ...filter, open: nameOf(at, shown) });
                // The section is drawn with the next frame.
                setTimeout(() => heading.current?.focus());
              }}
              onFold={(key) => change({ ...filter, open: '', turned: turnedWith(filter, key) })}
            />
          </div>
        )}
        {place && (
          <MapSide
            key={open}
            {...{ shown, place, overview, asks, heading }}
            onClose={() => {
              change({ ...filter, open: '' });
              elementAt(grid.current, place)?.focus();
            }}
          />
        )}
      </div>
      <MapLegend />
    </section>
  );
}

/** A cell by its unit and what stands over its column: `区财政局 11`. */
function nameOf({ row, column }: Place, shown: ShownMap): string {
  const found = shown.columns[column];
  return `${shown.unitOf(row)?.name ?? ''} ${found ? shown.titleOf(found) : ''}`;
}

function placeNamed(name: string, shown: ShownMap): Place | null {
  if (name === '') return null;
  const row = shown.rows.findIndex((_, at) => name.startsWith(`${shown.unitOf(at)?.name} `));
  const title = name.slice(`${shown.unitOf(row)?.name ?? ''} `.length);
  const column = shown.columns.findIndex((each) => shown.titleOf(each) === title);
  return row < 0 || column < 0 ? null : { row, column };
}
