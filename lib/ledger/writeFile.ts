import { cleaner, cleanData } from './clean';
import { writeCsv } from './csvFile';
import { writeHtml } from './htmlFile';
import type { LedgerData } from './ledgerData';
import type { Paper } from './paper';
import type { LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/** A file to be written, as plain data that can be sent to a worker. */
export type WriteTask =
  | { format: 'xlsx'; sheets: LedgerSheet[]; words: LedgerWords }
  | { format: 'csv'; sheets: LedgerSheet[]; words: LedgerWords }
  | { format: 'html'; paper: Paper }
  | { format: 'docx'; paper: Paper }
  | { format: 'json'; data: LedgerData };

/** How many rows a task writes, for the person who waits. */
export function rowsOf(task: WriteTask): number {
  if (task.format === 'json') return task.data.tasks.length;
  const sheets =
    'sheets' in task
      ? task.sheets
      : task.paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Writes a file in its format; the libraries behind are loaded when they are needed. */
export async function writeFile(task: WriteTask): Promise<WrittenLedger> {
  if (task.format === 'json') return writeJson(task.data);
  if (task.format === 'html') return writeHtml(task.paper);
  if (task.format === 'docx') return (await import('./docxFile')).writeDocx(task.paper);
  const [first] = task.sheets;
  if (task.format === 'csv' && first) return writeCsv(first, task.words);
  return (await import('./xlsxFile')).writeXlsx(task.sheets, task.words);
}

function writeJson(data: LedgerData): WrittenLedger {
  const clean = cleaner();
  const content = `${JSON.stringify(cleanData(data, clean), null, 1)}\n`;
  const receipt = { rows: data.tasks.length, sheets: 1, continued: 0, unlinked: 0 };
  return { content, receipt: { ...receipt, replaced: clean.replaced() } };
}
