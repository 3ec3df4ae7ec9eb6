import { useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import type { ColumnRole } from '../../../lib/plan/columns';
import type { Corrections } from '../../../lib/plan/corrections';
import type { ReadingHead } from '../../../lib/plan/portions';
import { useWords } from '../../words';
import { RoleChoice } from './roleChoice';
import { TableByHand } from './tableByHand';

/** What each column of the table was taken for; another choice has the table understood anew. */
export function ColumnMeanings(props: {
  head: ReadingHead;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { head, corrections, onCorrect } = props;
  const { hints } = corrections;
  const { speak } = useWords();
  const [open, setOpen] = useState(false);

  function choose(column: number, role: ColumnRole | null): void {
    const others = (hints.columns ?? []).filter(
      ([other, said]) => other !== column && (role === null || said !== role),
    );
    onCorrect({ ...corrections, hints: { ...hints, columns: [...others, [column, role]] } });
  }

  return (
    <section>
      <h3>{speak('import_columns')}</h3>
      <p class="hint">{speak(head.columns.length === 0 ? 'import_no_columns' : 'import_columns_hint')}</p>
      <div class="column-choices">
        {head.columns.map(({ heading, example, role }, column) => (
          <label key={column} class="field">
            <span>
              {speak('import_column', String(column + 1))}{' '}
              <strong>{heading || speak('import_column_blank')}</strong>
            </span>
            <RoleChoice role={role} onChoose={(next) => choose(column, next)} />
            <small>{example}</small>
          </label>
        ))}
      </div>
      {head.tables.length > 0 && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{speak('import_by_hand_open')}</summary>
          {open && (
            <TableByHand
              tables={head.tables}
              said={hints.table ? hints : head.table ? { table: head.table } : {}}
              onUnderstand={(said) => onCorrect({ ...corrections, hints: { ...hints, ...said } })}
            />
          )}
        </details>
      )}
    </section>
  );
}
