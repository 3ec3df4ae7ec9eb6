import type { ReadingNews, ReadingOrder } from '../../lib/app/importing';
import { headOf, portionsOf } from '../../lib/plan/portions';
import { readPlanFile } from '../../lib/plan/readPlan';
import { say } from '../../lib/words/sentence';

/** Reads plan files away from the page, so that it never stands still; keeps the bytes to read them again otherwise. */
let bytes = new Uint8Array();

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => void answer(data));

async function answer({ order, bytes: fresh, fileName, hints, rosters }: ReadingOrder): Promise<void> {
  if (fresh) bytes = new Uint8Array(fresh);
  try {
    const reading = await readPlanFile(bytes, fileName, {
      hints,
      report: (step) => tell({ order, kind: 'step', step }),
    });
    if (!reading.ok) return tell({ order, kind: 'failed', why: reading.error });
    tell({ order, kind: 'head', head: headOf(reading.value, rosters) });
    for (const tasks of portionsOf(reading.value)) tell({ order, kind: 'portion', tasks });
    tell({ order, kind: 'done' });
  } catch (error) {
    console.error(error);
    tell({ order, kind: 'failed', why: say('import_reader_failed', fileName) });
  }
}

function tell(news: ReadingNews): void {
  postMessage(news);
}
