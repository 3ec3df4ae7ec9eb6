import type { Place } from '../office/block';
import type { ColumnRole, Columns } from './columns';
import { cellText, type Cell, type Grid } from './grid';
import { headingIn } from './headings';
import { openHeadings } from './openHeadings';
import { rowKind } from './rowKind';

/** A task's wording, gathered from the row or rows that hold it. */
export interface DraftTask {
  words: Record<ColumnRole, string>;
  /** Levels from outer to inner, section rows first. */
  levels: string[];
  /** Rows of the grid that it comes from. */
  rows: number[];
  places: Partial<Record<ColumnRole, Place[]>>;
  hidden: boolean;
  /** Level cells that held empty paragraphs. */
  padded: boolean;
}

export interface DraftPlan {
  tasks: DraftTask[];
  sections: string[];
  notes: string[];
  /** Rows (indices of the grid) with words but without a task. */
  wordless: number[];
  /** Rows whose words went on from the row above. */
  continued: number[];
}

const besides = ['lead', 'responsible', 'support', 'deadline'] as const;

/** Gathers the tasks of a table: sections and merged levels filled down, rows that a page break split put together. */
export function draftTasks(grid: Grid, columns: Columns): DraftPlan {
  const [header = [], ...body] = grid.rows;
  const plan: DraftPlan = { tasks: [], sections: [], notes: [], wordless: [], continued: [] };
  const hidden = new Set(grid.hiddenRows);
  const open = openHeadings();
  let unnumbered = 1;
  let [level1, level2] = ['', ''];
  let former: readonly Cell[] | null = null;
  let afterSection = false;
  const finishing = finishes(body, columns);
  const headings = header.map(headingIn);
  body.forEach((row, index) => {
    const kind = rowKind(row, headings, columns);
    if (kind.kind === 'section') {
      if (kind.depth === null) unnumbered = afterSection ? unnumbered + 1 : 1;
      const depth = kind.depth ?? unnumbered;
      open.enter(depth, kind.title);
      plan.sections.push(kind.title);
      [level1, level2, former, afterSection] = ['', '', null, true];
      return;
    }
    if (kind.kind === 'note') plan.notes.push(kind.words);
    if (kind.kind === 'note' || kind.kind === 'header' || kind.kind === 'blank') return;
    const at = (role: ColumnRole): Cell | undefined => {
      const x = columns.get(role);
      return x === undefined ? undefined : row[x];
    };
    const words = (role: ColumnRole): string => cellText(at(role));
    const above = (role: ColumnRole): Cell | undefined => former?.[columns.get(role) ?? -1];
    // A new first level closes the second level that stood above it.
    const first = cellText(at('level1'));
    const begins = first !== '' && !(former && above('level1') === at('level1'));
    if (begins) level2 = '';
    level1 = first || level1;
    level2 = cellText(at('level2')) || level2;
    if (kind.kind === 'wordless') {
      plan.wordless.push(index + 1);
      return;
    }
    const task = plan.tasks.at(-1);
    // A text merged over rows is one task, unless each row has a number of its own.
    const numbered = words('seq') !== '' && above('seq') !== at('seq');
    const same = former !== null && columns.has('text') && above('text') === at('text') && !numbered;
    const onward =
      task !== undefined && former !== null && !same && continues(row, former, columns, task, finishing);
    if (task && (same || onward)) {
      join(task, row, former ?? [], columns, index + 1, grid);
      if (onward) plan.continued.push(index + 1);
    } else
      plan.tasks.push({
        words: {
          seq: words('seq'),
          level1: first,
          level2: words('level2'),
          text: words('text'),
          lead: words('lead'),
          responsible: words('responsible'),
          support: words('support'),
          deadline: words('deadline'),
        },
        levels: levelsOf(open.titles(), level1, level2),
        rows: [index + 1],
        places: placesOf(columns, index + 1, grid),
        hidden: hidden.has(index + 1),
        padded: (['level1', 'level2'] as const).some(
          (role) => blankParagraphs(at(role)) && above(role) !== at(role),
        ),
      });
    former = row;
    afterSection = false;
  });
  return plan;
}

/** Whether a cell with words has empty paragraphs ahead of, between or behind them. */
function blankParagraphs(cell: Cell | undefined): boolean {
  const words = (cell ?? []).filter((paragraph) => paragraph.trim() !== '');
  return words.length > 0 && words.length < (cell ?? []).length;
}

function levelsOf(sections: readonly string[], level1: string, level2: string): string[] {
  return sections.length === 0
    ? [level1, level2]
    : [...sections, level1, level2].filter((level) => level !== '');
}

const finished = /[。！？；;.!?…”）)]$/;

/** Whether most texts of the table end with a full stop, so that one without it is a broken one. */
function finishes(body: readonly (readonly Cell[])[], columns: Columns): boolean {
  const texts = body.map((row) => cellText(row[columns.get('text') ?? -1])).filter((text) => text.length > 3);
  return texts.length > 2 && texts.filter((text) => finished.test(text)).length >= texts.length * 0.6;
}

/**
 * A row that a page break split goes on without a number: either nothing but text, or text after an unfinished sentence.
 * A table without numbers gives no other sign than the unfinished sentence.
 */
function continues(
  row: readonly Cell[],
  former: readonly Cell[],
  columns: Columns,
  task: DraftTask,
  finishing: boolean,
): boolean {
  const own = (role: ColumnRole): string => {
    const cell = row[columns.get(role) ?? -1];
    return cell === former[columns.get(role) ?? -1] ? '' : cellText(cell);
  };
  if (own('level1') !== '' || own('level2') !== '' || own('seq') !== '') return false;
  const bare = besides.every((role) => own(role) === '');
  const broken = finishing && !finished.test(task.words.text);
  if (!columns.has('seq')) return bare && broken;
  const numbered = row[columns.get('seq') ?? -1] !== former[columns.get('seq') ?? -1];
  return (
    numbered && task.words.seq !== '' && (broken || (bare && besides.some((role) => task.words[role] !== '')))
  );
}

/** Adds the words of a further row to a task; cells merged with the row above were counted there. */
function join(
  task: DraftTask,
  row: readonly Cell[],
  former: readonly Cell[],
  columns: Columns,
  index: number,
  grid: Grid,
): void {
  task.rows.push(index);
  for (const role of ['text', ...besides] as const) {
    const x = columns.get(role) ?? -1;
    const words = row[x] === former[x] ? '' : cellText(row[x]);
    if (words === '' || words === task.words[role]) continue;
    const ends = role === 'text' ? finished : /[局委办部院会室所站队中心司道乡镇位门、，,；;）)]$/;
    const gap = task.words[role] === '' || !ends.test(task.words[role]) ? '' : '\n';
    task.words[role] += gap + words;
    const place = grid.places?.[index]?.[x];
    if (place) task.places[role] = [...(task.places[role] ?? []), place];
  }
}

function placesOf(columns: Columns, row: number, grid: Grid): Partial<Record<ColumnRole, Place[]>> {
  const found: Partial<Record<ColumnRole, Place[]>> = {};
  for (const [role, x] of columns) {
    const place = grid.places?.[row]?.[x];
    if (place) found[role] = [place];
  }
  return found;
}
