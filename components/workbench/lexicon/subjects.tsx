import type { LexiconRoom } from '../../../lib/app/lexiconRoom';
import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';

/** Every subject with the tasks that it is tied to; folded, for it is long. */
export function Subjects({ subjects, tasks }: Pick<LexiconRoom, 'subjects'> & { tasks: readonly Task[] }) {
  const { speak } = useWords();
  const textOf = new Map(tasks.map(({ n, text }) => [n, text]));
  return (
    <details class="subjects">
      <summary>{speak('lexicon_subjects', `${subjects.length}`)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{speak('lexicon_subject')}</th>
            <th scope="col">{speak('lexicon_tasks')}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map(({ id, name, own, tasks: tied }) => (
            <tr key={id}>
              <th scope="row">
                {name} {own && <small>{speak('lexicon_own_new')}</small>}
              </th>
              <td>
                {tied.length === 0
                  ? speak('lexicon_own_no_task')
                  : tied.map((n) => (
                      <span key={n} title={textOf.get(n)}>
                        {n}{' '}
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
