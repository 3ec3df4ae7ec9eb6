import { useMemo, useRef, useState } from 'preact/hooks';
import type { ImportActions, Preview } from '../../../lib/app/importing';
import { correctedTasks, setAside } from '../../../lib/plan/corrections';
import { lookupIn, namesMet } from '../../../lib/plan/namesMet';
import { openNames } from '../../../lib/plan/planImport';
import { useWords } from '../../words';
import { ColumnMeanings } from './columnMeanings';
import { GroupsOfPlan } from './groupsOfPlan';
import { NewNames } from './newNames';
import { OddityList } from './oddityList';
import { PlanHeading } from './planHeading';
import { StorePlan } from './storePlan';
import { TaskDetail } from './taskDetail';
import { TaskTable, tasksOnPage } from './taskTable';

/** The plan as understood beside the file as found, and everything that can be set right before it is stored. */
export function PlanPreview(props: { preview: Preview; actions: ImportActions }) {
  const { preview, actions } = props;
  const { head, tasks: read, corrections, file } = preview;
  const { roster } = head;
  const { speak, tell } = useWords();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const detail = useRef<HTMLElement>(null);
  const original = useMemo(() => read.map(({ task }) => task), [read]);
  const tasks = useMemo(
    () => correctedTasks(original, { tasks: corrections.tasks }, head.plan.year),
    [original, corrections.tasks, head.plan.year],
  );
  const lookup = useMemo(() => lookupIn(roster, head.names), [roster, head.names]);
  const names = useMemo(() => namesMet(tasks, lookup), [tasks, lookup]);
  const lost = useMemo(() => setAside(original, corrections), [original, corrections.tasks]);
  const at = read.findIndex(({ task }) => task.n === chosen);

  function goTo(n: number): void {
    const index = read.findIndex(({ task }) => task.n === n);
    if (index < 0) return;
    setPage(Math.floor(index / tasksOnPage));
    setChosen(n);
    requestAnimationFrame(() => detail.current?.focus());
  }

  return (
    <>
      <div class="import-file">
        <h3>{speak('import_preview_of', file.fileName)}</h3>
        <p>{speak('import_unstored')}</p>
        <p role="status">
          {preview.busy === 'reading'
            ? speak('import_again_reading')
            : preview.restored && speak('import_restored')}
        </p>
        {preview.failed && (
          <p role="alert" class="banner bad">
            {tell(preview.failed)}
          </p>
        )}
        {lost.length > 0 && (
          <p class="banner warn">{speak('import_set_aside', lost.join(speak('list_separator')))}</p>
        )}
        <div class="actions">
          <button type="button" onClick={() => actions.onLeave(false)}>
            {speak('import_other_file')}
          </button>
          <button type="button" onClick={() => actions.onLeave(true)}>
            {speak('import_drop_corrections')}
          </button>
        </div>
      </div>
      <PlanHeading preview={preview} onCorrect={actions.onCorrect} />
      <OddityList head={head} read={read} onTask={goTo} />
      <ColumnMeanings head={head} corrections={corrections} onCorrect={actions.onCorrect} />
      <section>
        <h3>{speak('import_tasks', String(tasks.length))}</h3>
        <p class="hint">{speak('import_tasks_hint')}</p>
        <div class={at < 0 ? 'beside' : 'beside with-detail'}>
          <TaskTable
            tasks={tasks}
            read={read}
            corrections={corrections}
            page={page}
            chosen={chosen}
            onPage={setPage}
            onChoose={goTo}
          />
          {at >= 0 && read[at] && tasks[at] && (
            <TaskDetail
              key={chosen}
              holder={detail}
              read={read[at]}
              task={tasks[at]}
              head={head}
              corrections={corrections}
              onCorrect={actions.onCorrect}
              onClose={() => setChosen(null)}
            />
          )}
        </div>
        <label class="file-choice">
          <span>{speak('import_duties_file')}</span>
          <input
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              const [chosenFile] = currentTarget.files ?? [];
              if (chosenFile) actions.onDuties(chosenFile);
              currentTarget.value = '';
            }}
          />
        </label>
      </section>
      <NewNames names={names} roster={roster} corrections={corrections} onCorrect={actions.onCorrect} />
      <GroupsOfPlan tasks={tasks} roster={roster} corrections={corrections} onCorrect={actions.onCorrect} />
      <StorePlan preview={preview} open={openNames(names, corrections).length} onStore={actions.onStore} />
    </>
  );
}
