import { cleaner, cleanData } from './clean';
import { writeCsv } from './csvFile';
import { writeHtml } from './htmlFile';
import type { LedgerData } from './ledgerData';
import type { Paper } from './paper';
import type { LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/** A workbook to be written: its tables are made while they are asked for, so that not all are held at once. */
export interface BookTask {
  format: 'xlsx';
  sheets: Iterable<LedgerSheet>;
  words: LedgerWords;
}

/** Any other file, as plain data that can be sent to a worker. */
export type FileTask =
  | { format: 'csv'; sheet: LedgerSheet; words: LedgerWords }
  | { format: 'html'; paper: Paper }
  | { format: 'docx'; paper: Paper }
  | { format: 'json'; data: LedgerData };

export type WriteTask = BookTask | FileTask;

/** How many rows a task writes, for the person who waits. */
export function rowsOf(task: FileTask): number {
  if (task.format === 'json') return task.data.tasks.length;
  if (task.format === 'csv') return task.sheet.rows.length;
  const sheets = task.paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Writes a file in its format; the libraries behind are loaded when they are needed. */
export async function writeFile(task: WriteTask): Promise<WrittenLedger> {
  if (task.format === 'json') return writeJson(task.data);
  if (task.format === 'html') return writeHtml(task.paper);
  if (task.format === 'docx') return (await import('./docxFile')).writeDocx(task.paper);
  if (task.format === 'csv') return writeCsv(task.sheet, task.words);
  return (await import('./xlsxFile')).writeXlsx(task.sheets, task.words);
}

function writeJson(data: LedgerData): WrittenLedger {
  const clean = cleaner();
  const content = `${JSON.stringify(cleanData(data, clean), null, 1)}\n`;
  const receipt = { rows: data.tasks.length, sheets: 1, continued: 0, unlinked: 0 };
  return { content, receipt: { ...receipt, replaced: clean.replaced() } };
}
