import { useState } from 'preact/hooks';
import { dutyNames } from '../../lib/app/saying';
import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import type { AskedAgain as Asked } from '../../lib/coverage/asked';
import type { MachineWord } from '../../lib/coverage/event';
import { useWords } from '../words';
import { ComparisonInFront } from './comparison';
import type { ChoiceOnPage } from './contract';

/** A decision whose page or rules changed: what changed, that it stands all the same, and how to settle it. */
export function AskedAgain(props: {
  card: TaskCard;
  verdict: PageVerdict;
  asked: Asked;
  /** Whether the acting person's word would renew it. */
  mayRenew: boolean;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { card, verdict, asked, mayRenew, saving } = props;
  const { speak } = useWords();
  const [comparing, setComparing] = useState(false);
  const known = card.duties.map(({ id }) => id).filter((id) => verdict.duties.includes(id));
  const renewable = mayRenew && (verdict.standing === 'rejected' || known.length > 0);

  function renew(): void {
    if (saving) return;
    const { reason, note } = verdict;
    const rejects = verdict.standing === 'rejected';
    props.onChoice({
      task: card.n,
      verdict: rejects ? 'reject' : 'confirm',
      duties: rejects ? [] : known,
      reason: rejects ? reason : null,
      note,
    });
  }

  return (
    <div class="asked warn">
      <p>
        <b>{speak('asked_title')}</b> {asked.textChanged && speak('asked_text')}
        <MachineChange card={card} asked={asked} />
      </p>
      <p>
        {speak('asked_stands')}
        {!mayRenew && verdict.standing !== 'disputed' && speak('asked_inspector')}
      </p>
      <div class="actions">
        {asked.textChanged && (
          <button type="button" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
            {speak(comparing ? 'asked_hide' : 'asked_compare')}
          </button>
        )}
        {renewable && (
          <button type="button" aria-disabled={saving} onClick={renew}>
            {speak('asked_still')}
          </button>
        )}
      </div>
      {comparing && <ComparisonInFront textBefore={asked.textBefore} />}
    </div>
  );
}

/** What the machine said then and says now; nothing where both are the same. */
function MachineChange({ card, asked }: { card: TaskCard; asked: Asked }) {
  const { speak } = useWords();
  const { before, now, textChanged } = asked;
  const word = (said: MachineWord | null) => {
    if (!said) return speak('asked_no_word');
    return speak(said.counts ? 'asked_word' : 'asked_word_stopped', speak(`grade_${said.grade}`));
  };
  const duties = (said: MachineWord | null) =>
    dutyNames(said?.duties ?? [], card).join(speak('list_separator')) || speak('asked_no_duty');
  const otherWord = word(before) !== word(now);
  const otherDuties = before !== null && now !== null && duties(before) !== duties(now);
  return (
    <>
      {otherWord && speak(textChanged ? 'asked_machine' : 'asked_rules', word(before), word(now))}
      {otherDuties && speak('asked_duties', duties(before), duties(now))}
    </>
  );
}
