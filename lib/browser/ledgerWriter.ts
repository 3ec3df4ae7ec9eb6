import { failure, success, type Result } from '../kernel/result';
import { sheetPacker } from '../ledger/packedSheet';
import type { LedgerFormat } from '../ledger/order';
import { isParted, rowsOf, type PartedTask, type WriteTask } from '../ledger/writeFile';
import type { LedgerWriter, WriteAnswer, WriteOrder } from '../ledger/writing';
import type { FileContent, WrittenLedger } from '../ledger/written';
import { say, type Sentence } from '../words/sentence';

/** Parts that are with the worker at once: it has one to write while the page makes the next. */
const partsAhead = 2;

/** How often the person who waits is told. */
const tellEveryMs = 150;

/**
 * Has a worker write one file, so that the page can be used and the work be cancelled: a cancelled worker is gone. It
 * loads what the format needs at once. The parts of a file that has parts are made here one by one, each when the worker has room
 * for it. `told` hears how many rows are in the file so far, of any other file how many there will be.
 */
export function ledgerWriter(worker: Worker, format: LedgerFormat, signal: AbortSignal): LedgerWriter {
  const tell = (order: WriteOrder, transfer: Transferable[] = []) => worker.postMessage(order, transfer);
  const ending = new Promise<Result<WrittenLedger<FileContent>, Sentence | 'cancelled'>>((resolve) => {
    const end = (outcome: Result<WrittenLedger<FileContent>, Sentence | 'cancelled'>) => {
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
      if (data.answer === 'written') end(success(data.written));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(failure(say('ledger_room_not_written', event.message || '?')));
    });
    if (signal.aborted) end(failure('cancelled'));
    signal.addEventListener('abort', () => end(failure('cancelled')));
  });
  tell({ order: 'prepare', format });
  function write(task: WriteTask, told: (rows: number) => void): ReturnType<LedgerWriter['write']> {
    if (isParted(task)) {
      const partTaken = sendParts(tell, task, told);
      worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
        // An answer may have been on its way when the work was cancelled.
        if (data.answer === 'taken' && !signal.aborted) partTaken();
      });
    } else {
      told(rowsOf(task));
      tell({ order: 'file', task });
    }
    return ending;
  }
  return { write, close: () => worker.terminate() };
}

interface Part {
  order: WriteOrder;
  transfer: Transferable[];
  rows: number;
}

/** The parts of a file, each made when it is asked for. */
function* partsOf(task: PartedTask): Generator<Part> {
  if (task.format === 'json') {
    for (const one of task.tasks) yield { order: { order: 'task', task: one }, transfer: [], rows: 1 };
    return;
  }
  const pack = sheetPacker();
  for (const table of task.sheets) {
    const sheet = pack(table);
    yield { order: { order: 'sheet', sheet }, transfer: [sheet.cells.buffer], rows: sheet.rows };
  }
}

/** Opens a file and sends its first parts; each call of what it answers with sends one more. */
function sendParts(
  tell: (order: WriteOrder, transfer?: Transferable[]) => void,
  task: PartedTask,
  told: (rows: number) => void,
): () => void {
  const left = partsOf(task);
  const sent: number[] = [];
  let written = 0;
  let finished = false;
  const send = () => {
    const next = left.next();
    if (next.done) {
      if (!finished) tell({ order: 'finish' });
      finished = true;
      return;
    }
    const { order, transfer, rows } = next.value;
    sent.push(rows);
    tell(order, transfer);
  };
  let toldAt = 0;
  told(0);
  tell(
    task.format === 'json'
      ? { order: 'openData', head: task.head }
      : { order: 'openBook', words: task.words },
  );
  for (let ahead = 0; ahead < partsAhead; ahead += 1) send();
  return () => {
    written += sent.shift() ?? 0;
    // Showing the count takes as long as writing a small sheet.
    if (performance.now() - toldAt > tellEveryMs) {
      toldAt = performance.now();
      told(written);
    }
    send();
  };
}
