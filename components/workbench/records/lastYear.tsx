import { LastYearFound } from '../../popup/lastYear';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { hashOf } from '../route';
import { useAnswer } from './answered';

/** 上年佐证 of a task over all units, or of every task of one unit. Never counts; nothing where no earlier plan is kept. */
export function LastYearRecords(props: {
  asks: Asks;
  of: { task: number; unit: null } | { task: null; unit: string };
  news: unknown;
}) {
  const { asks, of, news } = props;
  const { speak, tell } = useWords();
  const answer = useAnswer(() => asks.lastYear(of), JSON.stringify(of), news);
  if (!answer || (answer.ok && answer.value.length === 0)) return null;
  return (
    <>
      <h3>{speak('records_last_year')}</h3>
      {!answer.ok && <p class="problem">{speak('lastyear_failed', tell(answer.error))}</p>}
      {answer.ok &&
        answer.value.map((found) => (
          <div class="carried" key={found.task}>
            {of.task === null && (
              <a href={hashOf('task', `${found.task}`)}>{speak('popup_task', `${found.task}`)}</a>
            )}
            <LastYearFound found={found} units={of.unit === null} />
          </div>
        ))}
    </>
  );
}
