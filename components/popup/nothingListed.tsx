import type { OwedFilter } from '../../lib/app/owedFilter';
import { useWords } from '../words';
import type { OwedActs } from './owedDetail';

/** An empty list says why it is empty: everything is done, or nothing answers to filter and search. */
export function NothingListed(props: {
  counts: Record<OwedFilter, number>;
  filter: OwedFilter;
  query: string;
  acts: Pick<OwedActs, 'unit'>;
  /** Whether the unit is the acting person's. */
  own: boolean;
  onClear: () => void;
  onAll: () => void;
}) {
  const { counts, filter, query, acts, own } = props;
  const { speak } = useWords();
  if (filter === 'open' && query === '') {
    return (
      <div class="banner good">
        <p>{settled()}</p>
        <button type="button" onClick={props.onAll}>
          {speak('list_show_all')}
        </button>
      </div>
    );
  }
  const conditions = [
    ...(filter === 'all' ? [] : [speak('list_no_match_filter', speak(`list_filter_${filter}`))]),
    ...(query === '' ? [] : [speak('list_no_match_query', query)]),
  ];
  return (
    <div class="banner neutral" role="status">
      <p>{speak('list_no_match', conditions.join(speak('list_separator')))}</p>
      <button type="button" onClick={props.onClear}>
        {speak('list_clear')}
      </button>
    </div>
  );

  function settled(): string {
    if (counts.inapplicable > 0)
      return speak('list_all_settled', `${counts.covered}`, `${counts.inapplicable}`);
    return own
      ? speak('list_all_covered', `${counts.covered}`)
      : speak('list_all_covered_other', `${counts.covered}`, acts.unit);
  }
}
