import { csvOf, guarded } from '../kernel/csv';
import { cleaner, cleanSheet } from './clean';
import { fitted } from './fit';
import { cellWords, type LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/**
 * A sheet as CSV: headings, then rows. The rest of a cell that no spreadsheet can hold follows in rows of its own right
 * below, in the same column.
 */
export function writeCsv(given: LedgerSheet, words: LedgerWords): WrittenLedger {
  const clean = cleaner();
  const { sheet, rests } = fitted(cleanSheet(given, clean), words.cutBelow, guarded);
  const rows: (string | number)[][] = [sheet.columns.map(({ title }) => title)];
  sheet.rows.forEach((cells, at) => {
    rows.push(cells.map((cell) => (typeof cell === 'number' ? cell : cellWords(cell))));
    for (const { column, pieces } of rests.filter(({ row }) => row === at))
      for (const piece of pieces) rows.push(cells.map((_, x) => (x === column ? piece : '')));
  });
  return {
    content: csvOf(rows).text,
    receipt: {
      rows: sheet.rows.length,
      sheets: 1,
      replaced: clean.replaced(),
      continued: rests.length,
      unlinked: 0,
    },
  };
}
