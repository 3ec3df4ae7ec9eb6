import { useState } from 'preact/hooks';
import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';

/** Tasks of a plan to choose one or several from, narrowed by number or words; what is chosen always shows. */
export function TaskPicker(props: {
  legend: string;
  tasks: readonly Task[];
  /** Those that stand at the top. */
  first: readonly number[];
  kind: 'checkbox' | 'radio';
  none?: string;
  chosen: readonly number[];
  onChoose: (task: number, is: boolean) => void;
  onNone?: () => void;
}) {
  const { speak } = useWords();
  const [sought, setSought] = useState('');
  const words = sought.trim();
  const fits = ({ n, text, level2 }: Task) =>
    props.chosen.includes(n) ||
    words === '' ||
    `${n}` === words ||
    text.includes(words) ||
    level2.includes(words);
  const shown = props.tasks.filter(fits);
  const inOrder = [
    ...shown.filter(({ n }) => props.first.includes(n)),
    ...shown.filter(({ n }) => !props.first.includes(n)),
  ];
  const group = `pick-${props.kind}`;
  return (
    <fieldset class="year-picker">
      <legend>{props.legend}</legend>
      <label class="field">
        <span>{speak('years_find')}</span>
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <ul>
        {props.none !== undefined && (
          <li>
            <label class="box">
              <input type="radio" name={group} checked={props.chosen.length === 0} onChange={props.onNone} />
              <span>{props.none}</span>
            </label>
          </li>
        )}
        {inOrder.map(({ n, text }) => (
          <li key={n}>
            <label class="box">
              <input
                type={props.kind}
                name={group}
                checked={props.chosen.includes(n)}
                onChange={(event) => props.onChoose(n, event.currentTarget.checked)}
              />
              <span>
                <strong>{n}</strong> {text}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
