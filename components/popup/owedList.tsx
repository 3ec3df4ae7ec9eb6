import { useMemo, useState } from 'preact/hooks';
import { countsByFilter, owedFilterOf } from '../../lib/app/owedFilter';
import { pageOf } from '../../lib/app/paging';
import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import { useInitials } from './initials';
import { NothingListed } from './nothingListed';
import type { OwedActs } from './owedDetail';
import { OwedGroup } from './owedGroup';
import { obligations, orderOwed, totalsOf } from './owedOrder';
import { OwedTools } from './owedTools';
import { GroupsElsewhere } from './namedGroups';
import { Pager } from './pager';
import { useRoving } from './roving';
import { rank, searchable } from './search';
import { useField } from './typed';

/**
 * As many rows as are drawn at a time: all tasks of a unit in an ordinary year (at most 20 in the 2023 plan), and few
 * enough to be exchanged within one frame where a plan has thousands.
 */
const rowsOnPage = 20;

/** Everything the unit owes, by filter and search, one page at a time, group by group. */
export function OwedList({ summary, acts }: { summary: Summary; acts: OwedActs }) {
  const { speak } = useWords();
  const { owed, groups } = summary;
  const [kept, setFilter] = useField('filter');
  const [query, setQuery] = useField('owedSearch');
  const [asked, setAsked] = useState(0);
  const filter = owedFilterOf(kept);
  const initials = useInitials(query);
  const counts = useMemo(() => countsByFilter(owed), [owed]);
  const searching = query.trim() !== '';
  const among = useMemo(
    () =>
      searching
        ? searchable(
            owed.map(({ card }) => card),
            initials,
          )
        : null,
    [owed, initials, searching],
  );
  const listed = useMemo(
    () => orderOwed(owed, filter, among && rank(among, query)),
    [owed, filter, among, query],
  );
  const totals = useMemo(() => totalsOf(listed), [listed]);
  const shown = pageOf(listed, asked, rowsOnPage);
  const { list, tabIndexOf, ...listening } = useRoving(shown.items.map(({ card }) => card.n));

  const change = (next: () => void) => {
    next();
    setAsked(0);
  };
  const clear = () =>
    change(() => {
      setFilter('');
      setQuery('');
    });
  const turn = (page: number) => {
    setAsked(page);
    list.current?.focus();
    list.current?.scrollIntoView();
  };

  return (
    <>
      <OwedTools
        filter={filter}
        counts={counts}
        query={query}
        onFilter={(next) => change(() => setFilter(next))}
        onQuery={(next) => change(() => setQuery(next))}
      />
      <p role="status" class="range">
        {shown.total > 0 && speak('list_range', `${shown.from}`, `${shown.to}`, `${shown.total}`)}
      </p>
      {shown.total === 0 && (
        <NothingListed
          counts={counts}
          filter={filter}
          query={query.trim()}
          acts={acts}
          own={summary.actor?.unit === acts.unit}
          onClear={clear}
          onAll={() => change(() => setFilter('all'))}
        />
      )}
      <div class="owed-list" ref={list} tabIndex={-1} {...listening}>
        {obligations.map((obligation) => (
          <OwedGroup
            key={obligation}
            obligation={obligation}
            total={totals[obligation]}
            rows={shown.items.filter((each) => each.obligation === obligation)}
            tabIndexOf={tabIndexOf}
            summary={summary}
            acts={acts}
          />
        ))}
      </div>
      <Pager page={shown.page} pages={shown.pages} onTurn={turn} />
      <GroupsElsewhere groups={groups} summary={summary} acts={acts} />
    </>
  );
}
