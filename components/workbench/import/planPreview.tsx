import { useMemo, useRef, useState } from 'preact/hooks';
import type { ImportActions, Preview } from '../../../lib/app/importing';
import { correctedTasks } from '../../../lib/plan/corrections';
import { openNames } from '../../../lib/plan/planImport';
import { ColumnMeanings } from './columnMeanings';
import { GroupsOfPlan } from './groupsOfPlan';
import { useNamesOf } from './namesOf';
import { NewNames } from './newNames';
import { OddityList } from './oddityList';
import { PlanHeading } from './planHeading';
import { PreviewHead } from './previewHead';
import { useStages } from './stages';
import { StorePlan } from './storePlan';
import { tasksOnPage } from './taskTable';
import { TasksBeside } from './tasksBeside';

/** The plan as understood beside the file as found, and everything that can be set right before it is stored. */
export function PlanPreview({ preview, actions }: { preview: Preview; actions: ImportActions }) {
  const { head, tasks: read, corrections } = preview;
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const detail = useRef<HTMLElement>(null);
  const stage = useStages(4);
  const original = useMemo(() => read.map(({ task }) => task), [read]);
  const tasks = useMemo(
    () => correctedTasks(original, { tasks: corrections.tasks }, head.plan.year),
    [original, corrections.tasks, head.plan.year],
  );
  const { names, groups } = useNamesOf(tasks, head, corrections);
  // Leads through ten thousand tasks; nothing that is typed changes it.
  const oddities = useMemo(() => <OddityList head={head} read={read} onTask={goTo} />, [head, read]);
  const common = { corrections, onCorrect: actions.onCorrect };

  function goTo(n: number): void {
    const index = read.findIndex(({ task }) => task.n === n);
    if (index < 0) return;
    setPage(Math.floor(index / tasksOnPage));
    setChosen(n);
    requestAnimationFrame(() => detail.current?.focus());
  }

  return (
    <>
      <PreviewHead preview={preview} original={original} onLeave={actions.onLeave} />
      <PlanHeading preview={preview} onCorrect={actions.onCorrect} />
      {stage > 0 && oddities}
      {stage > 1 && <ColumnMeanings head={head} {...common} />}
      {stage > 2 && (
        <TasksBeside
          {...common}
          tasks={tasks}
          read={read}
          head={head}
          page={page}
          chosen={chosen}
          detail={detail}
          onPage={setPage}
          onChoose={goTo}
          onClose={() => setChosen(null)}
          onDuties={actions.onDuties}
        />
      )}
      {stage > 3 && (
        <>
          <NewNames {...common} names={names} roster={head.roster} />
          <GroupsOfPlan {...common} groups={groups} roster={head.roster} />
          <StorePlan
            preview={preview}
            open={openNames(names, corrections).length}
            onStore={actions.onStore}
          />
        </>
      )}
    </>
  );
}
