import type { Part, Table } from '../office/block';
import { columnsOf, rolesOf, type ColumnRole } from './columns';
import { cellText } from './grid';
import { findHeader } from './header';
import { hintedColumns, type ReadingHints } from './hints';

/** Which table of a file is the plan, counted through all its parts from 0, and the row of its headings; null: none. */
export interface TableChoice {
  table: number;
  header: number | null;
}

/** A table as it stands in the file, as far as a person needs it to tell what it is. */
export interface TableFound {
  /** The sheet of a workbook; null in other files. */
  sheet: string | null;
  rows: number;
  columns: number;
  /** The row of the headings, where they are known. */
  header: number | null;
  /** The words of its first rows, cell by cell. */
  start: string[][];
}

/** What is shown of a table, and of how many tables: enough to tell what they are, small enough for one message. */
const [mostTables, rowsShown, columnsShown, wordsShown] = [20, 30, 40, 60];

/** Every table of a file that has columns, with the part in which it stands and its index there. */
export function tablesOf(parts: readonly Part[]): { part: Part; table: Table; at: number }[] {
  return parts.flatMap((part) =>
    part.blocks.flatMap((table, at) =>
      table.kind === 'table' && widthOf(table) > 1 ? [{ part, table, at }] : [],
    ),
  );
}

/** Columns up to the last one that holds anything. */
export function widthOf({ rows }: Table): number {
  return rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== null) + 1),
    0,
  );
}

/** The tables of a file for a person to choose from. */
export function tablesFound(parts: readonly Part[]): TableFound[] {
  return tablesOf(parts)
    .slice(0, mostTables)
    .map(({ part, table }) => {
      const columns = Math.min(columnsShown, widthOf(table));
      return {
        sheet: part.name,
        rows: table.rows.length,
        columns,
        header: findHeader(table.rows)?.row ?? null,
        start: table.rows.slice(0, rowsShown).map(({ cells }) =>
          Array.from({ length: columns }, (_, x) =>
            // A cell over several columns says its words once.
            x > 0 && cells[x] === cells[x - 1] ? '' : shortened(cellText(cells[x]?.paragraphs)),
          ),
        ),
      };
    });
}

/** One of the tables with its headings where they are known. */
export function choiceOf(tables: readonly TableFound[], table: number): { table: TableChoice } {
  return { table: { table, header: tables[table]?.header ?? null } };
}

/** What the columns of a table mean by the headings in a row of it, and by what a person said. */
export function rolesByHeadings(
  { start, columns }: TableFound,
  header: number | null,
  said: Pick<ReadingHints, 'columns'>,
): (ColumnRole | null)[] {
  const cells = start.map((row) => row.map((words) => [words]));
  const headings = header === null ? Array.from({ length: columns }, () => []) : (cells[header] ?? []);
  const read = columnsOf(headings, cells.slice(header === null ? 0 : header + 1));
  return rolesOf(hintedColumns(read, said), columns);
}

function shortened(words: string): string {
  return words.length > wordsShown ? `${words.slice(0, wordsShown)}…` : words;
}
