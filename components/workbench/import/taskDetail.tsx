import type { RefObject } from 'preact';
import type { ImportActions } from '../../../lib/app/importing';
import {
  correctionOf,
  fieldOf,
  withField,
  type Corrections,
  type TaskField,
} from '../../../lib/plan/corrections';
import type { Task } from '../../../lib/plan/plan';
import type { ReadingHead, ReadTask } from '../../../lib/plan/portions';
import { useWords } from '../../words';
import { FoundCell } from './foundCell';
import { TaskDuties } from './taskDuties';

const fields: TaskField[] = ['text', 'level1', 'level2', 'lead', 'responsible', 'deadline'];

/** One task: each field as understood, to be set right, and under it what the file says and where. */
export function TaskDetail(props: {
  holder: RefObject<HTMLElement | null>;
  read: ReadTask;
  task: Task;
  head: ReadingHead;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
  onClose: () => void;
}) {
  const { read, task, head, corrections, onCorrect } = props;
  const { speak } = useWords();
  const said = correctionOf(corrections, read.task).fields;
  const due = task.dates.length > 0 ? 'date' : task.deadlineKind === 'none' ? 'none' : 'interval';
  return (
    <aside class="task-detail" ref={props.holder} tabIndex={-1} aria-labelledby="task-detail-title">
      <div class="detail-head">
        <h4 id="task-detail-title">
          {speak('import_number', String(task.seq))}
          {read.origin.hidden && <span class="chip">{speak('import_hidden_row')}</span>}
        </h4>
        <button type="button" onClick={props.onClose}>
          {speak('import_close_task')}
        </button>
      </div>
      {fields.map((field) => {
        const id = `import-${field}`;
        const value = said[field] ?? fieldOf(read.task, field);
        const units = field === 'lead' || field === 'responsible';
        const correct = (words: string): void => onCorrect(withField(corrections, read.task, field, words));
        return (
          <div key={field} class="both">
            <div class="field">
              <label for={id}>
                {speak(`import_role_${field}`)}
                {said[field] !== undefined && <span class="chip corrected">{speak('import_corrected')}</span>}
              </label>
              <textarea
                id={id}
                rows={field === 'text' ? 5 : 2}
                maxLength={10_000}
                value={value}
                aria-describedby={`${id}-found`}
                onInput={({ currentTarget }) => correct(currentTarget.value)}
              />
              {units && <small>{speak('import_units_hint')}</small>}
              {field === 'deadline' && (
                <small>{speak(`import_kind_${due}`, task.dates.join(speak('list_separator')))}</small>
              )}
              {said[field] !== undefined && (
                <button type="button" onClick={() => correct(fieldOf(read.task, field))}>
                  {speak('import_undo_field')}
                </button>
              )}
            </div>
            <FoundCell id={`${id}-found`} read={read} head={head} field={field} />
          </div>
        );
      })}
      <TaskDuties read={read} task={task} corrections={corrections} onCorrect={onCorrect} />
    </aside>
  );
}
