import type { OpenBook } from '../../lib/ledger/book';
import { openData, type OpenData } from '../../lib/ledger/jsonFile';
import { writeFile } from '../../lib/ledger/writeFile';
import type { WriteAnswer, WriteOrder } from '../../lib/ledger/writing';
import type { FileContent, WrittenLedger } from '../../lib/ledger/written';

/** Writes one file away from the page. A failure throws, and reaches the page as the worker's error. */
let book: Promise<OpenBook> | null = null;
let data: OpenData | null = null;
let work = Promise.resolve();
addEventListener('message', (message: MessageEvent<WriteOrder>) => {
  work = work.then(() => follow(message.data)).catch(told);
});

async function follow(order: WriteOrder): Promise<void> {
  switch (order.order) {
    case 'prepare':
      if (order.format === 'xlsx') await import('../../lib/ledger/book');
      return;
    case 'file':
      return handOver(await writeFile(order.task));
    case 'openBook':
      book = import('../../lib/ledger/book').then(({ openBook }) => openBook(order.words));
      return;
    case 'openData':
      data = openData(order.head);
      return;
    case 'sheet':
      await (await opened(book)).add(order.sheet);
      return answer({ answer: 'taken' });
    case 'task':
      opened(data).add(order.task);
      return answer({ answer: 'taken' });
    case 'finish':
      return handOver(await (data ?? (await opened(book))).finish());
  }
}

function opened<File>(file: File | null): File {
  if (file === null) throw new Error('no file is open');
  return file;
}

function handOver(written: WrittenLedger<FileContent>): void {
  const { content } = written;
  const transfer = content instanceof Uint8Array ? [content.buffer as ArrayBuffer] : [];
  answer({ answer: 'written', written }, transfer);
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
