import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import type { Room, RoomTerms } from './room';

type Draw = Room['draw'];

/** A room whose view is fetched when somebody goes there, so that the workbench opens without it. */
export function later(name: string, load: () => Promise<Draw>): Draw {
  let known: Draw | null = null;
  const fetched = async () => (known = await load());
  return (terms) => <Later key={name} known={known} load={fetched} terms={terms} />;
}

function Later({ known, load, terms }: { known: Draw | null; load: () => Promise<Draw>; terms: RoomTerms }) {
  const { speak } = useWords();
  const [room, setRoom] = useState<{ draw: Draw } | 'failed' | null>(known && { draw: known });
  useEffect(() => {
    if (room) return;
    load().then(
      (draw) => setRoom({ draw }),
      (error: unknown) => {
        console.error(error);
        setRoom('failed');
      },
    );
  }, [load]);
  if (room === 'failed')
    return (
      <p role="alert" class="banner bad">
        {speak('workbench_unfetched')}
      </p>
    );
  return room ? <>{room.draw(terms)}</> : <p role="status">{speak('workbench_loading')}</p>;
}
