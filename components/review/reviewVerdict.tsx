import { useRef, useState } from 'preact/hooks';
import type { ReviewAct, ReviewMode } from '../../lib/app/reviewKeys';
import type { TaskCard } from '../../lib/app/summary';
import type { RejectReason } from '../../lib/coverage/event';
import { useKeptFocus } from '../popup/keptFocus';
import { preselectedDuties } from '../popup/preselect';
import { rejectReasons } from '../popup/rejectReason';
import { useWords } from '../words';
import type { ReviewChoice } from './contract';
import { DutyKeys } from './dutyKeys';
import { KeyButton } from './keyButton';
import { useReviewKeys } from './keys';
import { ReasonKeys } from './reasonKeys';

interface Props {
  card: TaskCard;
  /** Duties that the finding names. */
  named: readonly string[];
  saving: boolean;
  onChoice: (choice: ReviewChoice) => void;
  onSkip: () => void;
  onUndo: () => void;
  onLeave: () => void;
}

/**
 * The verdict by one key: Y for what the machine names, P for other duties, N with a reason. Where the machine names no
 * duty, Y asks which: "the task is fulfilled" must never be what a hurried key says.
 */
export function ReviewVerdict(props: Props) {
  const { card, named, saving, onChoice } = props;
  const { speak } = useWords();
  const proposed = preselectedDuties(card, named);
  const [mode, setMode] = useState<ReviewMode>('verdict');
  const [ticked, setTicked] = useState(proposed);
  const note = useRef<HTMLTextAreaElement>(null);
  const holder = useKeptFocus<HTMLDivElement>(mode);

  const confirm = (duties: string[]) =>
    onChoice({ task: card.n, verdict: 'confirm', duties, reason: null, note: '' });
  const reject = (reason: RejectReason, words: string) =>
    onChoice({ task: card.n, verdict: 'reject', duties: [], reason, note: words });
  const tick = (nth: number) => {
    const id = card.duties[nth]?.id;
    if (id === undefined) return;
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  };
  const confirmTicked = () => {
    if (ticked.length > 0) confirm(card.duties.map(({ id }) => id).filter((id) => ticked.includes(id)));
  };
  const choose = (reason: RejectReason | undefined) => {
    if (reason === 'other') note.current?.focus();
    else if (reason) reject(reason, '');
  };

  function perform(act: ReviewAct): void {
    if (saving) return;
    if (act.act === 'tick') tick(act.nth);
    else if (act.act === 'reject') choose(rejectReasons[act.nth]?.[0]);
    else if (act.act === 'confirm' && proposed.length > 0) confirm(proposed);
    else if (act.act === 'confirm-ticked') confirmTicked();
    else if (act.act === 'confirm' || act.act === 'ask-duties') setMode('duties');
    else if (act.act === 'ask-reason') setMode('reason');
    else if (act.act === 'back') setMode('verdict');
    else if (act.act === 'skip') props.onSkip();
    else if (act.act === 'undo') props.onUndo();
    else props.onLeave();
  }
  useReviewKeys(holder, mode, perform);

  const all = card.duties.length;
  return (
    <div class="judgement" ref={holder} tabIndex={-1}>
      {mode === 'verdict' && (
        <>
          <p class="question">{speak('review_verdict', `${card.n}`)}</p>
          <div class="actions">
            <KeyButton press="Y" primary disabled={saving} onClick={() => perform({ act: 'confirm' })}>
              {proposed.length < all && proposed.length > 0
                ? speak('review_confirm_of', `${proposed.length}`, `${all}`)
                : speak('review_confirm')}
            </KeyButton>
            <KeyButton press="P" disabled={saving} onClick={() => perform({ act: 'ask-duties' })}>
              {speak('review_some')}
            </KeyButton>
            <KeyButton press="N" disabled={saving} onClick={() => perform({ act: 'ask-reason' })}>
              {speak('review_reject')}
            </KeyButton>
            <KeyButton press="S" disabled={saving} onClick={() => perform({ act: 'skip' })}>
              {speak('review_skip')}
            </KeyButton>
            <KeyButton press="U" disabled={saving} onClick={() => perform({ act: 'undo' })}>
              {speak('review_undo')}
            </KeyButton>
          </div>
        </>
      )}
      {mode === 'duties' && (
        <DutyKeys
          card={card}
          ticked={ticked}
          saving={saving}
          onTick={tick}
          onConfirm={confirmTicked}
          onBack={() => setMode('verdict')}
        />
      )}
      {mode === 'reason' && (
        <ReasonKeys
          task={card.n}
          saving={saving}
          note={note}
          onReason={choose}
          onOther={(words) => reject('other', words)}
          onBack={() => setMode('verdict')}
        />
      )}
    </div>
  );
}
