import { writeFile, type WriteTask } from '../../lib/ledger/writeFile';

/** Writes one file away from the page. A failure throws, and reaches the page as the worker's error. */
addEventListener('message', ({ data }: MessageEvent<WriteTask>) => {
  void write(data);
});

async function write(task: WriteTask): Promise<void> {
  try {
    postMessage(await writeFile(task));
  } catch (error) {
    // A rejected promise would not reach the page; an error thrown outside of one does.
    setTimeout(() => {
      throw error;
    });
  }
}
