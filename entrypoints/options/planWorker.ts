import type { ReadingNews, ReadingOrder } from '../../lib/app/importing';
import { readOfficeFile, type OfficeFile } from '../../lib/office/officeFile';
import { headOf, portionsOf } from '../../lib/plan/portions';
import { tablesIn, understand } from '../../lib/plan/readPlan';
import { say } from '../../lib/words/sentence';

/** Reads plan files away from the page, so that it never stands still; keeps the opened file to understand it otherwise. */
let file: OfficeFile | null = null;

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => void answer(data));

async function answer({ order, bytes, fileName, hints, rosters }: ReadingOrder): Promise<void> {
  try {
    if (bytes) {
      file = null;
      tell({ order, kind: 'step', step: 'opening' });
      const opened = await readOfficeFile(new Uint8Array(bytes), fileName);
      if (!opened.ok) return tell({ order, kind: 'failed', why: opened.error, tables: [] });
      file = opened.value;
    }
    if (!file) throw new Error('asked for a file that was not opened');
    tell({ order, kind: 'step', step: 'understanding' });
    const reading = understand(file, fileName, hints);
    const tables = tablesIn(file, fileName);
    if (!reading.ok) return tell({ order, kind: 'failed', why: reading.error, tables });
    tell({ order, kind: 'head', head: headOf(reading.value, rosters, tables) });
    for (const tasks of portionsOf(reading.value)) tell({ order, kind: 'portion', tasks });
    tell({ order, kind: 'done' });
  } catch (error) {
    console.error(error);
    tell({ order, kind: 'failed', why: say('import_reader_failed', fileName), tables: [] });
  }
}

function tell(news: ReadingNews): void {
  postMessage(news);
}
