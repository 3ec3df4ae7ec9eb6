import { useEffect, useState } from 'preact/hooks';
import type { KeptEvidence } from '../../../lib/app/keptEvidence';
import { say, type Sentence } from '../../../lib/words/sentence';
import { KeptEntry } from '../../popup/keptEntry';
import { useWords } from '../../words';
import type { Asks } from '../asks';

/** 佐证留底 of one page: what was kept, with its quotes and its picture. `news` changes when something was decided. */
export function KeptOfPage(props: { page: string; kept: NonNullable<Asks['kept']>; news: unknown }) {
  const { page, kept } = props;
  const { speak, tell } = useWords();
  const [list, setList] = useState<KeptEvidence[] | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);

  async function refresh(): Promise<void> {
    const answer = await kept.onList(page);
    if (answer.ok) setList(answer.value);
    else setSaid(answer.error);
  }
  useEffect(() => void refresh(), [page, props.news]);

  return (
    <>
      <h3>{speak('kept_room')}</h3>
      <p role="status">{said && tell(said)}</p>
      {list?.length === 0 && <p class="hint">{speak('kept_room_none')}</p>}
      <ul class="plain kept-of-page">
        {list?.map((one) => (
          <li key={one.id}>
            <p>{speak('kept_of_task', `${one.task}`, one.unit)}</p>
            {one.quotes.length > 0 && (
              <details>
                <summary>{speak('kept_quotes')}</summary>
                {one.quotes.map((quote) => (
                  <blockquote key={quote}>{quote}</blockquote>
                ))}
              </details>
            )}
            <KeptEntry
              as="div"
              kept={one}
              evidence={kept}
              onDeleted={() => {
                setSaid(say('kept_deleted'));
                void refresh();
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
