import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor } from '../../../lib/coverage/event';
import type { ImportRow } from '../../../lib/ledger/importRows';
import type { DutyTable } from '../../../lib/plan/duty';
import { useWords } from '../../words';

/** Duties that the person ticked, by the row's line; a row without an entry keeps what the file says. */
export type ChosenDuties = Readonly<Record<number, string[]>>;

export function isReady(row: ImportRow, chosen: ChosenDuties): boolean {
  return row.problem === null && (chosen[row.line] ?? row.duties).length > 0;
}

/** Each row has a box for every duty; drawing many more at once makes the page stand still. */
const shownAtATime = 50;
const filters = ['all', 'ready', 'open', 'bad'] as const;
type Filter = (typeof filters)[number];

/** Every row as it was understood, with its duties to be ticked or the reason why it cannot come in. */
export function ImportPreview(props: {
  name: string;
  rows: readonly ImportRow[];
  duties: DutyTable;
  chosen: ChosenDuties;
  actor: Actor | null;
  onChoose: (line: number, duties: string[]) => void;
  onGo: () => void;
  /** What is said of the list as a whole. */
  children: ComponentChildren;
}) {
  const { name, rows, chosen, actor, onChoose } = props;
  const { speak } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(shownAtATime);
  const kindOf = (row: ImportRow): Filter => {
    if (row.problem) return 'bad';
    return isReady(row, chosen) ? 'ready' : 'open';
  };
  const count = (kind: Filter) => rows.filter((row) => kindOf(row) === kind).length;
  const ready = count('ready');
  // A row that becomes ready must not vanish under the pointer: the open ones keep those ticked by hand.
  const shown = rows.filter(
    (row) => filter === 'all' || kindOf(row) === filter || (filter === 'open' && row.line in chosen),
  );
  const canGo = ready > 0 && actor !== null;
  return (
    <>
      <p role="status" class="banner">
        {speak('ledger_import_found', name, ...[rows.length, ready, count('open'), count('bad')].map(String))}
      </p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={canGo ? 'false' : 'true'}
          onClick={() => {
            if (canGo) props.onGo();
          }}
        >
          {speak('ledger_import_go', actor?.name ?? '', String(ready))}
        </button>
        {ready === 0 && <span class="hint">{speak('ledger_import_none')}</span>}
        <label class="ledger-filter">
          <span>{speak('ledger_import_show')}</span>
          <select value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            {filters.map((one) => (
              <option key={one} value={one}>
                {speak(`ledger_import_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {props.children}
      <table class="ledger-preview">
        <thead>
          <tr>
            {(['line', 'task', 'page', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {speak(`ledger_import_column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((row) => (
            <PreviewRow
              key={row.line}
              row={row}
              known={props.duties.get(row.task?.n ?? 0) ?? []}
              ticked={chosen[row.line] ?? row.duties}
              onChoose={(ids) => onChoose(row.line, ids)}
            />
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + shownAtATime)}>
          {speak('ledger_import_more', String(Math.min(shownAtATime, shown.length - most)))}
        </button>
      )}
    </>
  );
}

function PreviewRow(props: {
  row: ImportRow;
  known: readonly { id: string; label: string }[];
  ticked: readonly string[];
  onChoose: (duties: string[]) => void;
}) {
  const { row, known, ticked, onChoose } = props;
  const { speak, tell } = useWords();
  const state = row.problem ? 'bad' : ticked.length > 0 ? 'ready' : 'open';
  return (
    <tr class={state}>
      <th scope="row">{row.line}</th>
      <td>
        {row.task && <strong>{row.task.seq}</strong>} {row.unit}
      </td>
      <td>
        {row.title && <div>{row.title}</div>}
        <div class="address">{row.url}</div>
      </td>
      <td>
        <strong>{speak(`ledger_import_${state}`)}</strong>
        {row.problem && <div>{tell(row.problem)}</div>}
        {!row.problem && row.unread !== '' && <div>{speak('ledger_import_unread', row.unread)}</div>}
        {!row.problem && (
          <fieldset>
            <legend class="unseen">{speak('ledger_import_duties_of', String(row.line))}</legend>
            {known.map(({ id, label }) => (
              <label key={id} class="box">
                <input
                  type="checkbox"
                  checked={ticked.includes(id)}
                  onChange={() =>
                    onChoose(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
                  }
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        )}
      </td>
    </tr>
  );
}
