import { useState } from 'preact/hooks';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { YearsKind } from '../../../lib/plan/years';
import { useWords } from '../../words';
import { KindFilter } from './kindFilter';
import { PairRow, type PairProps } from './pairRow';

/** Rows shown at a time: marking the words of three hundred would hold the page up. */
const rowsAtATime = 50;

/** The pairs of two plans, by kind. */
export function YearsTable({ beside, onCorrect }: { beside: YearsBeside } & Pick<PairProps, 'onCorrect'>) {
  const { speak } = useWords();
  const [kind, setKind] = useState<YearsKind | null>(null);
  const [most, setMost] = useState(rowsAtATime);
  const wanted = beside.pairs.filter((pair) => kind === null || pair.kind === kind);
  const left = wanted.length - most;
  return (
    <>
      <KindFilter pairs={beside.pairs} kind={kind} onKind={setKind} />
      <p class="hint">{speak('years_legend')}</p>
      <table class="years-table">
        <thead>
          <tr>
            <th scope="col">{beside.before.title}</th>
            <th scope="col">{speak('years_relation')}</th>
            <th scope="col">{beside.after.title}</th>
            <th scope="col">{speak('years_carried')}</th>
            <th scope="col">
              <span class="unseen">{speak('years_correct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {wanted.slice(0, most).map((pair) => (
            <PairRow
              key={`${pair.before.join()}→${pair.after.join()}`}
              beside={beside}
              pair={pair}
              onCorrect={onCorrect}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + rowsAtATime)}>
          {speak('years_more', `${Math.min(left, rowsAtATime)}`)}
        </button>
      )}
    </>
  );
}
