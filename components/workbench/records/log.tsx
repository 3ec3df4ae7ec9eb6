import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../lib/app/overview';
import type { HistoryQuery, TaskCard } from '../../../lib/app/summary';
import type { Sentence } from '../../../lib/words/sentence';
import { Entry } from '../../popup/historyEntry';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { Portioned } from './portioned';
import { useLog } from './portions';
import { UndoHere } from './undoHere';

/** Who said what, latest first, and the way to take it back. A new overview is news: somebody has decided. */
export function Log(props: {
  asks: Asks;
  query: HistoryQuery;
  overview: Pick<Overview, 'actor'>;
  tasks: readonly TaskCard[];
  shows: { task: boolean; place: boolean };
}) {
  const { asks, query, overview, tasks, shows } = props;
  const { tell } = useWords();
  const { actor } = overview;
  const [done, setDone] = useState<Sentence | null>(null);
  const notice = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed goes away with the entry's standing.
    if (done) notice.current?.focus();
  }, [done]);
  return (
    <>
      <p role="status" class="notice" ref={notice} tabIndex={-1}>
        {done && tell(done)}
      </p>
      <Portioned portions={useLog(asks, query, overview)} none="history_none">
        {(entries) => (
          <ul class="entries">
            {entries.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                among={entries}
                card={tasks.find(({ n }) => n === entry.task)}
                shows={shows}
                undo={(of, said, when) =>
                  actor && (
                    <UndoHere
                      entry={of}
                      {...{ actor, said, when }}
                      onUndo={asks.undo}
                      onDone={(what) => setDone({ ...what })}
                    />
                  )
                }
              />
            ))}
          </ul>
        )}
      </Portioned>
    </>
  );
}
