import { useState } from 'preact/hooks';
import { offlineFields } from '../../lib/app/offlineFields';
import type { OwedTask } from '../../lib/app/summary';
import { shortText } from '../taskText';
import { OwedDetail, type OwedActs } from './owedDetail';
import { LastDecided, OwedFacts } from './owedFacts';
import { useTypedOf } from './typed';

/** One task that the unit owes: number, opening and how it stands; everything else unfolds. */
export function OwedRow(props: { owed: OwedTask; tabIndex: 0 | -1; acts: OwedActs }) {
  const { owed, tabIndex, acts } = props;
  const { card } = owed;
  // What was typed for a task and not recorded is not hidden from the one who comes back to it.
  const typed = useTypedOf(card.n, ['inapplicable', ...offlineFields]);
  const [open, setOpen] = useState(typed);
  return (
    <li>
      <button
        type="button"
        class="fold"
        data-row={card.n}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="number">{card.n}</span>
        <span class="row">
          <span class="task-words">{shortText(card.text)}</span>
          <OwedFacts owed={owed} />
          <LastDecided at={owed.lastAt} now={acts.now} />
        </span>
      </button>
      {open && <OwedDetail owed={owed} acts={acts} />}
    </li>
  );
}
