import type { ImportActions } from '../../../lib/app/importing';
import type { ColumnRole } from '../../../lib/plan/columns';
import type { Corrections } from '../../../lib/plan/corrections';
import type { ReadingHead } from '../../../lib/plan/portions';
import { useWords } from '../../words';

const roles = ['seq', 'level1', 'level2', 'text', 'lead', 'responsible', 'support', 'deadline'] as const;

/** What each column of the table was taken for; another choice has the table understood anew. */
export function ColumnMeanings(props: {
  head: ReadingHead;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { head, corrections, onCorrect } = props;
  const { speak } = useWords();

  function choose(column: number, role: ColumnRole | null): void {
    const others = (corrections.hints.columns ?? []).filter(
      ([other, said]) => other !== column && (role === null || said !== role),
    );
    onCorrect({ ...corrections, hints: { ...corrections.hints, columns: [...others, [column, role]] } });
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
            <select
              value={role ?? ''}
              onChange={({ currentTarget: { value } }) =>
                choose(column, roles.find((known) => known === value) ?? null)
              }
            >
              <option value="">{speak('import_role_none')}</option>
              {roles.map((known) => (
                <option key={known} value={known}>
                  {speak(`import_role_${known}`)}
                </option>
              ))}
            </select>
            <small>{example}</small>
          </label>
        ))}
      </div>
    </section>
  );
}
