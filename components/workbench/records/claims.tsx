import { useEffect } from 'preact/hooks';
import type { Overview } from '../../../lib/app/overview';
import type { OwedTask } from '../../../lib/app/summary';
import type { Actor } from '../../../lib/coverage/event';
import type { Sentence } from '../../../lib/words/sentence';
import { UnsavedBanner } from '../../popup/banners';
import type { Choice } from '../../popup/contract';
import { Inapplicable } from '../../popup/inapplicable';
import { Typed } from '../../popup/typed';
import { shortText } from '../../taskText';
import { useWords } from '../../words';
import { useWatched } from '../settings/watched';

export interface ClaimDeeds {
  watch: (
    show: (state: {
      fields: Readonly<Record<string, string>>;
      saving: boolean;
      unsaved: Sentence | null;
      notice: Sentence | null;
    }) => void,
  ) => () => void;
  refresh: () => Promise<void>;
  keep: (name: string, value: string) => void;
  decide: (choice: Choice, of: { plan: string; unit: string; actor: Actor }) => void;
  retry: () => Promise<void>;
  giveUp: () => Promise<void>;
}

/** 不适用, as it is said of this unit's tasks: what stands and what is disputed, for inspectors to deny or to settle. */
export function Claims(props: {
  overview: Overview;
  unit: string;
  owed: readonly OwedTask[];
  deeds: ClaimDeeds;
}) {
  const { overview, unit, owed, deeds } = props;
  const { speak, tell } = useWords();
  const shown = useWatched(deeds.watch);
  useEffect(() => void deeds.refresh(), [overview]);
  const { actor } = overview;
  const claims = owed.filter(
    ({ state, inapplicableDisputed }) => state === 'inapplicable' || inapplicableDisputed,
  );
  if (!shown) return null;
  const { fields, saving, unsaved, notice } = shown;
  return (
    <Typed.Provider value={{ fields, onField: deeds.keep }}>
      <p role="status" class={notice ? 'banner good' : ''}>
        {notice && tell(notice)}
      </p>
      <UnsavedBanner why={unsaved} onRetry={() => void deeds.retry()} onGiveUp={() => void deeds.giveUp()} />
      {claims.length > 0 && (
        <>
          <h3>{speak('unit_claims')}</h3>
          <ul class="claims">
            {claims.map((each) => (
              <li key={each.card.n}>
                <p>
                  {each.card.n} {shortText(each.card.text)}
                </p>
                {actor ? (
                  <Inapplicable
                    key={`${each.lastAt}`}
                    owed={each}
                    acts={{
                      actor,
                      unit,
                      saving,
                      onDecide: (choice) => deeds.decide(choice, { plan: overview.plan.id, unit, actor }),
                    }}
                  />
                ) : (
                  <p class="hint">{speak('unit_claims_nobody')}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Typed.Provider>
  );
}
