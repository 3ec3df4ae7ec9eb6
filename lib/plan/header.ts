import type { TableCell, TableRow } from '../office/block';
import type { Cell } from './grid';
import { headingIn, roleOfHeading } from './headings';

/** The header of a table: where it stands, its rows (1 or 2), and one heading per column. */
export interface Header {
  row: number;
  height: number;
  cells: Cell[];
  /** Known headings; the more, the surer it is the header of a plan. */
  known: number;
}

/** Titles and notes may stand above a header; further down a header would be that of another table. */
const deepestHeader = 60;

const nothing: Cell = [];

/**
 * The header of a plan table: the first row with a column of task text and one more known heading (or three known ones).
 * A second row of headings under it (责任分工 over 牵头单位 and 配合单位) belongs to it; the lower heading names the column.
 */
export function findHeader(rows: readonly TableRow[]): Header | null {
  for (let row = 0; row < Math.min(rows.length, deepestHeader); row += 1) {
    const upper = rows[row]?.cells ?? [];
    const single = headerOf([...upper].map(paragraphs), row, 1);
    const lower = rows[row + 1]?.cells;
    const double = lower && refines(upper, lower) ? headerOf(merge(upper, lower), row, 2) : null;
    const best = double && double.known > (single?.known ?? 0) ? double : single;
    if (best) return best;
  }
  return null;
}

/** Whether a row repeats the header, as at the top of a page. */
export function repeats(header: Header, cells: readonly Cell[]): boolean {
  const words = cells.map(headingIn);
  return (
    words.some((word) => word !== null) &&
    header.cells.every((cell, x) => headingIn(cell) === (words[x] ?? null))
  );
}

function headerOf(cells: Cell[], row: number, height: number): Header | null {
  const distinct = [...new Set(cells)];
  const roles = distinct.map(roleOfHeading).filter((role) => role !== null);
  const enough = roles.includes('text') ? roles.length >= 2 : roles.length >= 3;
  return enough && new Set(roles).size >= 2 ? { row, height, cells, known: roles.length } : null;
}

function paragraphs(cell: TableCell | null): Cell {
  return cell?.paragraphs ?? nothing;
}

/** Whether a row only names columns that the row above it left open: it has headings of its own and nothing else. */
function refines(upper: readonly (TableCell | null)[], lower: readonly (TableCell | null)[]): boolean {
  // A title above the header is one cell; an upper row of headings has several, and one that is known.
  const headings = [...new Set(upper)].filter((cell) => cell !== null && headingIn(cell.paragraphs) !== null);
  if (headings.length < 2 || !headings.some((cell) => cell && roleOfHeading(cell.paragraphs) !== null))
    return false;
  const own = lower.filter(
    (cell, x) => cell !== null && cell !== upper[x] && headingIn(cell.paragraphs) !== null,
  );
  return own.length > 0 && own.every((cell) => cell !== null && roleOfHeading(cell.paragraphs) !== null);
}

function merge(upper: readonly (TableCell | null)[], lower: readonly (TableCell | null)[]): Cell[] {
  return upper.map((cell, x) => {
    const below = lower[x] ?? null;
    return below !== null && below !== cell && headingIn(below.paragraphs) !== null
      ? below.paragraphs
      : paragraphs(cell);
  });
}
