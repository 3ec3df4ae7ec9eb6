import { printable } from '../kernel/printable';
import type { Paper } from './paper';
import type { LedgerSheet, SheetCell } from './sheet';

/** Makes texts fit to go out in any format, with one kind of line end, and counts what it had to replace. */
export interface Cleaner {
  words(text: string): string;
  replaced(): number;
}

export function cleaner(): Cleaner {
  let replaced = 0;
  return {
    words(text) {
      const clean = printable(text);
      replaced += clean.replaced;
      return clean.text.replace(/\r\n?/g, '\n');
    },
    replaced: () => replaced,
  };
}

export function cleanSheet(sheet: LedgerSheet, { words }: Pick<Cleaner, 'words'>): LedgerSheet {
  const cellOf = (cell: SheetCell): SheetCell => {
    if (typeof cell === 'number') return cell;
    // An address is taken as it is or not at all: a changed one would lead elsewhere.
    return typeof cell === 'string' ? words(cell) : { text: words(cell.text), address: cell.address };
  };
  return {
    ...sheet,
    name: words(sheet.name),
    title: words(sheet.title),
    columns: sheet.columns.map((column) => ({ ...column, title: words(column.title) })),
    rows: sheet.rows.map((row) => row.map(cellOf)),
  };
}

export function cleanPaper(paper: Paper, by: Pick<Cleaner, 'words'>): Paper {
  return {
    ...paper,
    title: by.words(paper.title),
    blocks: paper.blocks.map((block) =>
      block.kind === 'table'
        ? { kind: 'table', sheet: cleanSheet(block.sheet, by) }
        : { ...block, text: by.words(block.text) },
    ),
  };
}

/** Every text in a value of plain data, at any depth. */
export function cleanData(value: unknown, by: Pick<Cleaner, 'words'>): unknown {
  if (typeof value === 'string') return by.words(value);
  if (Array.isArray(value)) return value.map((one) => cleanData(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanData(one, by)]));
}
