import { useState } from 'preact/hooks';
import { tasksOfOddity } from '../../../lib/plan/oddityPlaces';
import type { ReadingHead, ReadTask } from '../../../lib/plan/portions';
import { useWords } from '../../words';

const atOnce = 10;

/** What a person should look at, in words, each with the way to its tasks. */
export function OddityList(props: { head: ReadingHead; read: ReadTask[]; onTask: (n: number) => void }) {
  const { head, read } = props;
  const { speak, tell } = useWords();
  const [shown, setShown] = useState(atOnce);
  const { warnings } = head.plan;
  const tasks = read.map(({ task }) => task);
  const origins = read.map(({ origin }) => origin);
  const seqs = new Map(tasks.map(({ n, seq }) => [n, seq]));
  const more = Math.min(atOnce * 2, warnings.length - shown);
  return (
    <section>
      <h3>{speak('import_oddities', String(warnings.length))}</h3>
      {warnings.length === 0 && <p>{speak('import_no_oddity')}</p>}
      <ul class="oddities">
        {warnings.slice(0, shown).map((oddity, index) => (
          <li key={index}>
            <p>{tell(oddity)}</p>
            <div class="ways">
              {tasksOfOddity(oddity, tasks, origins).map((n) => (
                <button key={n} type="button" class="way" onClick={() => props.onTask(n)}>
                  {speak('import_to_task', String(seqs.get(n)))}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + more)}>
          {speak('import_more_oddities', String(more))}
        </button>
      )}
    </section>
  );
}
