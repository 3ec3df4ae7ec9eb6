import { useId, useMemo, useState } from 'preact/hooks';
import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { useKeptFocus } from './keptFocus';
import { useInitials } from './initials';
import { rank, searchable } from './search';
import { TaskDecision } from './taskDecision';
import { TaskWords } from './taskName';
import { useField } from './typed';

/** As many as can be looked over without scrolling far. */
const SHOWN = 6;

/** Tags the page to any task, found by number or words. */
export function Tagging(props: {
  tasks: readonly TaskCard[];
  verdicts: readonly PageVerdict[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { speak } = useWords();
  const hint = useId();
  const [query, setQuery] = useField('search');
  const [chosen, setChosen] = useState<number | null>(null);
  const holder = useKeptFocus<HTMLElement>(chosen);
  const { tasks, ...decision } = props;
  const card = tasks.find(({ n }) => n === chosen);

  return (
    <section aria-labelledby="tag" ref={holder} tabIndex={-1}>
      <h2 id="tag">{speak('popup_tag')}</h2>
      <div role="search">
        <label class="field">
          <span>{speak('popup_search')}</span>
          <input
            type="search"
            value={query}
            aria-describedby={hint}
            autocomplete="off"
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setChosen(null);
            }}
          />
        </label>
        <p id={hint} class="hint">
          {speak('popup_search_hint')}
        </p>
      </div>
      {card ? (
        <article class="card" aria-labelledby="tag-chosen">
          <div class="card-head">
            <h3 id="tag-chosen">{speak('popup_task', `${card.n}`)}</h3>
            <button type="button" onClick={() => setChosen(null)}>
              {speak('popup_choose_other')}
            </button>
          </div>
          <TaskWords card={card} />
          <TaskDecision card={card} named={[]} {...decision} />
        </article>
      ) : (
        <Results tasks={tasks} query={query.trim()} onChoose={setChosen} />
      )}
    </section>
  );
}

function Results(props: { tasks: readonly TaskCard[]; query: string; onChoose: (n: number) => void }) {
  const { speak } = useWords();
  const initials = useInitials(props.query);
  const among = useMemo(() => searchable(props.tasks, initials), [props.tasks, initials]);
  const found = useMemo(() => rank(among, props.query), [among, props.query]);
  function words(): string {
    if (props.query === '') return '';
    if (found.length === 0) return speak('popup_search_none', props.query);
    return found.length > SHOWN
      ? speak('popup_search_more', `${found.length}`, `${SHOWN}`)
      : speak('popup_search_found', `${found.length}`);
  }
  return (
    <>
      <p role="status">{words()}</p>
      <ul class="results">
        {found.slice(0, SHOWN).map((card) => (
          <li key={card.n}>
            <div>
              <strong class="number">{speak('popup_task', `${card.n}`)}</strong>
              <TaskWords card={card} />
            </div>
            <button
              type="button"
              aria-label={speak('popup_choose_task', `${card.n}`)}
              onClick={() => props.onChoose(card.n)}
            >
              {speak('popup_choose')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
