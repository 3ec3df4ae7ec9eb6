import type { ComponentChildren } from 'preact';
import { dutyNames, sayingOf } from '../../lib/app/saying';
import { reasonTexts } from '../../lib/coverage/reasonTexts';
import type { HistoryEntry, TaskCard } from '../../lib/app/summary';
import { placeKind } from '../../lib/coverage/place';
import { useWords } from '../words';
import { moment } from './moment';

/** So many digits tell two sets of rules apart at a glance; the log keeps all sixteen. */
const shortFingerprint = 8;

/** One entry of the log in words: what, who, when, where, why, on what basis, and what became of it. */
export function Entry(props: {
  entry: HistoryEntry;
  /** All entries at hand, to say which one was undone and by whom. */
  among: readonly HistoryEntry[];
  card: TaskCard | undefined;
  /** What the list is not about already. */
  shows: { task: boolean; place: boolean };
  /** The way to take the entry back, where it may be; `said` and `when` tell which one of many. */
  undo: (entry: HistoryEntry, said: string, when: string) => ComponentChildren;
}) {
  const { entry, card, shows } = props;
  const { speak } = useWords();
  const { by, reason, note, offline } = entry;
  const what = speak(sayingOf(entry));
  const when = moment(entry.at);
  const duties = dutyNames(entry.duties, card);
  return (
    <li class={entry.undone ? 'entry undone' : 'entry'}>
      <p>
        {shows.task && <>{speak('popup_task', `${entry.task}`)} </>}
        <strong>{what}</strong> {speak('popup_verdict_by', by.name, speak(`role_${by.role}`), by.unit)}{' '}
        <span class="together">{when}</span>
      </p>
      {entry.undoable && props.undo(entry, `${by.name} ${what}`, when)}
      <Fate entry={entry} among={props.among} />
      {duties.length > 0 && (
        <p class="detail">{speak('history_duties', duties.join(speak('list_separator')))}</p>
      )}
      {reason && <p class="detail">{speak('popup_verdict_reason', speak(reasonTexts[reason]))}</p>}
      {note && <p class="detail">{entry.verdict === 'note' ? note : speak('popup_verdict_note', note)}</p>}
      {offline && <p class="detail">{speak('history_offline', offline.fileName, offline.date)}</p>}
      {offline?.description && <p class="detail">{speak('history_offline_words', offline.description)}</p>}
      {shows.place && <Place entry={entry} />}
      {entry.unit !== by.unit && <p class="detail">{speak('history_for_unit', entry.unit)}</p>}
      <Basis entry={entry} />
    </li>
  );
}

/** Whether it was undone and by whom, or which entry it undoes. */
function Fate({ entry, among }: { entry: HistoryEntry; among: readonly HistoryEntry[] }) {
  const { speak } = useWords();
  if (entry.undone) {
    const undoing = among.find(({ undoes, undone }) => undoes === entry.id && !undone);
    return (
      <p class="detail">
        <b>{speak('history_undone')}</b>{' '}
        {undoing && speak('history_undone_by', undoing.by.name, moment(undoing.at))}
      </p>
    );
  }
  if (!entry.undoes) return null;
  const target = among.find(({ id }) => id === entry.undoes);
  return (
    <p class="detail">
      {target
        ? speak('history_undoes', target.by.name, moment(target.at), speak(sayingOf(target)))
        : speak('history_undoes_earlier')}
    </p>
  );
}

function Place({ entry: { page, pageUrl, pageTitle } }: { entry: HistoryEntry }) {
  const { speak } = useWords();
  const kind = placeKind(page);
  if (kind === 'offline') return <p class="detail">{speak('history_without_page')}</p>;
  if (kind === 'inapplicable') return <p class="detail">{speak('history_whole_task')}</p>;
  // Only addresses of the portal are ever recorded; what a merged log may bring besides is no link.
  const link = /^https?:\/\//u.test(pageUrl);
  const words = pageTitle || speak('popup_untitled');
  return (
    <p class="detail">
      {link ? (
        <a href={pageUrl} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

function Basis({ entry }: { entry: HistoryEntry }) {
  const { speak } = useWords();
  const { rules, grade, planRevision, undoes, verdict, page } = entry;
  if (undoes || verdict === 'note' || placeKind(page) !== 'web') return null;
  if (rules === null) return <p class="hint">{speak('history_basis_unread', `${planRevision}`)}</p>;
  const word = grade ? speak('asked_word', speak(`grade_${grade}`)) : speak('asked_no_word');
  return (
    <p class="hint">{speak('history_basis', word, rules.slice(0, shortFingerprint), `${planRevision}`)}</p>
  );
}
