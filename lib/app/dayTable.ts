import { placeKind } from '../coverage/place';
import type { Speak } from '../words/sentence';
import { reasonTexts } from '../coverage/reasonTexts';
import { dutyNames, sayingOf } from './saying';
import type { HistoryEntry, TaskCard } from './summary';

/**
 * A day's decisions as a table with a head, earliest first, as a ledger is read. `moment` writes a time (milliseconds
 * since 1970) where the user is.
 */
export function dayTable(
  entries: readonly HistoryEntry[],
  tasks: readonly TaskCard[],
  speak: Speak,
  moment: (at: number) => string,
): string[][] {
  const head = [
    speak('column_time'),
    speak('column_name'),
    speak('column_role'),
    speak('column_unit'),
    speak('column_task'),
    speak('column_verdict'),
    speak('column_duties'),
    speak('column_reason'),
    speak('column_note'),
    speak('column_title'),
    speak('column_url'),
  ];
  const rows = [...entries].reverse().map((entry) => {
    const card = tasks.find(({ n }) => n === entry.task);
    const onPage = placeKind(entry.page) === 'web';
    return [
      moment(entry.at),
      entry.by.name,
      speak(`role_${entry.by.role}`),
      entry.unit,
      `${entry.task}`,
      verdictWords(entry, speak),
      dutyNames(entry.duties, card).join(speak('list_separator')),
      entry.reason ? speak(reasonTexts[entry.reason]) : '',
      noteOf(entry, speak),
      onPage ? entry.pageTitle : '',
      onPage ? entry.pageUrl : '',
    ];
  });
  return [head, ...rows];
}

function verdictWords(entry: HistoryEntry, speak: Speak): string {
  const words = speak(sayingOf(entry));
  return entry.undone ? speak('history_undone_cell', words) : words;
}

/** The note; for offline evidence the file and what it is too. */
function noteOf({ note, offline }: HistoryEntry, speak: Speak): string {
  if (!offline) return note;
  const file = speak('history_offline', offline.fileName, offline.date);
  return [file, offline.description, note].filter(Boolean).join(speak('sentence_separator'));
}
