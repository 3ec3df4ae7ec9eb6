import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';

/** The tasks that no subject fits, each with the way to mend it. */
export function UntiedTasks({
  tasks,
  onAdd,
}: {
  tasks: readonly Task[];
  onAdd: (task: number | null) => void;
}) {
  const { speak } = useWords();
  return (
    <section aria-labelledby="untied">
      <h3 id="untied">{speak('lexicon_untied', `${tasks.length}`)}</h3>
      {tasks.length === 0 && <p>{speak('lexicon_all_tied')}</p>}
      <ul class="untied">
        {tasks.map(({ n, level2, text }) => (
          <li key={n}>
            <div>
              <strong>{speak('popup_task', `${n}`)}</strong> <small>{level2}</small>
              <p>{text}</p>
            </div>
            <button type="button" aria-label={speak('lexicon_add_for_task', `${n}`)} onClick={() => onAdd(n)}>
              {speak('lexicon_add_for')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onAdd(null)}>
        {speak('lexicon_add_other')}
      </button>
    </section>
  );
}
