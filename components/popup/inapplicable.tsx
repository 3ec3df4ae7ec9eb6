import { useState } from 'preact/hooks';
import type { OwedTask } from '../../lib/app/summary';
import { useWords } from '../words';
import { ExplainedButton } from './explainedButton';
import { useKeptFocus } from './keptFocus';
import type { OwedActs } from './owedDetail';
import { denyInapplicable, stateInapplicable, withdrawInapplicable } from './placeChoice';
import { useField, useTypedOf } from './typed';
import { WordsField } from './wordsField';

/** 不适用 for the unit and the task as a whole: stated with a reason, withdrawn, or denied by an inspector. */
export function Inapplicable({ owed, acts }: { owed: OwedTask; acts: OwedActs }) {
  const { speak } = useWords();
  const { n } = owed.card;
  const stands = owed.state === 'inapplicable';
  const typed = useTypedOf(n, ['inapplicable']);
  const [open, setOpen] = useState(typed);
  const holder = useKeptFocus<HTMLDivElement>(`${stands} ${open}`);
  const inspects = acts.actor.role === 'inspector';
  // Where everything is covered there is nothing left to be inapplicable.
  if (owed.state === 'covered') return null;
  const toggle = (label: string) => (
    <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
      {label}
    </button>
  );

  return (
    <div ref={holder} tabIndex={-1}>
      {stands && <p class="banner neutral">{speak('inapplicable_stands', acts.unit)}</p>}
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
        {stands && inspects && toggle(speak('inapplicable_deny'))}
        {!stands && toggle(speak('inapplicable_open'))}
      </div>
      {open && !stands && (
        <Reasoned
          task={n}
          question={speak('inapplicable_why', acts.unit)}
          label={speak('inapplicable_save')}
          saving={acts.saving}
          onReason={(reason) => acts.onDecide(stateInapplicable(n, reason))}
        />
      )}
      {open && stands && inspects && (
        <Reasoned
          task={n}
          question={speak('inapplicable_deny_why', acts.unit)}
          label={speak('inapplicable_deny_save')}
          saving={acts.saving}
          onReason={(reason) => acts.onDecide(denyInapplicable(n, reason))}
        />
      )}
    </div>
  );
}

/** One question that must be answered in words. */
function Reasoned(props: {
  task: number;
  question: string;
  label: string;
  saving: boolean;
  onReason: (reason: string) => void;
}) {
  const { speak } = useWords();
  const [reason, setReason] = useField(`inapplicable:${props.task}`);
  const needed = reason.trim() === '' ? speak('inapplicable_needs_reason') : null;
  return (
    <div class="rejection">
      <WordsField label={props.question} value={reason} onValue={setReason} />
      <div class="actions">
        <ExplainedButton
          label={props.label}
          whyNot={props.saving ? speak('popup_saving') : needed}
          onClick={() => props.onReason(reason.trim())}
        />
      </div>
    </div>
  );
}
