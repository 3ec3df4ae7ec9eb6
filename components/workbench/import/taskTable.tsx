import type { Corrections, TaskField } from '../../../lib/plan/corrections';
import type { Task } from '../../../lib/plan/plan';
import type { ReadTask } from '../../../lib/plan/portions';
import { Pager } from '../../popup/pager';
import { useWords } from '../../words';
import { useStages } from './stages';

export const tasksOnPage = 50;

/** How many of them are laid out in one turn of the browser: twenty take it about 15 ms, fifty up to 45. */
const tasksAtOnce = 20;

const columns: TaskField[] = ['level1', 'level2', 'text', 'lead', 'responsible', 'deadline'];

interface TasksShown {
  tasks: Task[];
  read: ReadTask[];
  corrections: Corrections;
  chosen: number | null;
  onChoose: (n: number) => void;
}

/** The tasks as understood, a page at a time. */
export function TaskTable(props: TasksShown & { page: number; onPage: (page: number) => void }) {
  const { tasks, page, onPage, ...shown } = props;
  const { speak } = useWords();
  const pages = Math.ceil(tasks.length / tasksOnPage);
  const shownPage = Math.min(page, Math.max(0, pages - 1));
  return (
    <div class="understood">
      <Pager page={shownPage} pages={pages} onTurn={onPage} />
      <div
        class="table-scroll"
        tabIndex={0}
        role="group"
        aria-label={speak('import_tasks', `${tasks.length}`)}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{speak('import_role_seq')}</th>
              {columns.map((field) => (
                <th key={field} scope="col" class={`of-${field}`}>
                  {speak(`import_role_${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <TasksOfPage key={shownPage} {...shown} tasks={tasks} from={shownPage * tasksOnPage} />
        </table>
      </div>
      <Pager page={shownPage} pages={pages} onTurn={onPage} />
    </div>
  );
}

function TasksOfPage({ tasks, read, corrections, chosen, onChoose, from }: TasksShown & { from: number }) {
  const { speak } = useWords();
  const turns = useStages(Math.ceil(tasksOnPage / tasksAtOnce) - 1) + 1;
  const to = from + Math.min(tasksOnPage, turns * tasksAtOnce);
  const said = new Map(corrections.tasks.map(({ n, of, fields }) => [n, { of, fields }]));

  function shown(task: Task, field: TaskField): string {
    if (field !== 'lead' && field !== 'responsible') return task[field];
    return task[field].join(speak('list_separator'));
  }

  return (
    <tbody>
      {tasks.slice(from, to).map((task, index) => {
        const source = read[from + index];
        const correction = said.get(task.n);
        const fits = correction?.of === source?.task.text;
        return (
          // With a keyboard the button in the first cell leads to the same place.
          <tr key={task.n} class={task.n === chosen ? 'chosen' : ''} onClick={() => onChoose(task.n)}>
            <th scope="row">
              <button type="button" class="way" aria-pressed={task.n === chosen}>
                <span class="unseen">{speak('import_number', String(task.seq))}</span>
                <span aria-hidden="true">{task.seq}</span>
              </button>
              {source?.origin.hidden && <span class="chip">{speak('import_hidden_row')}</span>}
            </th>
            {columns.map((field) => (
              <td key={field} class={`of-${field}`}>
                {shown(task, field) || <span class="blank">{speak('import_blank')}</span>}
                {fits && correction?.fields[field] !== undefined && (
                  <span class="chip corrected">{speak('import_corrected')}</span>
                )}
                {field === 'deadline' && task.dates.length > 0 && (
                  <small class="dates">{task.dates.join(' ')}</small>
                )}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}
