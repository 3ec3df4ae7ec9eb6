import type { Block, Paragraph, Part, Table, TableCell, TableRow } from '../office/block';
import { findHeader, repeats, type Header } from './header';
import { remarksOn, type Cell, type Grid } from './grid';
import { numberMark } from './numbering';
import { tablesOf, widthOf, type TableChoice } from './tablesFound';
import { readHeading, yearIn } from './title';

interface FoundTable {
  table: Table;
  header: Header;
  /** Index among the blocks of its part. */
  at: number;
}

interface FoundPlan {
  part: Part;
  tables: FoundTable[];
  /** The one with the most known headings, or the one that a person chose. */
  main: FoundTable;
}

/**
 * Finds the plan among the parts of a file and lays it out as one grid: shown sheets before hidden ones, the latest
 * year before earlier ones, then the longest table. A table that goes on with the same header (or without one, at the
 * width) belongs to it; headings between such tables become rows of their own. What a person chose comes before all
 * that. Null where no table has the header of a plan.
 */
export function planGrid(parts: readonly Part[], choice?: TableChoice): Grid | null {
  const plan = (choice && planChosen(parts, choice)) ?? planAmong(parts);
  if (!plan) return null;
  const { part, main } = plan;
  const table = tablesOf(parts).findIndex((each) => each.table === main.table);
  const header = main.header.height === 0 ? null : main.header.row;
  const grid: Grid = { ...layOut(plan, choice !== undefined), choice: { table, header } };
  if (part.name === null) return grid;
  const others = parts.filter((each) => each !== part && each.blocks.some(holdsWords));
  return { ...grid, sheet: part.name, otherSheets: others.map(({ name }) => name ?? '') };
}

function planAmong(parts: readonly Part[]): FoundPlan | null {
  const plans = parts.flatMap((part) => {
    const tables = plansIn(part);
    const [first] = tables;
    if (!first) return [];
    const main = tables.reduce((best, each) => (each.header.known > best.header.known ? each : best));
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    return [{ part, tables, main, rows, year: yearOf(part, first) }];
  });
  const [plan] = plans.sort(
    (a, b) => Number(a.part.hidden) - Number(b.part.hidden) || b.year - a.year || b.rows - a.rows,
  );
  return plan ?? null;
}

/** The tables of a part that have the header of a plan. */
function plansIn(part: Part): FoundTable[] {
  return part.blocks.flatMap((block, at): FoundTable[] => {
    const header = block.kind === 'table' ? findHeader(block.rows) : null;
    return block.kind === 'table' && header ? [{ table: block, header, at }] : [];
  });
}

function planChosen(parts: readonly Part[], { table: index, header: row }: TableChoice): FoundPlan | null {
  const chosen = tablesOf(parts)[index];
  if (!chosen) return null;
  const { part, table, at } = chosen;
  const main = { table, at, header: headerByHand(table, row) };
  return { part, main, tables: [...plansIn(part).filter((each) => each.at !== at), main] };
}

/** The header in the row that a person named; without one, the rows of the table begin behind its titles. */
function headerByHand({ rows }: Table, row: number | null): Header {
  const found = row === null ? null : findHeader(rows);
  if (found !== null && found.row === row) return found;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const words = row === null ? [] : (rows[row]?.cells ?? []);
  const cells = Array.from({ length: width }, (_, x): Cell => words[x]?.paragraphs ?? []);
  if (row !== null) return { row, height: 1, cells, known: 0 };
  const first = rows.findIndex((each) => {
    const held = new Set(each.cells.filter((cell) => cell !== null));
    return held.size > 1 || wordsOf(each).some(isSectionLine);
  });
  return { row: Math.max(0, first), height: 0, cells, known: 0 };
}

function holdsWords(block: Block): boolean {
  return block.kind === 'paragraph' || block.rows.some(({ cells }) => cells.some((cell) => cell !== null));
}

function yearOf(part: Part, first: FoundTable): number {
  const above = first.table.rows.slice(0, first.header.row).flatMap(wordsOf);
  return readHeading(above).year ?? yearIn(part.name ?? '') ?? 0;
}

/** A row of the grid on its way, with the cells as found. */
interface Line {
  cells: readonly (TableCell | null)[];
  hidden: boolean;
}

