import type { RefObject } from 'preact';
import type { ImportActions } from '../../../lib/app/importing';
import type { Corrections } from '../../../lib/plan/corrections';
import type { Task } from '../../../lib/plan/plan';
import type { ReadingHead, ReadTask } from '../../../lib/plan/portions';
import { useWords } from '../../words';
import { TaskDetail } from './taskDetail';
import { TaskTable } from './taskTable';

/** The tasks as understood, and beside them the one that is chosen with what the file says. */
export function TasksBeside(props: {
  tasks: Task[];
  read: ReadTask[];
  head: ReadingHead;
  corrections: Corrections;
  page: number;
  chosen: number | null;
  detail: RefObject<HTMLElement | null>;
  onPage: (page: number) => void;
  onChoose: (n: number) => void;
  onClose: () => void;
  onCorrect: ImportActions['onCorrect'];
  onDuties: ImportActions['onDuties'];
}) {
  const { tasks, read, chosen, corrections } = props;
  const { speak } = useWords();
  const at = chosen === null ? -1 : read.findIndex(({ task }) => task.n === chosen);
  return (
    <section>
      <h3>{speak('import_tasks', String(tasks.length))}</h3>
      <p class="hint">{speak('import_tasks_hint')}</p>
      <div class={at < 0 ? 'beside' : 'beside with-detail'}>
        <TaskTable
          tasks={tasks}
          read={read}
          corrections={corrections}
          page={props.page}
          chosen={chosen}
          onPage={props.onPage}
          onChoose={props.onChoose}
        />
        {read[at] && tasks[at] && (
          <TaskDetail
            key={chosen}
            holder={props.detail}
            read={read[at]}
            task={tasks[at]}
            head={props.head}
            corrections={corrections}
            onCorrect={props.onCorrect}
            onClose={props.onClose}
          />
        )}
      </div>
      <label class="file-choice">
        <span>{speak('import_duties_file')}</span>
        <input
          type="file"
          accept=".json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) props.onDuties(file);
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}
