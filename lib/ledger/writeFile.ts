import { writeCsv } from './csvFile';
import type { LedgerFormat } from './order';
import type { LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/** A file to be written, as plain data that can be sent to a worker. */
export interface WriteTask {
  format: LedgerFormat;
  sheets: LedgerSheet[];
  words: LedgerWords;
}

/** Writes a file in its format; the libraries behind are loaded when they are needed. */
export async function writeFile({ format, sheets, words }: WriteTask): Promise<WrittenLedger> {
  const [first] = sheets;
  if (format === 'csv' && first) return writeCsv(first, words);
  const { writeXlsx } = await import('./xlsxFile');
  return writeXlsx(sheets, words);
}
