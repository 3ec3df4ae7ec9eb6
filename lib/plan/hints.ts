import type { ColumnRole, Columns } from './columns';
import type { TableChoice } from './tablesFound';
import { placeIn, yearIn, type Heading } from './title';

/** What a person says about a plan that the file does not say, or says wrongly. What is left out is read from the file. */
export interface ReadingHints {
  title?: string;
  year?: number;
  /** Null: no place. */
  place?: string | null;
  /** The plan's own date, YYYY-MM-DD; null: none. */
  issued?: string | null;
  /** Which table is the plan, where the reader takes another one or none. */
  table?: TableChoice;
  /** What columns mean, by their index; null: nothing that is read. */
  columns?: [column: number, role: ColumnRole | null][];
}

/** The heading with what a person says about it; a title of theirs names its year and place unless they name others. */
export function hintedHeading(read: Heading, { title, year, place }: ReadingHints): Heading {
  return {
    title: title ?? read.title,
    year: year ?? (title === undefined ? null : yearIn(title)) ?? read.year,
    place: place === undefined ? (read.place ?? placeIn(title ?? '')) : place,
  };
}

/** The columns with what a person says about them: a role that goes to another column leaves the one that had it. */
export function hintedColumns(read: Columns, hints: ReadingHints): Columns {
  const columns = new Map(read);
  for (const [column, role] of hints.columns ?? []) {
    for (const [other, at] of columns) if (at === column) columns.delete(other);
    if (role !== null) columns.set(role, column);
  }
  return columns;
}
