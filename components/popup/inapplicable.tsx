import { useId, useState } from 'preact/hooks';
import type { OwedTask } from '../../lib/app/summary';
import { useWords } from '../words';
import type { Choice } from './contract';
import { ExplainedButton } from './explainedButton';
import { useKeptFocus } from './keptFocus';
import type { OwedActs } from './owedDetail';
import { denyInapplicable, stateInapplicable, withdrawInapplicable } from './placeChoice';
import { useField, useTypedOf } from './typed';
import { WordsField } from './wordsField';

/**
 * 不适用 for the unit and the task as a whole: stated with a reason, withdrawn, and denied by an inspector; where some state
 * it and others deny it, an inspector settles it either way.
 */
export function Inapplicable(props: {
  owed: OwedTask;
  acts: Pick<OwedActs, 'actor' | 'unit' | 'saving' | 'onDecide'>;
}) {
  const { owed, acts } = props;
  const { speak } = useWords();
  const { n } = owed.card;
  const stands = owed.state === 'inapplicable';
  const disputed = !stands && owed.inapplicableDisputed === true;
  const typed = useTypedOf(n, ['inapplicable']);
  const [open, setOpen] = useState(typed);
  const holder = useKeptFocus<HTMLDivElement>(`${stands} ${disputed} ${open}`);
  const inspects = acts.actor.role === 'inspector';
  // Where everything is covered there is nothing left to be inapplicable.
  if (owed.state === 'covered') return null;
  const settles = disputed && inspects;
  const state: Way = { label: speak('inapplicable_save'), choice: stateInapplicable };
  const deny: Way = { label: speak('inapplicable_deny_save'), choice: denyInapplicable };

  return (
    <div ref={holder} tabIndex={-1}>
      {stands && <p class="banner neutral">{speak('inapplicable_stands', acts.unit)}</p>}
      {disputed && <p class="banner warn">{speak('inapplicable_disputed', acts.unit)}</p>}
      <div class="actions">
        {stands && (
          <button
            type="button"
            aria-disabled={acts.saving}
            onClick={() => {
              if (!acts.saving) acts.onDecide(withdrawInapplicable(n));
            }}
          >
            {speak('inapplicable_withdraw')}
          </button>
        )}
        {(!stands || inspects) && (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {speak(stands ? 'inapplicable_deny' : settles ? 'inapplicable_settle' : 'inapplicable_open')}
          </button>
        )}
      </div>
      {open && (!stands || inspects) && (
        <Reasoned
          task={n}
          question={speak(
            stands ? 'inapplicable_deny_why' : settles ? 'inapplicable_settle_why' : 'inapplicable_why',
            acts.unit,
          )}
          ways={stands ? [deny] : settles ? [deny, state] : [state]}
          acts={acts}
        />
      )}
    </div>
  );
}

interface Way {
  label: string;
  choice: (task: number, reason: string) => Choice;
}

/** One question that must be answered in words, and what can be made of the answer. */
function Reasoned(props: {
  task: number;
  question: string;
  ways: readonly Way[];
  acts: Pick<OwedActs, 'saving' | 'onDecide'>;
}) {
  const { task, question, ways, acts } = props;
  const { speak } = useWords();
  const [reason, setReason] = useField(`inapplicable:${task}`);
  const hint = useId();
  const needed = reason.trim() === '' ? speak('inapplicable_needs_reason') : null;
  const whyNot = acts.saving ? speak('popup_saving') : needed;
  return (
    <div class="rejection">
      <WordsField label={question} value={reason} onValue={setReason} />
      <div class="actions">
        {ways.map(({ label, choice }) => (
          <ExplainedButton
            key={label}
            label={label}
            whyNot={whyNot}
            explainedBy={hint}
            onClick={() => acts.onDecide(choice(task, reason.trim()))}
          />
        ))}
        <span id={hint} class="hint">
          {whyNot}
        </span>
      </div>
    </div>
  );
}
