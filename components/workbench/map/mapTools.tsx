import { useId } from 'preact/hooks';
import type { CoverageMap } from '../../../lib/app/coverageMap';
import {
  mapDeadlines,
  mapFolds,
  mapObligations,
  mapStates,
  wholeMap,
  type MapFilter,
} from '../../../lib/app/mapFilter';
import { useWords } from '../../words';

/** What of the map is shown: unit, level, obligation, deadline, state; and how far its columns are folded. */
export function MapTools(props: {
  map: CoverageMap;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}) {
  const { map, filter, onFilter } = props;
  const { speak } = useWords();
  const search = useId();
  const change = (part: Partial<MapFilter>) => onFilter({ ...filter, open: '', ...part });
  const level1 = [...new Set(map.tasks.map((task) => task.level1))];
  const level2 = [
    ...new Set(
      map.tasks
        .filter((task) => filter.level1 === '' || task.level1 === filter.level1)
        .map((task) => task.level2),
    ),
  ];
  const any = { value: '', words: speak('map_filter_any') };
  const asTheyAre = (names: string[]) => [any, ...names.map((name) => ({ value: name, words: name }))];
  const asked = Object.entries(wholeMap).some(
    ([name, value]) => name !== 'open' && filter[name as keyof MapFilter] !== value,
  );
  return (
    <form
      role="search"
      class="map-tools"
      aria-label={speak('map_filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <label class="field" for={search}>
        <span>{speak('map_filter_unit')}</span>
        <input
          id={search}
          type="search"
          value={filter.unit}
          autocomplete="off"
          onInput={({ currentTarget }) => change({ unit: currentTarget.value })}
        />
      </label>
      <Choice
        label={speak('map_filter_level1')}
        value={filter.level1}
        options={asTheyAre(level1)}
        onChoose={(value) => change({ level1: value, level2: '' })}
      />
      <Choice
        label={speak('map_filter_level2')}
        value={filter.level2}
        options={asTheyAre(level2)}
        onChoose={(value) => change({ level2: value })}
      />
      <Choice
        label={speak('map_filter_obligation')}
        value={filter.obligation}
        options={[any, ...mapObligations.map((one) => ({ value: one, words: speak(`obligation_${one}`) }))]}
        onChoose={(value) => change({ obligation: mapObligations.find((one) => one === value) ?? '' })}
      />
      <Choice
        label={speak('map_filter_deadline')}
        value={filter.deadline}
        options={[any, ...mapDeadlines.map((one) => ({ value: one, words: speak(`map_deadline_${one}`) }))]}
        onChoose={(value) => change({ deadline: mapDeadlines.find((one) => one === value) ?? '' })}
      />
      <Choice
        label={speak('map_filter_state')}
        value={filter.state}
        options={[
          any,
          ...mapStates.map((one) => ({
            value: one,
            words: speak(one === 'overdue' ? 'map_state_overdue' : `coverage_${one}`),
          })),
        ]}
        onChoose={(value) => change({ state: mapStates.find((one) => one === value) ?? '' })}
      />
      <Choice
        label={speak('map_filter_fold')}
        value={filter.fold}
        options={mapFolds.map((one) => ({ value: one, words: speak(`map_fold_${one}`) }))}
        onChoose={(value) => change({ fold: mapFolds.find((one) => one === value) ?? 'task', turned: '' })}
      />
      <button type="button" aria-disabled={!asked} onClick={() => asked && onFilter(wholeMap)}>
        {speak('map_filter_clear')}
      </button>
    </form>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}) {
  const { label, value, options, onChoose } = props;
  const id = useId();
  return (
    <label class="field" for={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
