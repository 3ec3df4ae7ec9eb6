import type { Overview } from '../../../lib/app/overview';
import type { NeighbourPage } from '../../../lib/app/pageNeighbours';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { hashOf } from '../route';
import { useAnswer } from './answered';
import { WebLink } from './evidenceParts';
import { Neighbours } from './facts';

/** The pages of the same column that somebody decided on: the way to the one before and after, and all as a list. */
export function PageBeside(props: { asks: Asks; page: string; overview: Overview }) {
  const { asks, page, overview } = props;
  const { speak, tell } = useWords();
  const answer = useAnswer(() => asks.neighbours(page), page, overview);
  if (!answer) return null;
  if (!answer.ok) return <p class="problem">{tell(answer.error)}</p>;
  const { column, before, after } = answer.value;
  if (column === '') return null;
  const way = (to: NeighbourPage | undefined, key: 'page_before' | 'page_after') =>
    to ? { href: hashOf('page', to.page), words: speak(key, to.title || speak('popup_untitled')) } : null;
  return (
    <>
      <h3>{speak('page_beside', column)}</h3>
      <Neighbours
        label={speak('page_neighbours')}
        before={way(before[0], 'page_before')}
        after={way(after[0], 'page_after')}
      />
      {before.length + after.length === 0 ? (
        <p>{speak('page_beside_none')}</p>
      ) : (
        <>
          <p class="hint">{speak('page_beside_note')}</p>
          <ul class="plain">
            {[...before.toReversed(), ...after].map((one) => (
              <li key={one.page}>
                <a href={hashOf('page', one.page)}>{one.title || speak('popup_untitled')}</a>{' '}
                <WebLink url={one.url} /> <Standings of={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Standings({ of: { standings } }: { of: NeighbourPage }) {
  const { speak } = useWords();
  if (standings.length === 0) return <span class="detail">{speak('records_no_page_verdict')}</span>;
  return (
    <>
      {standings.map(({ standing, tasks }) => (
        <span key={standing} class="detail">
          <strong class={`standing ${standing}`}>{speak(`standing_${standing}`)}</strong>
          {speak('page_beside_tasks', tasks.join(speak('list_separator')))}
        </span>
      ))}
    </>
  );
}
