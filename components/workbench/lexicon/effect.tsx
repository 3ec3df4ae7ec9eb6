import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/kernel/result';
import type { Task } from '../../../lib/plan/plan';
import type { LexiconAddition } from '../../../lib/recognition/addition';
import type { AdditionEffect } from '../../../lib/recognition/additionEffect';
import type { Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { LexiconActions } from './contract';

/** Long enough to finish a word. */
const pauseMs = 300;

/** Which tasks of the plan an addition would tie to, tried after every pause in typing. */
export function Effect(props: {
  addition: LexiconAddition;
  tasks: readonly Task[];
  attempt: (addition: LexiconAddition) => ReturnType<LexiconActions['attempt']>;
}) {
  const { speak, tell } = useWords();
  const { addition, attempt } = props;
  const [outcome, setOutcome] = useState<Result<AdditionEffect, Sentence> | null>(null);
  const wanted = JSON.stringify(addition);
  const ready = addition.name !== '' && addition.plan.length + addition.strong.length > 0;

  useEffect(() => {
    setOutcome(null);
    if (!ready) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void attempt(addition).then((answer) => current && setOutcome(answer));
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The same words need no new trial.
  }, [wanted]);

  if (!ready) return null;
  const effect = outcome?.ok ? outcome.value : null;
  return (
    <div class="effect" role="status">
      <h4>{speak('lexicon_effect')}</h4>
      {!outcome && <p>{speak('lexicon_effect_waiting')}</p>}
      {outcome && !outcome.ok && <p class="problem">{tell(outcome.error)}</p>}
      {effect?.tasks.length === 0 && <p class="problem">{speak('lexicon_effect_none')}</p>}
      {effect && effect.tasks.length > 0 && (
        <>
          <ul>
            {effect.tasks.map((n) => (
              <li key={n}>
                <strong>{speak('popup_task', `${n}`)}</strong>
                {effect.gained.includes(n) && <em> {speak('lexicon_effect_gained')}</em>}{' '}
                {props.tasks.find((task) => task.n === n)?.text}
              </li>
            ))}
          </ul>
          <p class="hint">{speak('lexicon_effect_by', effect.words.join(speak('list_separator')))}</p>
        </>
      )}
      {effect && effect.lost.length > 0 && (
        <p class="problem">{speak('lexicon_effect_lost', effect.lost.join(speak('list_separator')))}</p>
      )}
    </div>
  );
}
