import { useEffect, useState } from 'preact/hooks';
import type { Actor } from '../../../lib/coverage/event';
import { Introduction } from '../../popup/introduction';
import { useKeptFocus } from '../../popup/keptFocus';
import { Typed } from '../../popup/typed';
import { useWords } from '../../words';
import type { SettingsDeeds, SettingsShown } from './contract';

/** Who acts, and the way to change that: the same form, kept texts and log as in the popup. */
export function ActorSection(props: {
  actor: Actor | null;
  shown: SettingsShown;
  deeds: SettingsDeeds;
  /** Whether the form is wanted at once. */
  open: boolean;
}) {
  const { actor, shown, deeds, open } = props;
  const { speak } = useWords();
  const [changing, setChanging] = useState(open);
  useEffect(() => {
    if (open) setChanging(true);
  }, [open]);
  const holder = useKeptFocus<HTMLElement>(`${changing} ${JSON.stringify(actor)}`);
  const summary = shown.summary;
  return (
    <section aria-labelledby="settings-actor" ref={holder} tabIndex={-1}>
      <h2 id="settings-actor">{speak('settings_actor')}</h2>
      {actor && <p>{speak('settings_actor_now', actor.name, speak(`role_${actor.role}`), actor.unit)}</p>}
      <p class="hint">{speak('settings_actor_note')}</p>
      {actor && (
        <button type="button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {speak('popup_change_actor')}
        </button>
      )}
      {summary && (changing || !actor) && (
        <Typed.Provider value={{ fields: shown.fields, onField: deeds.keep }}>
          <Introduction
            key={actor ? JSON.stringify(actor) : 'first'}
            summary={summary}
            now={actor}
            onIntroduce={(next) => {
              setChanging(false);
              void deeds.introduce(next);
            }}
            {...(actor && { onCancel: () => setChanging(false) })}
          />
        </Typed.Provider>
      )}
    </section>
  );
}
