import { useId } from 'preact/hooks';
import { owedFilters, type OwedFilter } from '../../lib/app/owedFilter';
import { useWords } from '../words';

/** Filter and search over the list; each filter says how many tasks it shows. */
export function OwedTools(props: {
  filter: OwedFilter;
  counts: Record<OwedFilter, number>;
  query: string;
  onFilter: (filter: OwedFilter) => void;
  onQuery: (query: string) => void;
}) {
  const { filter, counts, query } = props;
  const { speak } = useWords();
  const hint = useId();
  return (
    <div role="search" class="tools" aria-labelledby="owed">
      <fieldset class="filters">
        <legend>{speak('list_filter')}</legend>
        {owedFilters.map((each) => (
          <label key={each} class={`filter ${each}`}>
            <input
              type="radio"
              name="owed-filter"
              value={each}
              checked={filter === each}
              onChange={() => props.onFilter(each)}
            />
            <span>{speak(`list_filter_${each}`)}</span> <b>{counts[each]}</b>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{speak('list_search')}</span>
        <input
          type="search"
          value={query}
          aria-describedby={hint}
          autocomplete="off"
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="hint">
        {speak('list_search_hint')}
        <br />
        {speak('list_keys')}
      </p>
    </div>
  );
}
