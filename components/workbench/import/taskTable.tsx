import type { Corrections, TaskField } from '../../../lib/plan/corrections';
import type { Task } from '../../../lib/plan/plan';
import type { ReadTask } from '../../../lib/plan/portions';
import { Pager } from '../../popup/pager';
import { useWords } from '../../words';

/** Tasks of one page: what a browser lays out within a few milliseconds. */
export const tasksOnPage = 50;

const columns: TaskField[] = ['level1', 'level2', 'text', 'lead', 'responsible', 'deadline'];

/** The tasks as understood, a page at a time. */
export function TaskTable(props: {
  tasks: Task[];
  read: ReadTask[];
  corrections: Corrections;
  page: number;
  chosen: number | null;
  onPage: (page: number) => void;
  onChoose: (n: number) => void;
}) {
  const { tasks, read, page, chosen, onChoose } = props;
  const { speak } = useWords();
  const pages = Math.ceil(tasks.length / tasksOnPage);
  const shownPage = Math.min(page, Math.max(0, pages - 1));
  const from = shownPage * tasksOnPage;
  const said = new Map(props.corrections.tasks.map(({ n, of, fields }) => [n, { of, fields }]));

  function shown(task: Task, field: TaskField): string {
    if (field !== 'lead' && field !== 'responsible') return task[field];
    return task[field].join(speak('list_separator'));
  }

  return (
    <div class="understood">
      <Pager page={shownPage} pages={pages} onTurn={props.onPage} />
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
          <tbody>
            {tasks.slice(from, from + tasksOnPage).map((task, index) => {
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
        </table>
      </div>
      <Pager page={shownPage} pages={pages} onTurn={props.onPage} />
    </div>
  );
}
