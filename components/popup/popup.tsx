import { useState } from 'preact/hooks';
import { BackupReminder } from '../backupReminder';
import { useWords } from '../words';
import { HealthBanner, UnsavedBanner } from './banners';
import type { PopupProps } from './contract';
import { Everyday } from './everyday';
import { Introduction } from './introduction';
import { useKeptFocus } from './keptFocus';
import { Masthead } from './masthead';
import { Typed } from './typed';
import { UnitBar } from './unitBar';
import { WaysOut } from './waysOut';

/** The popup: who acts, for which unit, and what happened stay in sight at the top; below stands everything else. */
export function PopupView(props: PopupProps) {
  const { content, fields, onField } = props;
  const { speak, tell } = useWords();
  const [changing, setChanging] = useState(false);
  const [day, setDay] = useState(false);
  const drafts = content.state === 'ready' ? content.summary.drafts.length : 0;
  const main = useKeptFocus<HTMLElement>(`${drafts} ${props.unsaved === null} ${day}`);
  const actor = content.state === 'ready' ? content.summary.actor : null;

  return (
    <Typed.Provider value={{ fields, onField }}>
      <div class="head">
        <Masthead actor={actor} changing={changing} onChange={() => setChanging(!changing)}>
          {content.state === 'ready' && actor && !changing && (
            <UnitBar
              units={content.summary.units}
              unit={content.summary.unit ?? actor.unit}
              own={actor.unit}
              onUnit={props.onUnit}
            />
          )}
        </Masthead>
        <UnsavedBanner why={props.unsaved} onRetry={props.onRetry} onGiveUp={props.onGiveUp} />
        <p role="status" class="notice">
          {props.saving ? speak('popup_saving') : props.notice && tell(props.notice)}
        </p>
      </div>
      <WaysOut {...props}>
        {actor && !changing && !day && (
          <button type="button" onClick={() => setDay(true)}>
            {speak('day_open')}
          </button>
        )}
      </WaysOut>
      <main ref={main} tabIndex={-1}>
        {content.state === 'loading' && <p role="status">{speak('popup_loading')}</p>}
        {content.state === 'failure' && (
          <div class="banner bad" role="alert">
            <h2>{speak('popup_failure')}</h2>
            <p>{tell(content.why)}</p>
            <button type="button" onClick={props.onAskAgain}>
              {speak('popup_try_again')}
            </button>
          </div>
        )}
        {content.state === 'ready' && <HealthBanner health={content.summary.health} />}
        {actor && props.backup && <BackupReminder now={props.now} {...props.backup} />}
        {content.state === 'ready' && (changing || !actor) && (
          <Introduction
            key={actor ? JSON.stringify(actor) : 'first'}
            summary={content.summary}
            now={actor}
            onIntroduce={(next) => {
              setChanging(false);
              props.onIntroduce(next);
            }}
            {...(actor && {
              onCancel: () => {
                setChanging(false);
                props.onKeepActor();
              },
            })}
          />
        )}
        {content.state === 'ready' && actor && (
          <Everyday
            {...props}
            summary={content.summary}
            actor={actor}
            day={day}
            onDayDone={() => setDay(false)}
          />
        )}
      </main>
    </Typed.Provider>
  );
}
