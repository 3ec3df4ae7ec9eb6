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
import { Records } from './records';
import { Tagging } from './tagging';
import { UnitOffer } from './unitBar';

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
        <MyDay onBack={props.onDayDone} onSaveFile={props.onSaveFile} />
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
    </Records.Provider>
  );
}
