import type { TaskCard } from '../../lib/app/summary';
import { shortText } from '../taskText';
import { useWords } from '../words';
import { rankTasks } from './search';
import { useField } from './typed';

/** As many as fit without hiding the rest of the form. */
const SHOWN = 4;

/** The tasks that would be right: chosen by number or words. */
export function RightTasks(props: {
  /** Task that the report is about; 0 for the page as a whole. */
  n: number;
  tasks: readonly TaskCard[];
  right: readonly number[];
  onRight: (right: number[]) => void;
}) {
  const { speak } = useWords();
  const [query, setQuery] = useField(`wrongSearch:${props.n}`);
  const { tasks, right, onRight } = props;
  const found = rankTasks(tasks, query.trim())
    .filter(({ n }) => !right.includes(n))
    .slice(0, SHOWN);
  const row = (n: number, label: string, words: string, onClick: () => void) => (
    <li key={n}>
      <span>
        <strong>{speak('popup_task', `${n}`)}</strong>{' '}
        <small>{shortText(tasks.find((card) => card.n === n)?.text ?? '')}</small>
      </span>
      <button type="button" aria-label={label} onClick={onClick}>
        {words}
      </button>
    </li>
  );
  return (
    <>
      {right.length > 0 && (
        <ul class="rows" aria-label={speak('wrong_chosen')}>
          {right.map((n) =>
            row(n, speak('wrong_drop_task', `${n}`), speak('wrong_drop'), () =>
              onRight(right.filter((other) => other !== n)),
            ),
          )}
        </ul>
      )}
      <label class="field">
        <span>{speak('wrong_search')}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {query.trim() !== '' && found.length === 0 && speak('popup_search_none', query.trim())}
      </p>
      <ul class="rows">
        {found.map(({ n }) =>
          row(n, speak('wrong_add_task', `${n}`), speak('wrong_add'), () => {
            onRight([...right, n]);
            setQuery('');
          }),
        )}
      </ul>
    </>
  );
}
