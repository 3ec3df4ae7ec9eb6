import type { OwedTask } from '../../lib/app/summary';
import type { Actor } from '../../lib/coverage/event';
import { useWords } from '../words';
import type { PopupProps } from './contract';
import { TaskHistory } from './history';
import { Inapplicable } from './inapplicable';
import { useKeptFocus } from './keptFocus';
import { LastYearEvidence } from './lastYear';
import { OfflineForm } from './offlineForm';

/** What a row needs to act: who acts, for which unit, and the ways out of the view. */
export type OwedActs = Pick<PopupProps, 'saving' | 'now' | 'newId' | 'onDecide' | 'onGroup'> & {
  actor: Actor;
  unit: string;
};

/** The unfolded row: each duty, the task's whole text, and what can be said of the task without a page. */
export function OwedDetail({ owed, acts }: { owed: OwedTask; acts: OwedActs }) {
  const { speak } = useWords();
  const { card, state } = owed;
  const holder = useKeptFocus<HTMLDivElement>(owed.lastAt);
  return (
    <div class="owed-detail" ref={holder} tabIndex={-1}>
      <DutyStates owed={owed} />
      <p class="verbatim">
        {card.level2}
        <br />
        {card.text}
      </p>
      {card.proof && state !== 'covered' && <p class="hint">{speak(`proof_${card.proof}`)}</p>}
      {/* A new word on the task begins with fresh forms. */}
      <div key={`${owed.lastAt}`} class="whole-task">
        <OfflineForm card={card} prominent={card.proof === 'offline' && state !== 'covered'} acts={acts} />
        <Inapplicable owed={owed} acts={acts} />
      </div>
      <LastYearEvidence task={card.n} />
      <TaskHistory task={card.n} />
    </div>
  );
}

/** Each duty: whether it is covered, and whether only offline. */
export function DutyStates({
  owed: { card, coveredDuties, offlineDuties },
}: {
  owed: Pick<OwedTask, 'card' | 'coveredDuties' | 'offlineDuties'>;
}) {
  const { speak } = useWords();
  return (
    <ul class="duty-states">
      {card.duties.map(({ id, label }) => (
        <li key={id}>
          <span aria-hidden="true">{coveredDuties.includes(id) ? '✓' : '○'}</span> {label}
          <span class="unseen">
            {speak(coveredDuties.includes(id) ? 'popup_duty_done' : 'popup_duty_open')}
          </span>
          {offlineDuties.includes(id) && (
            <>
              {' '}
              <span class="offline-chip">{speak('row_duty_offline')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
