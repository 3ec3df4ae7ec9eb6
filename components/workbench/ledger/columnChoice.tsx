import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { allColumns, headingsOf, type ColumnId, type ColumnTerms } from '../../../lib/ledger/columns';
import { useWords } from '../../words';

/** Which columns go out and in which order: those that do first, the others below. */
export function ColumnChoice(props: {
  chosen: readonly ColumnId[];
  terms: ColumnTerms;
  onChange: (columns: ColumnId[]) => void;
  children: ComponentChildren;
}) {
  const { chosen, terms, onChange } = props;
  const { speak } = useWords();
  const [said, setSaid] = useState('');
  const listed = [...chosen, ...allColumns.filter((id) => !chosen.includes(id))];
  const nameOf = (id: ColumnId) => headingsOf([id], terms)[0]?.title ?? id;

  function move(id: ColumnId, by: -1 | 1): void {
    const from = chosen.indexOf(id);
    const rest = chosen.filter((one) => one !== id);
    onChange([...rest.slice(0, from + by), id, ...rest.slice(from + by)]);
    setSaid(speak('ledger_room_moved', nameOf(id), String(from + by + 1)));
  }

  return (
    <details class="ledger-columns">
      <summary>{speak('ledger_room_columns', String(chosen.length), String(allColumns.length))}</summary>
      <ol>
        {listed.map((id) => {
          const at = chosen.indexOf(id);
          return (
            <li key={id}>
              <label class="box">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  onChange={() => onChange(at >= 0 ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <span>{nameOf(id)}</span>
              </label>
              {at > 0 && (
                <button
                  type="button"
                  aria-label={speak('ledger_room_up', nameOf(id))}
                  onClick={() => move(id, -1)}
                >
                  ↑
                </button>
              )}
              {at >= 0 && at < chosen.length - 1 && (
                <button
                  type="button"
                  aria-label={speak('ledger_room_down', nameOf(id))}
                  onClick={() => move(id, 1)}
                >
                  ↓
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" onClick={() => onChange([...allColumns])}>
        {speak('ledger_room_columns_all')}
      </button>
      {props.children}
      <p role="status" class="unseen">
        {said}
      </p>
    </details>
  );
}
