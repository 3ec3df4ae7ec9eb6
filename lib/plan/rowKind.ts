import type { Columns } from './columns';
import { cellText, type Cell } from './grid';
import { headingIn, isHeading } from './headings';
import { isCount, isSectionCount, numberMark } from './numbering';

/** What a row of a plan table is. Only `task` rows (and what continues them) end up in the plan. */
export type RowKind =
  | { kind: 'task' }
  /** The header again, at the top of a page. */
  | { kind: 'header' }
  | { kind: 'blank' }
  /** A heading that spans the table; `depth` by its number, null without one. */
  | { kind: 'section'; title: string; depth: number | null }
  /** 注：…, 填表人：…, 合计: words about the table. */
  | { kind: 'note'; words: string }
  /** Words, but no task text. */
  | { kind: 'wordless' };

const noteMark =
  /^(?:备?注|说明|附注|注释|填表说明|填表人?|制表人?|审核人?|联系人|联系电话|抄送|抄报|填报单位|填报时间|填报日期|合计|总计|小计)\s*(?:[：:．.\d（(]|$)|^[*＊※]/;

/** Whether words are a note about the table (注：…, 填表人：…, 合计). */
export function isNote(words: string): boolean {
  return noteMark.test(words.trim());
}

/** A heading is shorter than this and does not read like a task. */
const longestSection = 80;

/** Tells what a row is from the cells that hold words; a merged cell counts once. `headings` are those of its table. */
export function rowKind(
  row: readonly Cell[],
  headings: readonly (string | null)[],
  columns: Columns,
): RowKind {
  const filled = [...new Set(row)].filter((cell) => cellText(cell) !== '');
  const [first, second] = filled;
  if (!first) return { kind: 'blank' };
  if (isHeader(row, filled, headings)) return { kind: 'header' };
  const words = cellText(first);
  if (isNote(words)) return { kind: 'note', words };
  const seq = columns.get('seq');
  const text = columns.get('text');
  if (filled.length === 1) return loneCell(row, first, columns);
  // 一 | 加强主动公开 | (nothing else): the number and the title of a section in cells of their own.
  if (filled.length === 2 && second && seq !== undefined && row[seq] === first && isSectionCount(words)) {
    const behind = cellText(second);
    const spans = row.filter((cell) => cell === second).length > 1;
    if (behind.length <= longestSection && (spans || row[text ?? -1] === second))
      return { kind: 'section', title: behind, depth: /[（(]/.test(words) ? 2 : 1 };
  }
  return cellText(row[text ?? -1]) === '' ? { kind: 'wordless' } : { kind: 'task' };
}

/** The header as it stands above, or one row of a header of two rows. */
function isHeader(
  row: readonly Cell[],
  filled: readonly Cell[],
  headings: readonly (string | null)[],
): boolean {
  if (row.every((each, x) => headingIn(each) === (headings[x] ?? null))) return true;
  return filled.length > 1 && filled.every((cell) => headings.includes(headingIn(cell)) || isHeading(cell));
}

function loneCell(row: readonly Cell[], cell: Cell, columns: Columns): RowKind {
  const words = cellText(cell);
  const at = row.indexOf(cell);
  const mark = numberMark(words);
  const section = { kind: 'section', title: words, depth: mark?.depth ?? null } as const;
  const heading = words.length <= longestSection;
  const spans = row.filter((each) => each === cell).length > 1;
  if (isCount(words)) return { kind: 'wordless' };
  if (spans && (heading || (mark !== null && mark.depth <= 2))) return section;
  if (spans) return { kind: 'note', words };
  const isText = at === columns.get('text');
  if (
    mark !== null &&
    mark.depth <= 2 &&
    heading &&
    !(isText && !columns.has('seq') && words.endsWith('。') && words.length > 30)
  )
    return section;
  if (isText) return { kind: 'task' };
  if (at === columns.get('level1') || at === columns.get('level2')) return { kind: 'wordless' };
  if (at > 0 && at !== columns.get('seq')) return { kind: 'wordless' };
  return heading && !/[。；：:]$/.test(words) ? section : { kind: 'note', words };
}
