import type { ColumnRole } from '../../../lib/plan/columns';
import type { TableFound } from '../../../lib/plan/tablesFound';
import { useWords } from '../../words';
import { RoleChoice } from './roleChoice';

/** The first rows of a table as they stand in the file; above each column what it means. */
export function TableStart(props: {
  found: TableFound;
  /** The row of the headings. */
  header: number | null;
  columns: readonly (readonly [column: number, role: ColumnRole | null])[];
  onMean: (column: number, role: ColumnRole | null) => void;
}) {
  const { found, header } = props;
  const { speak } = useWords();
  const name = speak('import_table_start', String(found.start.length));
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={name}>
      <table>
        <thead>
          <tr>
            <td />
            {props.columns.map(([x, role]) => (
              <th key={x} scope="col">
                <span>{speak('import_column', String(x + 1))}</span>
                <RoleChoice
                  role={role}
                  label={speak('import_meaning_of', String(x + 1))}
                  onChoose={(next) => props.onMean(x, next)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.start.map((row, y) => (
            <tr key={y} class={y === header ? 'headings' : header !== null && y < header ? 'above' : ''}>
              <th scope="row">
                {speak('import_row', String(y + 1))}
                {y === header && <span class="chip">{speak('import_row_header')}</span>}
              </th>
              {row.map((words, x) => (
                <td key={x}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
