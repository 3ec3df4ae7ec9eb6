import type { Description, PreviewCheck, TaskCard } from '../../lib/app/summary';
import { say, speakSentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { Grade, NotCounted } from './gradeWords';
import { ListedLinks } from './listedLinks';
import { Sentences } from './sentences';
import { TaskWords } from './taskName';
import { WrongReport } from './wrongReport';

/** A page on a preview address: what it still lacks, and what it would be recognised as. Nothing to sign. */
export function PreviewPage(props: {
  description: Description;
  check: PreviewCheck;
  tasks: readonly TaskCard[];
}) {
  const { description, check, tasks } = props;
  const { findings, links, nearest, excluded } = description;
  const { speak } = useWords();
  const named = findings.map((finding) => ({ finding, card: tasks.find(({ n }) => n === finding.task) }));
  const nothing = findings.length + links.length === 0;
  return (
    <>
      <SelfCheck check={check} />
      {links.length > 0 && <ListedLinks links={links} tasks={tasks} />}
      {named.map(({ finding, card }) => (
        <article key={finding.task} class="card" aria-labelledby={`preview-${finding.task}`}>
          <div class="card-head">
            <h3 id={`preview-${finding.task}`}>{speak('popup_task', `${finding.task}`)}</h3>
            <Grade of={finding} />
          </div>
          {card && <TaskWords card={card} />}
          <NotCounted of={finding} />
          <Sentences title={speak('popup_why')} items={finding.reasons} />
          <Sentences title={speak('popup_missing')} items={finding.missing} />
          <p class="hint">{speak('preview_no_verdict')}</p>
          <WrongReport wrong={finding.task} tasks={tasks} />
        </article>
      ))}
      {nothing && !excluded && nearest.length > 0 && (
        <p>
          {speak(
            'preview_near',
            nearest.map(({ task }) => speak('popup_task', `${task}`)).join(speak('list_separator')),
          )}
        </p>
      )}
      {nothing && <WrongReport wrong={null} tasks={tasks} />}
    </>
  );
}

/** 发布前自查. */
function SelfCheck({ check: { lacks, stops } }: { check: PreviewCheck }) {
  const { speak } = useWords();
  return (
    <div class="card">
      <h3>{speak('preview_check')}</h3>
      {lacks === null && <p>{speak('preview_check_other')}</p>}
      {lacks?.length === 0 && <p>{speak('preview_check_done')}</p>}
      {lacks && <Sentences title={speak('preview_check_open')} items={lacks} />}
      <Sentences
        title={speak('preview_stops')}
        items={stops.map(({ task, why }) => say('preview_stop', `${task}`, speakSentence(speak, why)))}
      />
    </div>
  );
}
