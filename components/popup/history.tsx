import { useState } from 'preact/hooks';
import type { HistoryQuery } from '../../lib/app/summary';
import { useWords } from '../words';
import { Entry } from './historyEntry';
import { useKeptFocus } from './keptFocus';
import { useHistory, type LoadedHistory } from './loadedHistory';
import { useRecords } from './records';
import { UndoButton } from './undoButton';
import { NotLoaded } from './notLoaded';

/** What was ever said of the page in front, by every unit, latest first; read when it is unfolded. */
export function PageHistory({ page }: { page: string }) {
  const { speak } = useWords();
  return (
    <Folded
      title={speak('history_of_page')}
      query={{ of: 'page', page }}
      shows={{ task: true, place: false }}
    />
  );
}

/** What was ever said of a task for the unit in front, latest first; read when it is unfolded, page by page. */
export function TaskHistory({ task }: { task: number }) {
  const { speak } = useWords();
  return (
    <Folded
      title={speak('history_of_task', `${task}`)}
      query={{ of: 'task', task, before: null }}
      shows={{ task: false, place: true }}
    />
  );
}

interface Shows {
  task: boolean;
  place: boolean;
}

function Folded({ title, query, shows }: { title: string; query: HistoryQuery; shows: Shows }) {
  const [open, setOpen] = useState(false);
  const loaded = useHistory(query, open);
  return (
    <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Entries loaded={loaded} shows={shows} none="history_none" />}
    </details>
  );
}

/** The entries of a history, or why there are none to see. */
export function Entries(props: { loaded: LoadedHistory; shows: Shows; none: 'history_none' | 'day_none' }) {
  const { history, why, loading, earlier, again } = props.loaded;
  const { speak } = useWords();
  const { tasks } = useRecords().summary;
  const holder = useKeptFocus<HTMLDivElement>(history);
  return (
    <div class="entries" ref={holder} tabIndex={-1}>
      <p role="status">
        {history === null && loading && speak('history_loading')}
        {history?.entries.length === 0 && speak(props.none)}
      </p>
      {why && <NotLoaded why={why} onAgain={again} />}
      {history && history.entries.length > 0 && (
        <ul>
          {history.entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              among={history.entries}
              card={tasks.find(({ n }) => n === entry.task)}
              shows={props.shows}
              undo={({ id, task }, said, when) => <UndoButton {...{ id, task, said, when }} />}
            />
          ))}
        </ul>
      )}
      {history && history.before !== null && (
        <button type="button" aria-disabled={loading} onClick={() => !loading && earlier()}>
          {speak('history_earlier')}
        </button>
      )}
    </div>
  );
}
