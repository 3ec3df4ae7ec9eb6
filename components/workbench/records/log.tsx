import type { HistoryQuery, TaskCard } from '../../../lib/app/summary';
import { Entry } from '../../popup/historyEntry';
import type { Asks } from '../asks';
import { Portioned } from './portioned';
import { useLog } from './portions';

/** Who said what, latest first. Taking back is left to popup and side panel, where the page can be seen. */
export function Log(props: {
  asks: Asks;
  query: HistoryQuery;
  news: unknown;
  tasks: readonly TaskCard[];
  shows: { task: boolean; place: boolean };
}) {
  const { asks, query, news, tasks, shows } = props;
  return (
    <Portioned portions={useLog(asks, query, news)} none="history_none">
      {(entries) => (
        <ul class="entries">
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={{ ...entry, undoable: false }}
              among={entries}
              card={tasks.find(({ n }) => n === entry.task)}
              shows={shows}
            />
          ))}
        </ul>
      )}
    </Portioned>
  );
}
