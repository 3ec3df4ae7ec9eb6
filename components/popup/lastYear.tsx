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
  return answer.value && <LastYearFound found={answer.value} units={false} />;
}

/** What was found for one task; `units`: of several units, each piece names its own. */
export function LastYearFound({ found, units }: { found: LastYear; units: boolean }) {
  const { speak } = useWords();
  const { plan, tasks, similarity, rows } = found;
  const numbers = tasks.map(({ n }) => n).join(speak('list_separator'));
  if (rows.length === 0)
    return <p class="hint">{speak(units ? 'lastyear_none_units' : 'lastyear_none', plan.title, numbers)}</p>;
  return (
    <details class="last-year">
      <summary>{speak('lastyear_title', `${rows.length}`)}</summary>
      <p class="hint">{speak('lastyear_note', plan.title, numbers, `${Math.round(similarity * 100)}`)}</p>
      <ul class="rows">
        {rows.slice(0, most).map((row) => (
          <Piece key={`${row.unit} ${row.task} ${row.page}`} row={row} unit={units} />
        ))}
      </ul>
      {rows.length > most && <p class="hint">{speak('lastyear_more', `${most}`, plan.title)}</p>}
    </details>
  );
}

/** How many pieces are shown: a task may have ten thousand, and they count for nothing. */
const most = 200;

function Piece({ row, unit }: { row: EvidenceRow; unit: boolean }) {
  const { page, url, title, by, at, offline } = row;
  const { speak } = useWords();
  const address = placeKind(page) === 'web' ? webAddress(url) : null;
  const words = offline ? speak('lastyear_offline', offline.fileName) : title || speak('popup_untitled');
  return (
    <li>
      <span>
        {unit && <>{row.unit} </>}
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
