import { browser } from 'wxt/browser';
import type { EvidenceCursor } from '../app/evidence';
import { ledgerOrderKey as orderKey, ledgerTemplatesKey as templatesKey } from '../app/storedNames';
import { failure, success, type Result } from '../kernel/result';
import type { LedgerEvidence } from '../ledger/evidence';
import type { LedgerOrder } from '../ledger/order';
import { readOrder, readTemplates, type ColumnTemplate } from '../ledger/readOrder';
import { withKept, type KeptWords } from '../ledger/withKept';
import type { WriteTask } from '../ledger/writeFile';
import type { WrittenLedger } from '../ledger/written';
import { say, type Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** The order as it was left; null where none was kept, or none that can be read. */
export async function keptOrder(): Promise<LedgerOrder | null> {
  return readOrder((await browser.storage.local.get(orderKey))[orderKey]);
}

export async function keepOrder(order: LedgerOrder): Promise<void> {
  await browser.storage.local.set({ [orderKey]: order });
}

/** The sets of columns that people saved. */
export async function keptTemplates(): Promise<ColumnTemplate[]> {
  return readTemplates((await browser.storage.local.get(templatesKey))[templatesKey]);
}

export async function keepTemplates(templates: ColumnTemplate[]): Promise<void> {
  await browser.storage.local.set({ [templatesKey]: templates });
}

/**
 * All evidence of a unit or (null) of the whole plan, asked for in portions; `enrich` adds what the address says, and what
 * people kept of the pages adds date and quotes.
 */
export async function gatherEvidence(
  { plan, unit }: { plan: string; unit: string | null },
  enrich: (row: LedgerEvidence) => LedgerEvidence,
  read: (rows: number) => void,
  signal: AbortSignal,
): Promise<Result<LedgerEvidence[], Sentence | 'cancelled'>> {
  const rows: LedgerEvidence[] = [];
  for (let after: EvidenceCursor | null | undefined; after !== null;) {
    const query = { of: 'cells', plan, unit, task: null, after: after ?? null } as const;
    const portion = await askUntilAnswered(() => sendMessage('listEvidence', query));
    if (signal.aborted) return failure('cancelled');
    if (!portion.ok) return portion;
    for (const row of portion.value.rows) rows.push(enrich(row));
    read(rows.length);
    after = portion.value.next;
  }
  const kept = await gatherKept(plan, signal);
  return kept.ok ? success(withKept(rows, kept.value)) : kept;
}

/** What people kept of pages for the plan. */
async function gatherKept(
  plan: string,
  signal: AbortSignal,
): Promise<Result<KeptWords[], Sentence | 'cancelled'>> {
  const kept: KeptWords[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const query = { plan, after: after ?? null };
    const portion = await askUntilAnswered(() => sendMessage('listKeptEvidence', query));
    if (signal.aborted) return failure('cancelled');
    if (!portion.ok) return portion;
    kept.push(...portion.value.kept);
    after = portion.value.next;
  }
  return success(kept);
}

/** Has a worker write the file, so that the page can be used and the work be cancelled: a cancelled worker is gone. */
export function writeInWorker(
  worker: Worker,
  task: WriteTask,
  signal: AbortSignal,
): Promise<Result<WrittenLedger, Sentence | 'cancelled'>> {
  return new Promise((resolve) => {
    const end = (outcome: Result<WrittenLedger, Sentence | 'cancelled'>) => {
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WrittenLedger>) => end(success(data)));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(failure(say('ledger_room_not_written', event.message || '?')));
    });
    if (signal.aborted) return end(failure('cancelled'));
    signal.addEventListener('abort', () => end(failure('cancelled')));
    worker.postMessage(task, []);
  });
}
