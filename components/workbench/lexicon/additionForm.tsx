import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LexiconRoom } from '../../../lib/app/lexiconRoom';
import type { Task } from '../../../lib/plan/plan';
import type { Period, Proof } from '../../../lib/recognition/lexicon';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { LexiconActions } from './contract';
import { additionOf, type AdditionDraft } from './draft';
import { Effect } from './effect';
import { Suggestions } from './suggestions';
import { Choice, WordField } from './wordField';

interface Props {
  /** The form is brought in front when this number rises. */
  attention: number;
  draft: AdditionDraft;
  room: LexiconRoom;
  tasks: readonly Task[];
  plan: string;
  actions: LexiconActions;
  /** Null drops the draft. */
  onChange: (draft: AdditionDraft | null) => void;
  onSaved: (name: string) => void;
}

const proofs: readonly Proof[] = ['page', 'column', 'partial', 'offline'];
const periods: readonly Period[] = ['year', 'threeYears', 'standing'];

/** Words for a new topic or for one that is there, with what they would do to the plan's tasks before they are kept. */
export function AdditionForm({ attention, draft, room, plan, tasks, actions, onChange, onSaved }: Props) {
  const { speak, tell } = useWords();
  const [fault, setFault] = useState<Sentence | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (attention > 0) heading.current?.focus();
  }, [attention]);
  const task = tasks.find(({ n }) => n === draft.task);
  const addition = additionOf(draft, (id) => room.subjects.find((one) => one.id === id)?.name ?? id);
  const isNew = draft.into === '';
  const set = (change: Partial<AdditionDraft>) => {
    setFault(null);
    onChange({ ...draft, ...change });
  };

  async function save(): Promise<void> {
    if (saving) return;
    if (addition.name === '') return setFault(say('addition_needs_name'));
    setSaving(true);
    const kept = await actions.keep(addition);
    setSaving(false);
    if (kept.ok) onSaved(addition.name);
    else setFault(kept.error);
  }

  return (
    <form
      class="addition card"
      aria-labelledby="addition"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id="addition" ref={heading} tabIndex={-1}>
        {task ? speak('lexicon_form_task', `${task.n}`) : speak('lexicon_form')}
      </h3>
      {task && <p class="verbatim">{task.text}</p>}
      <div class="addition-fields">
        <label class="field">
          <span>{speak('lexicon_into')}</span>
          <select value={draft.into} onChange={(event) => set({ into: event.currentTarget.value })}>
            <option value="">{speak('lexicon_into_new')}</option>
            {room.subjects
              .filter(({ own }) => !own)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        {isNew && (
          <label class="field">
            <span>{speak('lexicon_name')}</span>
            <input
              value={draft.name}
              maxLength={60}
              onInput={(event) => set({ name: event.currentTarget.value })}
            />
          </label>
        )}
      </div>
      {task && <Suggestions text={task.text} draft={draft} onChange={set} />}
      <div class="addition-fields">
        <WordField list="plan" draft={draft} onChange={set} />
        <WordField list="strong" draft={draft} onChange={set} />
        <WordField list="weak" draft={draft} onChange={set} />
      </div>
      <details>
        <summary>{speak('lexicon_more')}</summary>
        <div class="addition-fields">
          <WordField list="title" draft={draft} onChange={set} />
          <WordField list="anti" draft={draft} onChange={set} />
          <WordField list="columns" draft={draft} onChange={set} />
          {isNew && (
            <>
              <Choice
                label={speak('lexicon_proof')}
                value={draft.proof}
                options={proofs.map((proof) => [proof, speak(`lexicon_proof_${proof}`)])}
                onChoose={(proof) => set({ proof })}
              />
              <Choice
                label={speak('lexicon_period')}
                value={draft.period}
                options={periods.map((period) => [period, speak(`lexicon_period_${period}`)])}
                onChoose={(period) => set({ period })}
              />
            </>
          )}
        </div>
      </details>
      <Effect addition={addition} tasks={tasks} attempt={(one) => actions.attempt(one, plan)} />
      <p role="alert" class="problem">
        {fault && tell(fault)}
      </p>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={saving}>
          {speak('lexicon_save')}
        </button>
        <button type="button" onClick={() => onChange(null)}>
          {speak('lexicon_cancel')}
        </button>
      </div>
    </form>
  );
}
