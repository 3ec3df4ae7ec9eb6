import { useState } from 'preact/hooks';
import type { Summary } from '../../lib/app/summary';
import type { Actor } from '../../lib/coverage/event';
import type { ChoiceOnPage, PopupProps } from './contract';
import { Drafts } from './drafts';
import { HiddenTab } from './hiddenTab';
import { PageHistory } from './history';
import { Learning } from './learning';
import { MyDay } from './myDay';
import { OtherTask, type Moved } from './otherTask';
import { OwedSection } from './owedSection';
import { PageSection } from './pageSection';
import { PreviewSites } from './previewSites';
import { Records } from './records';
import { ReportsSection } from './reportsSection';
import { Tagging } from './tagging';
import { UnitOffer } from './unitBar';
import { Reporting } from './wrongActions';

interface Props extends PopupProps {
  summary: Summary;
  actor: Actor;
  /** Whether 我今天做了什么 stands in place of the page and the list. */
  day: boolean;
  onDayDone: () => void;
}

/** What an introduced person works with: drafts, this page, any task by search, and what the unit in front owes. */
export function Everyday(props: Props) {
  const { summary, saving, actor } = props;
  const unit = summary.unit ?? actor.unit;
  const { page, tasks, verdicts } = summary;
  const [moved, setMoved] = useState<(Moved & { front: string }) | null>(null);
  const onChoice = (choice: ChoiceOnPage) => {
    if (page.state === 'not-portal' || page.preview) return;
    props.onDecide({ ...choice, page: { key: page.key, url: page.url, title: page.title } });
  };
  // Another page in front means other forms: nothing ticked for one page may be confirmed for the next.
  const front = page.state === 'not-portal' ? '' : page.key;
  const isPublic = page.state !== 'not-portal' && !page.preview;
  const reported = summary.reports.filter((line) => line.page === front);
  const confirmed = verdicts.filter(({ standing }) => standing === 'confirmed').length;
  const records = {
    ...props,
    onSearchOther: (task: number, rejected: boolean) => setMoved({ task, rejected, confirmed, front }),
  };
  if (props.day)
    return (
      <Records.Provider value={records}>
        <MyDay onBack={props.onDayDone} onSaveFile={props.onSaveFile} />
      </Records.Provider>
    );
  return (
    <Records.Provider value={records}>
      <Reporting.Provider value={{ onReport: props.wrong.onReport, lines: reported }}>
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
          onPreview={props.preview.onAdd}
        />
        <HiddenTab tabHidden={props.tabHidden} onShowTab={props.onShowTab} />
        {isPublic && <PageHistory key={`history ${front}`} page={front} />}
        {isPublic && tasks.length > 0 && (
          <OtherTask
            moved={moved?.front === front ? moved : null}
            confirmed={confirmed}
            {...(props.tagAsked !== undefined && { asked: props.tagAsked })}
            {...(props.onTagShown && { onShown: props.onTagShown })}
          >
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
        <ReportsSection
          lines={summary.reports}
          onExport={props.wrong.onExport}
          onDiscard={props.wrong.onDiscard}
        />
        <PreviewSites
          hosts={summary.previewHosts}
          missing={summary.previewMissing}
          onAdd={props.preview.onAdd}
          onRemove={props.preview.onRemove}
        />
      </Reporting.Provider>
    </Records.Provider>
  );
}
