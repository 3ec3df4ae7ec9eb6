import type { TaskCard } from '../../lib/app/summary';
import type { Sentence, Speak } from '../../lib/words/sentence';
import type { MessageKey } from '../../lib/words/texts';
import { shortText } from '../taskText';

/** Number and opening of a task; its whole text unfolds. */
export function TaskHeading({ speak, n, card }: { speak: Speak; n: number; card: TaskCard | undefined }) {
  const short = shortText(card?.text ?? '');
  return (
    <>
      <h3>{speak('overlay_task', `${n}`)}</h3>
      {short === card?.text ? (
        <p>{short}</p>
      ) : (
        <details>
          <summary>{short}</summary>
          {card?.text}
        </details>
      )}
    </>
  );
}

/** A titled list of sentences; nothing where there are none. */
export function List({ speak, title, items }: { speak: Speak; title: MessageKey; items: Sentence[] }) {
  return items.length === 0 ? null : (
    <>
      <h4>{speak(title)}</h4>
      <ul>
        {items.map((item) => (
          <li>{speak(item.key, ...item.args)}</li>
        ))}
      </ul>
    </>
  );
}
