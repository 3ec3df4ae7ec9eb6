import type { StoreHealth } from '../../lib/app/ports';
import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';

/** The last decision was not stored. Stays until it is retried or given up: silence here would be a lost signature. */
export function UnsavedBanner(props: { why: Sentence | null; onRetry: () => void; onGiveUp: () => void }) {
  const { speak, tell } = useWords();
  return (
    <div role="alert">
      {props.why && (
        <div class="banner bad">
          <h2>{speak('popup_unsaved')}</h2>
          <p>{tell(props.why)}</p>
          <p>{speak('popup_unsaved_note')}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={props.onRetry}>
              {speak('popup_try_again')}
            </button>
            <button type="button" onClick={props.onGiveUp}>
              {speak('popup_give_up')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** How the stores came up, where that is not simply sound, and what was found while they did. */
export function HealthBanner({ health }: { health: StoreHealth }) {
  const { speak, tell } = useWords();
  const { state, restoredEvents, remarks = [] } = health;
  if (state === 'sound' && remarks.length === 0) return null;
  return (
    <div class={`banner ${state === 'read-only' ? 'bad' : 'warn'}`}>
      {state === 'restored' && <p>{speak('popup_restored', `${restoredEvents}`)}</p>}
      {state === 'read-only' && <p>{speak('popup_read_only')}</p>}
      {remarks.map((remark) => (
        <p key={remark.key}>{tell(remark)}</p>
      ))}
    </div>
  );
}
