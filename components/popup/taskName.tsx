import type { TaskCard } from '../../lib/app/summary';
import { shortText } from '../taskText';
import { useWords } from '../words';

/** The opening of a task's text; where that is not all of it, the whole unfolds. */
export function TaskWords({ card }: { card: TaskCard }) {
  const { speak } = useWords();
  const short = shortText(card.text);
  return (
    <>
      <p class="task-words">{short}</p>
      {short !== card.text && (
        <details>
          <summary>{speak('popup_whole_task')}</summary>
          <p class="verbatim">
            {card.level2}
            <br />
            {card.text}
          </p>
        </details>
      )}
    </>
  );
}
