import type { ReadingNews, ReadingOrder } from '../app/importing';
import { say } from '../words/sentence';

export interface PlanReader {
  /** Reads in the worker; an order while another one runs makes the earlier one's news be dropped. */
  read(order: Omit<ReadingOrder, 'order'>, hear: (news: ReadingNews) => void): void;
  /** Ends the worker at once, in the middle of whatever it does. */
  stop(): void;
}

/** Reads plan files in a worker of its own, opened with the first file and ended by `stop`. The bytes are handed over, not copied. */
export function planReader(open: () => Worker): PlanReader {
  let worker: Worker | null = null;
  let newest = 0;

  return {
    read(order, hear) {
      const mine = ++newest;
      worker ??= open();
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingNews>) => {
        if (data.order === mine && mine === newest) hear(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (mine === newest)
          hear({ order: mine, kind: 'failed', why: say('import_reader_failed', order.fileName), tables: [] });
      });
      const message: ReadingOrder = { ...order, order: mine };
      worker.postMessage(message, order.bytes ? [order.bytes] : []);
    },
    stop() {
      newest += 1;
      worker?.terminate();
      worker = null;
    },
  };
}
