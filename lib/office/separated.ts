import Papa from 'papaparse';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Table, TableRow } from './block';
import { mostCells, mostColumns } from './limits';

export type Separator = ',' | ';' | '\t';

/**
 * Reads separated values (RFC 4180: quoted fields may hold separators and line breaks). Places count lines as records,
 * as a spreadsheet does when it opens the file.
 */
export function separatedTable(
  text: string,
  separator: Separator,
  fileName: string,
): Result<Table, Sentence> {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const { data } = Papa.parse<string[]>(body, { delimiter: separator, quoteChar: '"' });
  const wide = data.findIndex((row) => row.length > mostColumns);
  if (wide >= 0) return failure(say('office_line_too_wide', fileName, String(wide + 1), String(mostColumns)));
  if (data.reduce((sum, row) => sum + row.length, 0) > mostCells)
    return failure(say('office_too_many_cells', fileName, String(mostCells)));
  const width = Math.max(0, ...data.slice(0, 100_000).map((row) => row.length));
  return success({
    kind: 'table',
    rows: data.map((fields, y): TableRow => {
      const cells = fields.map((field, x) =>
        field.trim() === ''
          ? null
          : { paragraphs: field.split(/\r\n|\n|\r/), place: { line: y + 1, field: x + 1 } },
      );
      return { cells: [...cells, ...Array.from({ length: width - cells.length }, () => null)] };
    }),
  });
}
