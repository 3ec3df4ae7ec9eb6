import type { OpenBook } from '../../lib/ledger/book';
import { writeFile } from '../../lib/ledger/writeFile';
import type { WriteAnswer, WriteOrder } from '../../lib/ledger/writing';
import type { WrittenLedger } from '../../lib/ledger/written';

/** Writes one file away from the page. A failure throws, and reaches the page as the worker's error. */
let book: Promise<OpenBook> | null = null;
let work = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<WriteOrder>) => {
  work = work.then(() => follow(data)).catch(told);
});

async function follow(order: WriteOrder): Promise<void> {
  if (order.order === 'file') return handOver(await writeFile(order.task));
  if (order.order === 'prepare') {
    if (order.format === 'xlsx') await import('../../lib/ledger/book');
    return;
  }
  if (order.order === 'open') {
    book = import('../../lib/ledger/book').then(({ openBook }) => openBook(order.words));
    return;
  }
  if (!book) throw new Error('no workbook is open');
  if (order.order === 'finish') return handOver(await (await book).finish());
  await (await book).add(order.sheet);
  answer({ answer: 'taken' });
}

function handOver(written: WrittenLedger): void {
  const { content } = written;
  answer({ answer: 'written', written }, typeof content === 'string' ? [] : [content.buffer as ArrayBuffer]);
}

function answer(said: WriteAnswer, transfer: Transferable[] = []): void {
  postMessage(said, { transfer });
}

/** A rejected promise would not reach the page; an error thrown outside of one does. */
function told(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
