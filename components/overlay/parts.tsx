import type { ComponentChildren } from 'preact';
import type { TaskCard } from '../../lib/app/summary';
import { speakSentence, type Sentence, type Speak } from '../../lib/words/sentence';
import type { MessageKey } from '../../lib/words/texts';
import { shortText } from '../taskText';

/** Number and opening of a task; its whole text unfolds. */
export function TaskHeading(props: {
  speak: Speak;
  n: number;
  card: TaskCard | undefined;
  /** Stands beside the number. */
  children?: ComponentChildren;
}) {
  const { speak, n, card, children } = props;
  const short = shortText(card?.text ?? '');
  return (
    <>
      <h3>{speak('overlay_task', `${n}`)}</h3> {children}
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
          <li>{speakSentence(speak, item)}</li>
        ))}
      </ul>
    </>
  );
}
