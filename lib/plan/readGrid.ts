import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { columnsOf, headingIn, headingsOf, type ColumnRole, type Columns } from './columns';
import { dueDatesIn, readDeadline, windowYearsIn } from './deadline';
import { cellText, type Cell, type Grid } from './grid';
import { longestCell, mostTasks, mostWarnings } from './limits';
import { blankParagraphs, oddities, seqGaps } from './oddities';
import type { Plan, Task } from './plan';
import { withoutResidue } from './residue';
import { readHeading } from './title';
import { isGroup, splitUnits } from './units';

/**
 * Understands a table as a plan, wherever the table came from: columns by their headings, levels filled down, units
 * split, deadlines read. Wording stays verbatim, slips included. Oddities become warnings of the plan.
 */
export function readGrid(grid: Grid, fileName: string): Result<Plan, Sentence> {
  const { title, year, place } = readHeading(grid.before);
  if (title === '') return failure(say('plan_no_title', fileName));
  if (year === null) return failure(say('plan_no_year', fileName, title.slice(0, 60)));
  const { rows, warnings: residue } = cleaned(grid.rows);
  const [header = [], ...body] = rows;
  const columns = columnsOf(header);
  if (!columns.has('text'))
    return failure(say('plan_no_task_column', fileName, headingsOf('text').join('、')));
  const long = rows.findIndex((row) => row.some((cell) => cellText(cell).length > longestCell));
  if (long >= 0) return failure(say('plan_cell_too_long', fileName, String(long + 1), String(longestCell)));
  const read = tasksOf(body, header, columns, year);
  if (read.tasks.length === 0) return failure(say('plan_no_tasks', fileName));
  if (read.tasks.length > mostTasks) return failure(say('plan_too_many_tasks', fileName, String(mostTasks)));
  const warnings = [
    ...(/\d\s+年/.test(title) ? [say('plan_title_blank', String(year))] : []),
    ...(place === null ? [say('plan_no_place')] : []),
    ...residue,
    ...read.warnings,
    ...oddities(read.tasks, columns, year),
  ];
  return success({
    title,
    year,
    place,
    columns: header.map(headingIn),
    tasks: read.tasks,
    warnings: warnings.slice(0, mostWarnings),
  });
}

/** Every cell without what converters left in it; what was taken out is reported by the task's number. */
function cleaned(rows: readonly (readonly Cell[])[]): { rows: Cell[][]; warnings: Sentence[] } {
  const warnings: Sentence[] = [];
  const header = rows[0] ?? [];
  const numberColumn = columnsOf(header).get('seq') ?? -1;
  const clean = rows.map((row, y) =>
    row.map((cell, x) =>
      cell.map((paragraph) => {
        const { text, removed } = withoutResidue(paragraph);
        const number = cellText(row[numberColumn]) || String(y);
        const heading = headingIn(header[x] ?? []) ?? '';
        for (const words of removed)
          warnings.push(say('plan_residue_removed', number.slice(0, 20), heading, words.slice(0, 60)));
        return text;
      }),
    ),
  );
  return { rows: clean, warnings };
}

function tasksOf(
  body: readonly (readonly Cell[])[],
  header: readonly Cell[],
  columns: Columns,
  year: number,
): { tasks: Task[]; warnings: Sentence[] } {
  const tasks: Task[] = [];
  const skipped: Sentence[] = [];
  const padded: number[] = [];
  let level1 = '';
  let level2 = '';
  body.forEach((row, index) => {
    const cell = (role: ColumnRole): string => cellText(row[columns.get(role) ?? -1]);
    if (row.every((each, x) => headingIn(each) === headingIn(header[x] ?? []))) return;
    // A new first level closes the second level that stood above it.
    if (cell('level1') !== '') level2 = '';
    level1 = cell('level1') || level1;
    level2 = cell('level2') || level2;
    if (cell('text') === '') {
      if (row.some((each) => cellText(each) !== ''))
        skipped.push(say('plan_row_without_task', String(index + 2)));
      return;
    }
    const task = taskOf(cell, tasks.length + 1, year, { level1, level2 });
    tasks.push(task);
    if ((['level1', 'level2'] as const).some((role) => blankParagraphs(row[columns.get(role) ?? -1])))
      padded.push(task.seq);
  });
  const blank = padded.length > 0 ? [say('plan_blank_paragraphs', padded.join('、'))] : [];
  return { tasks, warnings: [...skipped, ...blank, ...seqGaps(tasks)] };
}

function taskOf(
  cell: (role: ColumnRole) => string,
  n: number,
  year: number,
  levels: { level1: string; level2: string },
): Task {
  const lead = splitUnits(cell('lead'));
  const responsible = splitUnits(cell('responsible'));
  const deadline = readDeadline(cell('deadline'), year);
  return {
    n,
    seq: Number(/\d{1,6}/.exec(cell('seq').normalize('NFKC'))?.[0] ?? n),
    ...levels,
    text: cell('text'),
    lead,
    responsible,
    leadRaw: cell('lead'),
    responsibleRaw: cell('responsible'),
    deadline: cell('deadline'),
    deadlineKind: deadline.kind,
    dates: [...new Set([...deadline.dates, ...dueDatesIn(cell('text'), year)])],
    groups: [...new Set([...lead, ...responsible].filter(isGroup))],
    windowYears: windowYearsIn(cell('text')),
  };
}
