import { writeCsv } from './csvFile';
import { writeHtml } from './htmlFile';
import type { LedgerHead, TaskData } from './ledgerData';
import type { Paper } from './paper';
import type { LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/** A file that is written part by part: each is made when it is asked for, so that not all are held at once. */
export type PartedTask =
  | { format: 'xlsx'; sheets: Iterable<LedgerSheet>; words: LedgerWords }
  | { format: 'json'; head: LedgerHead; tasks: Iterable<TaskData> };

/** Any other file, as plain data that can be sent to a worker. */
export type FileTask =
  | { format: 'csv'; sheet: LedgerSheet; words: LedgerWords }
  | { format: 'html'; paper: Paper }
  | { format: 'docx'; paper: Paper };

export type WriteTask = PartedTask | FileTask;

export function isParted(task: WriteTask): task is PartedTask {
  return task.format === 'xlsx' || task.format === 'json';
}

/** How many rows a task writes, for the person who waits. */
export function rowsOf(task: FileTask): number {
  if (task.format === 'csv') return task.sheet.rows.length;
  const sheets = task.paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Writes a file in its format; the libraries behind are loaded when they are needed. */
export async function writeFile(task: FileTask): Promise<WrittenLedger> {
  if (task.format === 'html') return writeHtml(task.paper);
  if (task.format === 'docx') return (await import('./docxFile')).writeDocx(task.paper);
  return writeCsv(task.sheet, task.words);
}
