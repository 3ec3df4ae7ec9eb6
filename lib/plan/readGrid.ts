import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { columnsOf, rolesOf } from './columns';
import { cellText, type Cell, type Grid } from './grid';
import { headingIn, headingsOf } from './headings';
import { longestCell, mostTasks, mostWarnings } from './limits';
import { blankParagraphWarning, oddities, seqGaps } from './oddities';
import type { Plan } from './plan';
import type { PlanReading } from './reading';
import { withoutResidue } from './residue';
import { gridOddities } from './gridOddities';
import { hintedColumns, hintedHeading, type ReadingHints } from './hints';
import { numberInText, tasksOfDrafts } from './task';
import { draftTasks } from './taskRows';
import { issuedIn, readHeading } from './title';

/**
 * Understands a table as a plan, wherever the table came from: columns by their headings, levels filled down, units
 * split, deadlines read. Wording stays verbatim, slips included. Oddities become warnings of the plan.
 */
export function readGrid(
  grid: Grid,
  fileName: string,
  hints: ReadingHints = {},
): Result<PlanReading, Sentence> {
  const heading = headingOf(grid, fileName, hints);
  const { title, year, place } = heading;
  if (title === '') return failure(say('plan_no_title', fileName));
  if (year === null) return failure(say('plan_no_year', fileName, title.slice(0, 60)));
  const { rows, warnings: residue } = cleaned(grid.rows);
  const [header = [], ...body] = rows;
  const columns = hintedColumns(columnsOf(header, body), hints);
  if (!columns.has('text'))
    return failure(say('plan_no_task_column', fileName, headingsOf('text').join('、')));
  const long = rows.findIndex((row) => row.some((cell) => cellText(cell).length > longestCell));
  if (long >= 0) return failure(say('plan_cell_too_long', fileName, String(long + 1), String(longestCell)));
  const draft = draftTasks({ ...grid, rows }, columns);
  if (draft.tasks.length === 0) return failure(say('plan_no_tasks', fileName));
  if (draft.tasks.length > mostTasks) return failure(say('plan_too_many_tasks', fileName, String(mostTasks)));
  const numbered = numberInText(draft.tasks, columns);
  const tasks = tasksOfDrafts(numbered, columns, year);
  const issued =
    hints.issued === undefined ? issuedIn([...grid.before, ...(grid.after ?? [])]) : hints.issued;
  const warnings = [
    ...heading.warnings,
    ...residue,
    ...draft.wordless.map((row) => say('plan_row_without_task', String(row + 1))),
    ...blankParagraphWarning(tasks.filter((_, index) => numbered[index]?.padded === true)),
    ...seqGaps(tasks),
    ...oddities(tasks, columns, year, issued),
    ...gridOddities(grid, draft, tasks, columns),
  ];
  const plan: Plan = {
    title,
    year,
    place,
    columns: header.map(shownHeading),
    tasks,
    warnings: warnings.slice(0, mostWarnings),
  };
  return success({
    plan,
    issued,
    sheet: (grid.otherSheets ?? []).length > 0 ? (grid.sheet ?? null) : null,
    grid,
    roles: rolesOf(columns, header.length),
    origins: numbered.map(({ rows: from, places, hidden }, index) => ({
      n: index + 1,
      rows: from,
      places,
      hidden,
    })),
  });
}

/** A heading that spans columns names the first of them. */
function shownHeading(cell: Cell, x: number, header: readonly Cell[]): string | null {
  return x > 0 && header[x - 1] === cell ? null : headingIn(cell);
}

/**
 * Title, year and place; a sheet or a file may carry the title as its name when no line above the table does. What a
 * person said about them needs no warning.
 */
function headingOf(
  grid: Grid,
  fileName: string,
  hints: ReadingHints,
): ReturnType<typeof readHeading> & { warnings: Sentence[] } {
  const written = readHeading(grid.before);
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const [source, borrowed] = [grid.sheet ?? '', name]
    .map((words) => [words, readHeading([words])] as const)
    .find(([, { title, year }]) => year !== null && /要点|任务|分工|分解|台账|公开/.test(title)) ?? [
    '',
    written,
  ];
  const lent = written.title === '' && source !== '';
  const found = lent ? borrowed : written;
  const year = written.year ?? (source === '' ? null : borrowed.year);
  const heading = hintedHeading({ ...found, year }, hints);
  const told = hints.title !== undefined || hints.year !== undefined;
  return {
    ...heading,
    warnings: [
      ...(!told && /\d\s+年/.test(heading.title) ? [say('plan_title_blank', String(year))] : []),
      ...(hints.title === undefined && lent ? [say('plan_title_borrowed', heading.title)] : []),
      ...(!told && !lent && written.year === null && year !== null
        ? [say('plan_year_borrowed', String(year), source)]
        : []),
      ...(hints.place === undefined && heading.place === null ? [say('plan_no_place')] : []),
    ],
  };
}

/** Every cell without what converters left in it; what was taken out is reported by the task's number. */
function cleaned(rows: readonly (readonly Cell[])[]): { rows: Cell[][]; warnings: Sentence[] } {
  const warnings: Sentence[] = [];
  const header = rows[0] ?? [];
  const numberColumn = columnsOf(header, rows.slice(1)).get('seq') ?? -1;
  // Merged cells stay one object, and are cleaned once.
  const done = new Map<Cell, Cell>();
  const clean = rows.map((row, y) =>
    row.map((cell, x) => {
      const known = done.get(cell);
      if (known) return known;
      const paragraphs = cell.map((paragraph) => {
        const { text, removed } = withoutResidue(paragraph);
        for (const words of removed) {
          const number = cellText(row[numberColumn]) || String(y);
          const heading = headingIn(header[x] ?? []) ?? '';
          warnings.push(say('plan_residue_removed', number.slice(0, 20), heading, words.slice(0, 60)));
        }
        return text;
      });
      done.set(cell, paragraphs);
      return paragraphs;
    }),
  );
  return { rows: clean, warnings };
}
