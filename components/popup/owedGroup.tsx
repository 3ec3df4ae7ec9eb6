import type { OwedTask, Summary } from '../../lib/app/summary';
import type { Obligation } from '../../lib/coverage/coverage';
import { useWords } from '../words';
import { GroupsOf } from './namedGroups';
import type { OwedActs } from './owedDetail';
import { OwedRow } from './owedRow';

/** The rows of one obligation on the page in front; `total` counts those on all pages. */
export function OwedGroup(props: {
  obligation: Obligation;
  total: number;
  rows: readonly OwedTask[];
  tabIndexOf: (row: number) => 0 | -1;
  summary: Summary;
  acts: OwedActs;
}) {
  const { obligation, total, rows, tabIndexOf, summary, acts } = props;
  const { speak } = useWords();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`owed-${obligation}`}>
      <h3 id={`owed-${obligation}`} class="sub">
        {speak('popup_obligation', speak(`obligation_${obligation}`), `${total}`)}{' '}
        <small>{speak(`list_${obligation}_note`, acts.unit)}</small>
      </h3>
      <GroupsOf obligation={obligation} summary={summary} acts={acts} />
      <ul class="owed">
        {rows.map((row) => (
          <OwedRow key={row.card.n} owed={row} tabIndex={tabIndexOf(row.card.n)} acts={acts} />
        ))}
      </ul>
    </section>
  );
}
