import { useEffect, useState } from 'preact/hooks';
import type { EvidenceRow } from '../../lib/app/evidence';
import { webAddress } from '../../lib/app/webAddress';
import type { LastYear } from '../../lib/app/yearsBeside';
import { placeKind } from '../../lib/coverage/place';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { moment } from './moment';
import { useRecords } from './records';

/**
 * 上年佐证: what stood confirmed for the tasks of last year's plan that a task goes on with. It says itself that it does
 * not count. Nothing where the task goes on with none, or no earlier plan is kept.
 */
export function LastYearEvidence({ task }: { task: number }) {
  const { speak, tell } = useWords();
  const { summary, onLastYear } = useRecords();
  const [answer, setAnswer] = useState<Result<LastYear | null, Sentence> | null>(null);
  useEffect(() => {
    if (!onLastYear) return undefined;
    let current = true;
    const ask = async () => {
      const found = await onLastYear(task);
      if (current) setAnswer(found);
    };
    void ask();
    return () => {
      current = false;
    };
    // Another unit or plan comes with another summary.
  }, [task, summary]);

  if (!answer) return null;
  if (!answer.ok) return <p class="problem">{speak('lastyear_failed', tell(answer.error))}</p>;
  if (!answer.value) return null;
  const { plan, tasks, similarity, rows } = answer.value;
  const numbers = tasks.map(({ n }) => n).join(speak('list_separator'));
  if (rows.length === 0) return <p class="hint">{speak('lastyear_none', plan.title, numbers)}</p>;
  return (
    <details class="last-year">
      <summary>{speak('lastyear_title', `${rows.length}`)}</summary>
      <p class="hint">{speak('lastyear_note', plan.title, numbers, `${Math.round(similarity * 100)}`)}</p>
      <ul class="rows">
        {rows.map((row) => (
          <Piece key={`${row.task} ${row.page}`} row={row} />
        ))}
      </ul>
    </details>
  );
}

function Piece({ row: { page, url, title, by, at, offline } }: { row: EvidenceRow }) {
  const { speak } = useWords();
  const address = placeKind(page) === 'web' ? webAddress(url) : null;
  const words = offline ? speak('lastyear_offline', offline.fileName) : title || speak('popup_untitled');
  return (
    <li>
      <span>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {words}
          </a>
        ) : (
          words
        )}{' '}
        <small>{speak('lastyear_by', by.name, moment(at))}</small>
      </span>
    </li>
  );
}
