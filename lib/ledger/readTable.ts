import { failure, success, type Result } from '../kernel/result';
import type { TableCell, TableRow } from '../office/block';
import type { OfficeFile } from '../office/officeFile';
import { separatedTable } from '../office/separated';
import { say, type Sentence } from '../words/sentence';

/** A table with headings as some file holds it. */
export interface ReadTable {
  headings: string[];
  rows: { /** As the file counts, from 1. */ line: number; cells: string[] }[];
}

/** Headings stand near the top, below titles and remarks. */
const headingsWithin = 20;

/**
 * The table of a file whose headings are known best: of all sheets and tables the row with the most headings that `known`
 * takes. Merged cells count for every row they cover; the apostrophe that guards CSV is taken off again.
 */
export function readTable(
  file: OfficeFile,
  fileName: string,
  known: (heading: string) => string | null,
): Result<ReadTable, Sentence> {
  const tables: (readonly TableRow[])[] = [];
  if (file.form === 'text') {
    // Which sign separates the fields shows in the headings that come of it.
    for (const separator of [',', '\t', ';'] as const) {
      if (!file.text.includes(separator)) continue;
      const read = separatedTable(file.text, separator, fileName);
      if (!read.ok) return read;
      tables.push(read.value.rows);
    }
    if (tables.length === 0) return failure(say('ledger_file_no_table', fileName));
  } else
    for (const { blocks, hidden } of file.parts)
      for (const block of blocks) if (block.kind === 'table' && !hidden) tables.push(block.rows);
  const found = tables
    .flatMap((rows) =>
      rows.slice(0, headingsWithin).map((row, at) => ({ rows, at, count: countOf(row, known) })),
    )
    .reduce((best, one) => (one.count > best.count ? one : best), {
      rows: [] as readonly TableRow[],
      at: 0,
      count: 0,
    });
  if (found.count < 2) return failure(say('ledger_file_no_headings', fileName));
  return success({
    headings: (found.rows[found.at]?.cells ?? []).map((cell) => wordsOf(cell).replace(/\s+/g, '')),
    rows: found.rows.slice(found.at + 1).flatMap(({ cells }, at) => {
      const words = cells.map(wordsOf);
      return words.some((one) => one !== '') ? [{ line: found.at + at + 2, cells: words }] : [];
    }),
  });
}

/** How many different columns a row's headings name. */
function countOf({ cells }: TableRow, known: (heading: string) => string | null): number {
  return new Set(cells.flatMap((cell) => known(wordsOf(cell).replace(/\s+/g, '')) ?? [])).size;
}

function wordsOf(cell: TableCell | null): string {
  const words = (cell?.paragraphs ?? []).join('\n').trim();
  return /^'[=+\-@＝＋－＠]/.test(words) ? words.slice(1) : words;
}
