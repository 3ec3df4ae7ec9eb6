import { failure, success, type Result } from '../kernel/result';
import type { ImportRow } from '../ledger/importRows';
import type { ReadTable } from '../ledger/readTable';
import type { ListTerms, TableNews, TableOrder, TableSource } from '../ledger/tableReading';
import type { SheetColumn } from '../ledger/sheet';
import { say, type Sentence } from '../words/sentence';

type Outcome<Value> = Result<Value, Sentence | 'cancelled'>;

/** An earlier ledger as it stands in a file. */
export async function readLedger(
  worker: Worker,
  source: TableSource,
  columns: readonly SheetColumn[],
  signal: AbortSignal,
): Promise<Outcome<ReadTable>> {
  let table: ReadTable = { headings: [], rows: [] };
  const hear = (news: TableNews) => {
    if (news.kind === 'ledger') ({ table } = news);
  };
  const read = await readInWorker(worker, { source, wanted: { as: 'ledger', columns } }, hear, signal);
  return read.ok ? success(table) : read;
}

/** A list of evidence, each row understood; its table as text, to be kept. */
export async function readList<Portal>(
  worker: Worker,
  source: TableSource,
  terms: ListTerms<Portal>,
  signal: AbortSignal,
): Promise<Outcome<{ table: string; understood: ImportRow[] }>> {
  const understood: ImportRow[] = [];
  let table = '';
  const hear = (news: TableNews) => {
    if (news.kind === 'portion') understood.push(...news.understood);
    if (news.kind === 'list') ({ table } = news);
  };
  const read = await readInWorker(worker, { source, wanted: { as: 'list', terms } }, hear, signal);
  return read.ok ? success({ table, understood }) : read;
}

/** Ends the worker with its last news, with a reason why there is none, or by the signal. */
function readInWorker<Portal>(
  worker: Worker,
  order: TableOrder<Portal>,
  hear: (news: TableNews) => void,
  signal: AbortSignal,
): Promise<Outcome<null>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<null>) => {
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TableNews>) => {
      hear(data);
      if (data.kind === 'failed') end(failure(data.why));
      else if (data.kind !== 'portion') end(success(null));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(failure(say('ledger_table_reader_failed', event.message || '?')));
    });
    if (signal.aborted) return end(failure('cancelled'));
    signal.addEventListener('abort', () => end(failure('cancelled')));
    worker.postMessage(order, 'bytes' in order.source ? [order.source.bytes] : []);
  });
}
