import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/app/summary';
import type { Actor } from '../../lib/coverage/event';
import { useWords } from '../words';
import { HealthBanner, UnsavedBanner } from './banners';
import type { ChoiceOnPage, PopupProps } from './contract';
import { Drafts } from './drafts';
import { HiddenTab } from './hiddenTab';
import { Introduction } from './introduction';
import { useKeptFocus } from './keptFocus';
import { Learning } from './learning';
import { Masthead } from './masthead';
import { MyDay } from './myDay';
import { OtherTask, type Moved } from './otherTask';
import { OwedSection } from './owedSection';
import { PageHistory } from './history';
import { PageSection } from './pageSection';
import { Records } from './records';
import { Tagging } from './tagging';
import { Typed } from './typed';
import { UnitBar, UnitOffer } from './unitBar';
import { WaysOut } from './waysOut';

/** The popup: who acts, what happened, this page, any task by search, and what the unit still owes. */
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
      <WaysOut onOpenPanel={props.onOpenPanel} />
      <main ref={main} tabIndex={-1}>
        <UnsavedBanner why={props.unsaved} onRetry={props.onRetry} onGiveUp={props.onGiveUp} />
        <p role="status" class="notice">
          {props.saving ? speak('popup_saving') : props.notice && tell(props.notice)}
        </p>
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
          <Everyday {...props} summary={content.summary} actor={actor} day={day} onDay={setDay} />
        )}
      </main>
    </Typed.Provider>
  );
}

interface EverydayProps extends PopupProps {
  summary: Summary;
  actor: Actor;
  /** Whether 我今天做了什么 stands in place of the page and the list. */
  day: boolean;
  onDay: (day: boolean) => void;
}

function Everyday(props: EverydayProps) {
  const { summary, saving, actor } = props;
  const unit = summary.unit ?? actor.unit;
  const { page, tasks, verdicts } = summary;
  const { speak } = useWords();
  const [moved, setMoved] = useState<(Moved & { front: string }) | null>(null);
  const onChoice = (choice: ChoiceOnPage) => {
    if (page.state === 'not-portal') return;
    props.onDecide({ ...choice, page: { key: page.key, url: page.url, title: page.title } });
  };
  // Another page in front means other forms: nothing ticked for one page may be confirmed for the next.
  const front = page.state === 'not-portal' ? '' : page.key;
  const confirmed = verdicts.filter(({ standing }) => standing === 'confirmed').length;
  const records = {
    ...props,
    onSearchOther: (task: number, rejected: boolean) => setMoved({ task, rejected, confirmed, front }),
  };
  if (props.day)
    return (
      <Records.Provider value={records}>
        <MyDay onBack={() => props.onDay(false)} onSaveFile={props.onSaveFile} />
      </Records.Provider>
    );
  return (
    <Records.Provider value={records}>
      <UnitOffer suggested={summary.suggestedUnit} unit={unit} onUnit={props.onUnit} />
      <Drafts
        drafts={summary.drafts}
        tasks={tasks}
        page={page}
        saving={saving}
        onAccept={props.onAcceptDraft}
        onDiscard={props.onDiscardDraft}
      />
      <PageSection
        key={`page ${front}`}
        summary={summary}
        saving={saving}
        onChoice={onChoice}
        onReloadPage={props.onReloadPage}
      />
      <HiddenTab tabHidden={props.tabHidden} onShowTab={props.onShowTab} />
      {front && <PageHistory key={`history ${front}`} page={front} />}
      {front && tasks.length > 0 && (
        <OtherTask moved={moved?.front === front ? moved : null} confirmed={confirmed}>
          <Tagging
            key={`tag ${front}`}
            tasks={tasks}
            verdicts={verdicts}
            saving={saving}
            onChoice={onChoice}
          />
        </OtherTask>
      )}
      <OwedSection summary={summary} acts={{ ...props, unit }} />
      <Learning on={summary.learning} onLearning={props.onLearning} />
      <p class="foot">
        <button type="button" onClick={() => props.onDay(true)}>
          {speak('day_open')}
        </button>
      </p>
    </Records.Provider>
  );
}
