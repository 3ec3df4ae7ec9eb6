import { useEffect, useState } from 'preact/hooks';
import type { KeptEvidence } from '../../../lib/app/keptEvidence';
import { say, type Sentence } from '../../../lib/words/sentence';
import { KeptEntry } from '../../popup/keptEntry';
import { useWords } from '../../words';
import type { Asks, PageNow } from '../asks';
import { KeptCheck } from './keptCheck';

/** 佐证留底 of one page: what was kept, with its quotes and its picture, and how the page stands now. `news` changes when something was decided. */
export function KeptOfPage(props: { page: string; kept: NonNullable<Asks['kept']>; news: unknown }) {
  const { page, kept } = props;
  const { speak, tell } = useWords();
  const [list, setList] = useState<KeptEvidence[] | null>(null);
  const [now, setNow] = useState<PageNow | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);

  async function refresh(): Promise<void> {
    const [answer, seen] = await Promise.all([kept.onList(page), kept.onNow(page)]);
    if (answer.ok) setList(answer.value);
    else setSaid(answer.error);
    setNow(seen.ok ? seen.value : null);
  }
  useEffect(() => {
    void refresh();
    // Whoever opened the page in another tab comes back to see how it stands.
    const back = () => void refresh();
    addEventListener('focus', back);
    return () => removeEventListener('focus', back);
  }, [page, props.news]);

  return (
    <>
      <h3>{speak('kept_room')}</h3>
      <p role="status">{said && tell(said)}</p>
      {list?.length === 0 && <p class="hint">{speak('kept_room_none')}</p>}
      <ul class="plain kept-of-page">
        {list?.map((one) => (
          <li key={one.id}>
            <p>{speak('kept_of_task', `${one.task}`, one.unit)}</p>
            <KeptCheck kept={one} now={now} onCompare={kept.onCompare} />
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
