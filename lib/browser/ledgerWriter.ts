import { failure, success, type Result } from '../kernel/result';
import { sheetPacker } from '../ledger/packedSheet';
import type { LedgerFormat } from '../ledger/order';
import { rowsOf, type BookTask, type WriteTask } from '../ledger/writeFile';
import type { LedgerWriter, WriteAnswer, WriteOrder } from '../ledger/writing';
import type { WrittenLedger } from '../ledger/written';
import { say, type Sentence } from '../words/sentence';

/** Sheets that are with the worker at once: it has one to write while the page makes the next. */
const sheetsAhead = 2;

/** How often the person who waits is told. */
const tellEveryMs = 150;

/**
 * Has a worker write one file, so that the page can be used and the work be cancelled: a cancelled worker is gone. It
 * loads what the format needs at once. The tables of a workbook are made here one by one, each when the worker has room
 * for it. `told` hears how many rows are in the file so far, of any other file how many there will be.
 */
export function ledgerWriter(worker: Worker, format: LedgerFormat, signal: AbortSignal): LedgerWriter {
  const tell = (order: WriteOrder, transfer: Transferable[] = []) => worker.postMessage(order, transfer);
  const ending = new Promise<Result<WrittenLedger, Sentence | 'cancelled'>>((resolve) => {
    const end = (outcome: Result<WrittenLedger, Sentence | 'cancelled'>) => {
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
    if (task.format === 'xlsx') {
      const sheetTaken = bookInto(tell, task, told);
      worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
        // An answer may have been on its way when the work was cancelled.
        if (data.answer === 'taken' && !signal.aborted) sheetTaken();
      });
    } else {
      told(rowsOf(task));
      tell({ order: 'file', task });
    }
    return ending;
  }
  return { write, close: () => worker.terminate() };
}

/** Sends the first sheets of a workbook; each call of what it answers with sends one more. */
function bookInto(
  tell: (order: WriteOrder, transfer?: Transferable[]) => void,
  { sheets, words }: BookTask,
  told: (rows: number) => void,
): () => void {
  const left = sheets[Symbol.iterator]();
  const pack = sheetPacker();
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
    const sheet = pack(next.value);
    sent.push(sheet.rows);
    tell({ order: 'sheet', sheet }, [sheet.cells.buffer]);
  };
  let toldAt = 0;
  told(0);
  tell({ order: 'open', words });
  for (let ahead = 0; ahead < sheetsAhead; ahead += 1) send();
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
