import { decisionsLeast } from '../../lib/recognition/prior';
import { useWords } from '../words';

/** The switch for learning from decisions, and what it does in one sentence. */
export function Learning({ on, onLearning }: { on: boolean; onLearning: (on: boolean) => void }) {
  const { speak } = useWords();
  return (
    <section aria-labelledby="learning">
      <h2 id="learning">{speak('popup_learning')}</h2>
      <label class="box">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby="learning-note"
          onChange={(event) => onLearning(event.currentTarget.checked)}
        />
        <span>{speak('popup_learning_switch')}</span>
      </label>
      <p id="learning-note" class="hint">
        {speak('popup_learning_note', `${decisionsLeast}`)}
      </p>
    </section>
  );
}
