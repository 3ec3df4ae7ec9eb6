import { useState } from 'preact/hooks';
import type { ColumnRole } from '../../../lib/plan/columns';
import type { ReadingHints } from '../../../lib/plan/hints';
import { choiceOf, rolesByHeadings, type TableFound } from '../../../lib/plan/tablesFound';
import { ExplainedButton } from '../../popup/explainedButton';
import { useWords } from '../../words';
import { TableStart } from './tableStart';

type ByHand = Required<Pick<ReadingHints, 'table' | 'columns'>>;

/** Which of the file's tables is the plan, where its headings stand, and what each column means. */
export function TableByHand(props: {
  tables: TableFound[];
  /** What was said before, or what the reader took by itself. */
  said: Pick<ReadingHints, 'table' | 'columns'>;
  /** Hears of every choice, before the file is understood with it. */
  onKeep?: (hints: ByHand) => void;
  onUnderstand: (hints: ByHand) => void;
}) {
  const { tables } = props;
  const { speak } = useWords();
  const [chosen, setChosen] = useState<ByHand>(() => begun(tables, props.said));
  const { table, header } = chosen.table;
  const found = tables[table];
  if (!found) return null;

  function choose(next: ByHand): void {
    setChosen(next);
    props.onKeep?.(next);
  }

  function mean(column: number, role: ColumnRole | null): void {
    const others = chosen.columns.map(([x, former]): [number, ColumnRole | null] =>
      x === column ? [x, role] : [x, former === role ? null : former],
    );
    choose({ ...chosen, columns: others });
  }

  return (
    <div class="by-hand">
      <p class="hint">{speak('import_by_hand_intro')}</p>
      <div class="heading-fields">
        {tables.length > 1 && (
          <label class="field">
            <span>{speak('import_table')}</span>
            <select
              value={String(table)}
              onChange={({ currentTarget: { value } }) =>
                choose(begun(tables, choiceOf(tables, Number(value))))
              }
            >
              {tables.map(({ sheet, rows, columns }, at) => (
                <option key={at} value={String(at)}>
                  {speak(
                    sheet === null ? 'import_table_nth' : 'import_table_sheet',
                    sheet ?? String(at + 1),
                    String(rows),
                    String(columns),
                  )}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{speak('import_header_row')}</span>
          <select
            value={String(header ?? '')}
            onChange={({ currentTarget: { value } }) =>
              choose(withHeader(tables, chosen, value === '' ? null : Number(value)))
            }
          >
            <option value="">{speak('import_header_none')}</option>
            {found.start.map((row, y) => (
              <option key={y} value={String(y)}>
                {speak('import_header_at', String(y + 1), row.filter(Boolean).join(' ').slice(0, 30))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TableStart found={found} header={header} columns={chosen.columns} onMean={mean} />
      <div class="actions">
        <ExplainedButton
          label={speak('import_understand')}
          whyNot={chosen.columns.some(([, role]) => role === 'text') ? null : speak('import_text_first')}
          onClick={() => props.onUnderstand(chosen)}
        />
      </div>
    </div>
  );
}

/** The columns as their headings say, and as the person said. */
function begun(tables: readonly TableFound[], said: Pick<ReadingHints, 'table' | 'columns'>): ByHand {
  const table = said.table ?? choiceOf(tables, 0).table;
  const found = tables[table.table];
  if (!found) return { table, columns: [] };
  const roles = rolesByHeadings(found, table.header, said);
  return { table, columns: roles.map((role, x) => [x, role]) };
}

/** The columns by the headings in another row; those without a known heading keep what they meant. */
function withHeader(
  tables: readonly TableFound[],
  { table, columns }: ByHand,
  header: number | null,
): ByHand {
  const next = begun(tables, { table: { table: table.table, header } });
  const taken = new Set(next.columns.map(([, role]) => role));
  return {
    ...next,
    columns: next.columns.map(([x, role], at) => {
      const former = columns[at]?.[1] ?? null;
      return [x, role ?? (taken.has(former) ? null : former)];
    }),
  };
}
