import type { Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import type { LedgerFormat } from './order';
import type { LedgerHead, TaskData } from './ledgerData';
import type { PackedSheet } from './packedSheet';
import type { FileTask, WriteTask } from './writeFile';
import type { FileContent, LedgerWords, WrittenLedger } from './written';

/**
 * What the page tells the worker that writes one file: what it will be, then the whole task, or a workbook sheet by sheet, or
 * data task by task.
 */
export type WriteOrder =
  | { order: 'prepare'; format: LedgerFormat }
  | { order: 'file'; task: FileTask }
  | { order: 'openBook'; words: LedgerWords }
  | { order: 'sheet'; sheet: PackedSheet }
  | { order: 'openData'; head: LedgerHead }
  | { order: 'task'; task: TaskData }
  | { order: 'finish' };

/** What the worker answers: a part is in the file (one answer for each), or the file is there. */
export type WriteAnswer = { answer: 'taken' } | { answer: 'written'; written: WrittenLedger<FileContent> };

/** Writes one file, unless it is closed before. */
export interface LedgerWriter {
  /** `told` hears how many rows are in the file so far. */
  write(
    task: WriteTask,
    told: (rows: number) => void,
  ): Promise<Result<WrittenLedger<FileContent>, Sentence | 'cancelled'>>;
  close(): void;
}
