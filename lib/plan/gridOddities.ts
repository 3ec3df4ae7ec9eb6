import { say, type Sentence } from '../words/sentence';
import type { ColumnRole, Columns } from './columns';
import { cellText, type Grid } from './grid';
import { headingIn } from './headings';
import { ranges } from './oddities';
import type { Task } from './plan';
import type { DraftPlan } from './taskRows';
import { unitOddities } from './unitOddities';

/** What the layout of a table made the reader decide; each decision is told, so that a person can disagree. */
export function gridOddities(
  grid: Grid,
  draft: DraftPlan,
  tasks: readonly Task[],
  columns: Columns,
): Sentence[] {
  return [
    ...missingColumns(grid, columns),
    ...(draft.sections.length > 0
      ? [
          say(
            'plan_section_rows',
            String(draft.sections.length),
            draft.sections.map(short).join('、').slice(0, 400),
          ),
        ]
      : []),
    ...draft.notes.map((words) => say('plan_note_left_out', short(words))),
    ...draft.continued.map((row) => say('plan_row_continued', String(row + 1))),
    ...mergedColumns(grid, draft, tasks, columns),
    ...remarkable(grid, draft, tasks),
    ...hidden(grid, draft, tasks),
    ...restarts(tasks),
    ...unitOddities(tasks, columns),
    ...(grid.sheet !== undefined && (grid.otherSheets ?? []).length > 0
      ? [say('plan_other_sheets', grid.sheet, (grid.otherSheets ?? []).join('、').slice(0, 200))]
      : []),
  ];
}

function missingColumns(grid: Grid, columns: Columns): Sentence[] {
  const heading = (role: ColumnRole): string =>
    headingIn(grid.rows[0]?.[columns.get(role) ?? -1] ?? []) ?? '';
  const leftText = (['level2', 'level1'] as const).find((role) =>
    /任务|要求|举措|内容|事项|工作$/.test(heading(role)),
  );
  return [
    ...(columns.has('seq') ? [] : [say('plan_no_seq_column')]),
    ...(columns.has('deadline') ? [] : [say('plan_no_deadline_column')]),
    ...(leftText ? [say('plan_left_text_is_level', heading(leftText), heading('text'))] : []),
  ];
}

/** Columns in which one cell stands for several tasks. */
function mergedColumns(grid: Grid, draft: DraftPlan, tasks: readonly Task[], columns: Columns): Sentence[] {
  const levels: string[] = [];
  const units: Sentence[] = [];
  for (const [role, x] of columns) {
    const runs = mergedRuns(grid, draft, x);
    const heading = headingIn(grid.rows[0]?.[x] ?? []) ?? '';
    if (runs.length === 0) continue;
    if (role === 'level1' || role === 'level2') levels.push(heading);
    else if (role !== 'text' && role !== 'seq')
      units.push(
        ...runs.map((run) => say('plan_units_merged', ranges(run.map((at) => tasks[at]?.seq ?? 0)), heading)),
      );
  }
  return [...(levels.length > 0 ? [say('plan_levels_merged', levels.join('、'))] : []), ...units];
}

function mergedRuns(grid: Grid, draft: DraftPlan, x: number): number[][] {
  const runs: number[][] = [];
  draft.tasks.forEach(({ rows }, at) => {
    const cell = grid.rows[rows[0] ?? -1]?.[x];
    const above = grid.rows[draft.tasks[at - 1]?.rows.at(-1) ?? -1]?.[x];
    if (cell === undefined || cell !== above || cellText(cell) === '') return;
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at - 1, at]);
  });
  return runs;
}

function remarkable(grid: Grid, draft: DraftPlan, tasks: readonly Task[]): Sentence[] {
  const remarks = grid.remarks ?? [];
  const taskAt = new Map(
    draft.tasks.flatMap(({ rows }, at) => rows.map((row) => [row, tasks[at]?.seq ?? 0] as const)),
  );
  const formulas = remarks.filter(({ kind }) => kind === 'formula').length;
  return [
    ...remarks.flatMap(({ kind, row, column }) => {
      const seq = taskAt.get(row);
      const heading = headingIn(grid.rows[0]?.[column] ?? []) ?? '';
      if (seq === undefined || kind === 'formula') return [];
      return kind === 'date'
        ? [say('plan_date_cell', String(seq), heading, short(cellText(grid.rows[row]?.[column])))]
        : [say('plan_bookmark_only', String(seq), heading)];
    }),
    ...(formulas > 0 ? [say('plan_formula_cells', String(formulas))] : []),
  ];
}

function hidden(grid: Grid, draft: DraftPlan, tasks: readonly Task[]): Sentence[] {
  const seqs = draft.tasks.flatMap((each, at) => (each.hidden ? [tasks[at]?.seq ?? 0] : []));
  const headings = (grid.hiddenColumns ?? []).map((x) => headingIn(grid.rows[0]?.[x] ?? []) ?? String(x + 1));
  return [
    ...(seqs.length > 0 ? [say('plan_hidden_rows', ranges(seqs))] : []),
    ...(headings.length > 0 ? [say('plan_hidden_columns', headings.join('、'))] : []),
  ];
}

function restarts(tasks: readonly Task[]): Sentence[] {
  return tasks.some(({ seq }, index) => index > 0 && seq === 1) ? [say('plan_numbers_restart')] : [];
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
