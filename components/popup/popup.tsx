import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import { HealthBanner, UnsavedBanner } from './banners';
import type { ChoiceOnPage, PopupProps } from './contract';
import { Drafts } from './drafts';
import { HiddenTab } from './hiddenTab';
import { Introduction } from './introduction';
import { useKeptFocus } from './keptFocus';
import { Learning } from './learning';
import { Masthead } from './masthead';
import { OwedSection } from './owedSection';
import { PageSection } from './pageSection';
import { Tagging } from './tagging';
import { Typed } from './typed';

/** The popup: who acts, what happened, this page, any task by search, and what the unit still owes. */
export function PopupView(props: PopupProps) {
  const { content, fields, onField } = props;
  const { speak, tell } = useWords();
  const [changing, setChanging] = useState(false);
  const drafts = content.state === 'ready' ? content.summary.drafts.length : 0;
  const main = useKeptFocus<HTMLElement>(`${drafts} ${props.unsaved === null}`);
  const actor = content.state === 'ready' ? content.summary.actor : null;

  return (
    <Typed.Provider value={{ fields, onField }}>
      <Masthead actor={actor} changing={changing} onChange={() => setChanging(!changing)} />
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
          <Everyday {...props} summary={content.summary} unit={actor.unit} />
        )}
      </main>
    </Typed.Provider>
  );
}

function Everyday(props: PopupProps & { summary: Summary; unit: string }) {
  const { summary, saving } = props;
  const { page, tasks, verdicts } = summary;
  const onChoice = (choice: ChoiceOnPage) => {
    if (page.state === 'not-portal') return;
    props.onDecide({ ...choice, page: { key: page.key, url: page.url, title: page.title } });
  };
  // Another page in front means other forms: nothing ticked for one page may be confirmed for the next.
  const front = page.state === 'not-portal' ? '' : page.key;
  return (
    <>
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
      {page.state !== 'not-portal' && tasks.length > 0 && (
        <Tagging key={`tag ${front}`} tasks={tasks} verdicts={verdicts} saving={saving} onChoice={onChoice} />
      )}
      <OwedSection summary={summary} unit={props.unit} />
      <Learning on={summary.learning} onLearning={props.onLearning} />
    </>
  );
}
