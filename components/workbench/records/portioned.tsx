import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/words/texts';
import { useKeptFocus } from '../../popup/keptFocus';
import { useWords } from '../../words';
import type { Portions } from './portions';
import { NotLoaded } from '../../popup/notLoaded';

/** How many more are drawn at a time; a task may have ten thousand pages. */
const drawnAtATime = 100;

/** A list that comes in portions, or why there is none to see; what comes is announced. */
export function Portioned<Item>(props: {
  portions: Portions<Item>;
  /** What is said where the list is empty. */
  none: MessageKey;
  children: (items: readonly Item[]) => ComponentChildren;
}) {
  const { items, why, loading, more, next } = props.portions;
  const { speak } = useWords();
  const [room, setRoom] = useState(drawnAtATime);
  const shown = items?.slice(0, room) ?? [];
  const hidden = more || (items?.length ?? 0) > room;
  const holder = useKeptFocus<HTMLDivElement>(hidden);

  function showMore(): void {
    const wanted = room + drawnAtATime;
    setRoom(wanted);
    if (more && wanted > (items?.length ?? 0)) next();
  }

  return (
    <div class="portions" ref={holder} tabIndex={-1}>
      <p role="status">
        {loading && speak('history_loading')}
        {!loading && items?.length === 0 && speak(props.none)}
        {!loading && shown.length > drawnAtATime && speak('records_shown', `${shown.length}`)}
      </p>
      {why && <NotLoaded why={why} onAgain={next} />}
      {shown.length > 0 && props.children(shown)}
      {hidden && (
        <button type="button" aria-disabled={loading} onClick={() => !loading && showMore()}>
          {speak('records_more', `${drawnAtATime}`)}
        </button>
      )}
    </div>
  );
}
