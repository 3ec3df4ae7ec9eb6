import type { TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';

/** One box for each duty (要素) of the task. */
export function DutyBoxes(props: {
  card: TaskCard;
  ticked: string[];
  onTick: (ticked: string[]) => void;
  /** The question, where it is not about a page. */
  legend?: string;
}) {
  const { card, ticked, onTick } = props;
  const { speak } = useWords();
  if (card.duties.length === 0) return null;
  return (
    <fieldset class="duties">
      <legend>{props.legend ?? speak('popup_which_duties')}</legend>
      {card.duties.map(({ id, label }) => (
        <label key={id} class="box">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) =>
              onTick(event.currentTarget.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
