import { useState } from 'preact/hooks';
import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import { AskedAgain } from './asked';
import type { ChoiceOnPage } from './contract';
import { Judgement } from './judgement';
import { KeptOfTask } from './keptEvidence';
import { MoveButton } from './moveButton';
import { Party } from './party';
import { Reach } from './reach';
import { useRecords } from './records';

/** What stands already: who says so, what was answered, whether it is asked again, and the ways on from there. */
export function Verdict(props: {
  card: TaskCard;
  verdict: PageVerdict;
  /** Duties that the finding names. */
  named: readonly string[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { card, verdict, saving, onChoice } = props;
  const { standing, parties, answers, asked } = verdict;
  const { speak } = useWords();
  const { summary } = useRecords();
  const [anew, setAnew] = useState(false);

  const byInspector = parties.some(({ by }) => by.role === 'inspector');
  const answering = byInspector && summary.actor?.role !== 'inspector';

  return (
    <div class={`verdict ${standing}`}>
      <StandingWords verdict={verdict} byInspector={byInspector} />
      {parties.map((said) => (
        <Party
          key={said.id}
          card={card}
          said={said}
          headed
          lead={speak(
            parties.length === 1 && standing !== 'disputed' ? `standing_${standing}` : `said_${said.verdict}`,
          )}
        />
      ))}
      {answers.map((said) => (
        <Party
          key={said.id}
          card={card}
          said={said}
          lead={`${speak('verdict_answer')}${speak(`said_${said.verdict}`)}`}
        />
      ))}
      {standing === 'confirmed' && <Reach task={card.n} />}
      {standing === 'confirmed' && <KeptOfTask task={card.n} />}
      {asked && (
        <AskedAgain
          card={card}
          verdict={verdict}
          asked={asked}
          mayRenew={!answering && standing !== 'disputed'}
          saving={saving}
          onChoice={onChoice}
        />
      )}
      <div class="actions">
        <button type="button" aria-expanded={anew} onClick={() => setAnew(!anew)}>
          {speak(answering ? 'verdict_answer_now' : 'popup_judge_anew')}
        </button>
        {!answering && (parties.length > 1 || verdict.replaces) && (
          <button
            type="button"
            aria-disabled={saving}
            onClick={() => {
              if (!saving)
                onChoice({ task: card.n, verdict: 'withdraw', duties: [], reason: null, note: '' });
            }}
          >
            {speak('popup_withdraw')}
          </button>
        )}
        {!answering && (
          <MoveButton task={card.n} rejects={standing !== 'rejected'} saving={saving} onChoice={onChoice} />
        )}
      </div>
      {verdict.replaces && !answering && <p class="hint">{speak('verdict_withdraw_note')}</p>}
      {answering && <p class="hint">{speak('verdict_answer_note')}</p>}
      {anew && (
        <Judgement
          card={card}
          named={verdict.duties.length > 0 ? verdict.duties : props.named}
          saving={saving}
          onChoice={onChoice}
        />
      )}
    </div>
  );
}

/** What several words add up to, where one word does not say it. */
function StandingWords({ verdict, byInspector }: { verdict: PageVerdict; byInspector: boolean }) {
  const { speak } = useWords();
  const { standing, parties } = verdict;
  if (standing === 'disputed') {
    const alike = parties.every((said) => said.verdict === 'confirm');
    return (
      <p class="stop">
        <strong>{speak('standing_disputed')}</strong>{' '}
        {speak(alike ? 'verdict_incomplete' : 'verdict_disputed')}
        {!alike && byInspector && speak('verdict_disputed_inspector')}
      </p>
    );
  }
  if (parties.length < 2) return null;
  return (
    <p>
      <strong>{speak(`standing_${standing}`)}</strong> {speak('verdict_alike', `${parties.length}`)}
    </p>
  );
}
