import { isOpen } from '../../lib/app/owed';
import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import type { OwedActs } from './owedDetail';
import { OwedList } from './owedList';

/** The tasks of the unit in front. None assigned, none loaded and not counted are different sentences. */
export function OwedSection({ summary, acts }: { summary: Summary; acts: OwedActs }) {
  const { speak } = useWords();
  const { vertical, owed, planTitle } = summary;
  const open = owed.filter(isOpen).length;
  const list = <OwedList key={acts.unit} summary={summary} acts={acts} />;
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{speak('popup_owed', acts.unit)}</h2>
      {summary.tasks.length === 0 && <p class="banner bad">{speak('popup_no_plan')}</p>}
      {summary.tasks.length > 0 && vertical && <p class="banner warn">{speak('popup_vertical')}</p>}
      {summary.tasks.length > 0 && owed.length === 0 && (
        <p>{speak('list_owes_none', planTitle, acts.unit)}</p>
      )}
      {owed.length > 0 && !vertical && list}
      {owed.length > 0 && vertical && (
        <details>
          <summary>{speak('popup_vertical_show', `${open}`)}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