function layOut({ part, tables, main }: FoundPlan, byHand: boolean): Grid {
  const { header } = main;
  const width = header.cells.length;
  const mine = tables.filter((each) => each === main || sameHeadings(each.header, header));
  const first = Math.min(...mine.map(({ at }) => at));
  const last = lastPiece(part.blocks, mine, width);
  const lines: Line[] = [];
  const after: string[] = [];
  // Where each section has a table of its own, the heading of the first one stands above the first table.
  const opening = mine.length > 1 ? headingsAbove(part.blocks, first) : [];
  for (const block of opening) lines.push({ cells: sectionCells(block, width), hidden: false });
  part.blocks.forEach((block, at) => {
    if (at < first) return;
    if (block.kind === 'paragraph') {
      if (at > last) after.push(block.text);
      else if (isSectionLine(block.text)) lines.push({ cells: sectionCells(block, width), hidden: false });
      return;
    }
    const own = mine.find((each) => each.at === at);
    const body = own ? block.rows.slice(own.header.row + own.header.height) : at <= last ? block.rows : [];
    for (const { cells, hidden } of body)
      if (cells.some((cell) => cell !== null))
        lines.push({
          cells: cells.length === width ? cells : Array.from({ length: width }, (_, x) => cells[x] ?? null),
          hidden: hidden === true,
        });
  });
  const before = part.blocks
    .slice(0, first - opening.length)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : titlesIn(block)));
  const above = main.table.rows.slice(0, header.row).flatMap(wordsOf);
  return trimmed(header, lines, [...before, ...above], after, main.table, byHand);
}

function sameHeadings(one: Header, other: Header): boolean {
  return one.cells.length === other.cells.length && repeats(other, one.cells);
}

function headingsAbove(blocks: readonly Block[], first: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (let at = first - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !isSectionLine(block.text)) break;
    found.unshift(block);
  }
  return found;
}

/** The last block that belongs to the plan: tables of its width right behind it (a page break split it) still do. */
function lastPiece(blocks: readonly Block[], mine: readonly FoundTable[], width: number): number {
  let last = Math.max(...mine.map(({ at }) => at));
  for (let at = last + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'table') {
      if (block.rows[0]?.cells.length !== width || findHeader(block.rows)) return last;
      last = at;
    } else if (block && block.text.trim() !== '' && !isSectionLine(block.text)) return last;
  }
  return last;
}

function isSectionLine(text: string): boolean {
  const depth = numberMark(text.trim())?.depth ?? 9;
  return depth <= 2 && text.length <= 80;
}

function sectionCells(block: { text: string; place: TableCell['place'] }, width: number): TableCell[] {
  const cell: TableCell = { paragraphs: [block.text.trim()], place: block.place };
  return Array.from({ length: width }, () => cell);
}

/** A portal page may be framed by tables: a row with one cell of few lines holds its title. */
function titlesIn({ rows }: Table): string[] {
  return rows
    .map(wordsOf)
    .filter((words, at) => {
      const cells = new Set(rows[at]?.cells.filter((cell) => cell !== null && cell.paragraphs.length > 0));
      return cells.size === 1 && words.length <= 3;
    })
    .flat();
}

function wordsOf({ cells }: TableRow): string[] {
  return [...new Set(cells)].flatMap((cell) => cell?.paragraphs ?? []);
}

/** Without the empty columns that stand left and right of the table. A person counts the columns of the whole table. */
function trimmed(
  header: Header,
  lines: readonly Line[],
  before: string[],
  after: string[],
  table: Table,
  byHand: boolean,
): Grid {
  const used = header.cells.map(
    (cell, x) => cell.length > 0 || lines.some(({ cells }) => cells[x] !== null && cells[x] !== undefined),
  );
  const left = byHand ? 0 : used.indexOf(true);
  const right = byHand ? widthOf(table) : used.lastIndexOf(true) + 1;
  const found = [header.row, ...lines].map((line) =>
    (typeof line === 'number' ? (table.rows[line + header.height - 1]?.cells ?? []) : line.cells).slice(
      left,
      right,
    ),
  );
  const nothing: Cell = [];
  const body = lines.map(({ cells }) => cells.slice(left, right).map((cell) => cell?.paragraphs ?? nothing));
  return {
    before,
    after,
    rows: [header.cells.slice(left, right), ...body],
    places: found.map((cells) => cells.map((cell) => cell?.place ?? null)),
    hiddenRows: lines.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    hiddenColumns: (table.hiddenColumns ?? []).filter((x) => x >= left && x < right).map((x) => x - left),
    remarks: lines.flatMap(({ cells }, index) => remarksOn(cells.slice(left, right), index + 1)),
  };
}
