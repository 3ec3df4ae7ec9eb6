import type { MessageKey } from '../../lib/words/texts';
import { useWords } from '../words';
import { hashOf } from './route';

/** A room whose address names nothing that is there: why nothing is shown, and where to choose something. */
export function Nowhere({ room, why }: { room: MessageKey; why: string }) {
  const { speak } = useWords();
  return (
    <section>
      <h2>{speak(room)}</h2>
      <p role="alert">{why}</p>
      <p>
        <a class="way" href={hashOf('map')}>
          {speak('nowhere_to_map')}
        </a>
      </p>
    </section>
  );
}
