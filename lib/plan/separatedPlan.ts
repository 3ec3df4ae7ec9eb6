import { failure, success, type Result } from '../kernel/result';
import type { Part, Table } from '../office/block';
import { separatedTable, type Separator } from '../office/separated';
import { say, type Sentence } from '../words/sentence';
import type { Grid } from './grid';
import { findHeader, type Header } from './header';
import { numberMark } from './numbering';
import { planGrid } from './planTable';
import { isNote } from './rowKind';
import type { TableChoice } from './tablesFound';

/** A header stands near the top; so much text is enough to find it and its separator. */
const longestStart = 20_000;

/**
 * Reads a plan in separated values: `,` or `;` from a file, TAB from the clipboard of Excel, WPS or Word. Null where no
 * line has the headings of a plan under any separator; then the text is of another form.
 */
export function readSeparated(
  text: string,
  fileName: string,
  choice?: TableChoice,
): Result<Grid, Sentence> | null {
  const starts = startsOf(text, fileName);
  const chosen = choice && starts[choice.table];
  if (chosen) {
    const table = separatedTable(text, chosen.separator, fileName);
    if (!table.ok) return table;
    const grid = planGrid([{ name: null, hidden: false, blocks: [table.value] }], { ...choice, table: 0 });
    return grid && success({ ...grid, choice });
  }
  const [best] = starts;
  if (!best?.header) return wide(text, fileName);
  const width = widthOf(best.header);
  const whole = best.separator === '\t' && !text.includes('"') ? rejoined(text, width) : text;
  const table = separatedTable(whole, best.separator, fileName);
  if (!table.ok) return table;
  const ragged = raggedLine(table.value, best.header, width, fileName);
  if (ragged) return failure(ragged);
  const grid = planGrid([{ name: null, hidden: false, blocks: [table.value] }]);
  return grid && success(grid);
}

/** The text as tables, one for each separator that parts most of its lines or gives a header; only their first rows. */
export function separatedStart(text: string, fileName: string): Part[] {
  return [{ name: null, hidden: false, blocks: startsOf(text, fileName).map(({ table }) => table) }];
}

interface Start {
  separator: Separator;
  table: Table;
  header: Header | null;
}

/** The separator under which the most headings are known comes first; it is the one that is read without a person. */
function startsOf(text: string, fileName: string): Start[] {
  const starts = (['\t', ',', ';'] as const).flatMap((separator) => {
    if (!text.includes(separator)) return [];
    const table = separatedTable(text.slice(0, longestStart), separator, fileName);
    if (!table.ok) return [];
    const header = findHeader(table.value.rows);
    const held = table.value.rows.map(({ cells }) => cells.filter((cell) => cell !== null).length);
    const parted = held.filter((count) => count > 1).length;
    const most = parted > 0 && parted >= held.filter((count) => count > 0).length / 2;
    return header || most ? [{ separator, table: table.value, header }] : [];
  });
  return starts.sort((a, b) => (b.header?.known ?? 0) - (a.header?.known ?? 0));
}

/** A line of separators without end is not prose either. */
function wide(text: string, fileName: string): Result<Grid, Sentence> | null {
  for (const separator of [',', ';', '\t'] satisfies Separator[]) {
    const line = text
      .split('\n', 60)
      .find((each) => each.length > 1_000 && each.split(separator).length > each.length / 4);
    if (line === undefined) continue;
    const table = separatedTable(text.slice(0, 2_000_000), separator, fileName);
    if (!table.ok) return table;
  }
  return null;
}

/** Columns up to the last heading. */
function widthOf({ cells }: Header): number {
  return cells.findLastIndex((cell) => cell.some((paragraph) => paragraph.trim() !== '')) + 1;
}

/** A line with words beyond the header's last column: a separator in it was none, and nothing tells which. */
function raggedLine({ rows }: Table, header: Header, width: number, fileName: string): Sentence | null {
  for (const [y, { cells }] of rows.entries()) {
    if (y < header.row + header.height) continue;
    const last = cells.findLastIndex((cell) => cell !== null) + 1;
    if (last > width)
      return say(
        'plan_line_ragged',
        fileName,
        String(y + 1),
        String(last),
        String(width),
        (cells[last - 1]?.paragraphs.join(' ') ?? '').slice(0, 20),
      );
  }
  return null;
}

/**
 * Word puts a cell of several paragraphs on the clipboard as several lines. A line that is no whole row goes on in the
 * cell in which the line before it ended, as long as the row is not full. Cells come back quoted.
 */
function rejoined(text: string, width: number): string {
  const rows: string[][] = [];
  let open = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const fields = line.split('\t');
    const row = rows.at(-1);
    const [first = '', ...more] = fields;
    const alone = more.length === 0;
    const full = row !== undefined && row.length >= width;
    const startsAnew = first.trim() === '' || numberMark(first)?.depth === 1 || isNote(first);
    if (row && open && !full && row.length + more.length <= width && row.length > 1) {
      row[row.length - 1] += `\n${first}`;
      row.push(...more);
    } else if (row && full && alone && !startsAnew && open) row[row.length - 1] += `\n${first}`;
    else {
      rows.push(fields);
      open ||= fields.length >= width;
    }
  }
  return rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join('\t')).join('\n');
}
