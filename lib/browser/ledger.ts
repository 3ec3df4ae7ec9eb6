import { browser } from 'wxt/browser';
import type { EvidenceCursor } from '../app/evidence';
import {
  ledgerOrderKey as orderKey,
  ledgerTemplatesKey as templatesKey,
  listDraftKey,
  listTicksKey,
} from '../app/storedNames';
import { failure, success, type Result } from '../kernel/result';
import type { LedgerEvidence } from '../ledger/evidence';
import { canBeKept, readListDraft, readListTicks, type ListDraft, type ListTicks } from '../ledger/listDraft';
import type { LedgerOrder } from '../ledger/order';
import { readOrder, readTemplates, type ColumnTemplate } from '../ledger/readOrder';
import { subjectKey } from '../ledger/tableReading';
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
  const gathered = await eachPortion({ plan, unit }, signal, (portion) => {
    for (const row of portion) rows.push(enrich(row));
    read(rows.length);
  });
  if (!gathered.ok) return gathered;
  const kept = await gatherKept(plan, signal);
  return kept.ok ? success(withKept(rows, kept.value)) : kept;
}

/** All evidence of a unit or (null) of the whole plan, portion by portion. */
async function eachPortion(
  { plan, unit }: { plan: string; unit: string | null },
  signal: AbortSignal,
  take: (rows: readonly LedgerEvidence[]) => void,
): Promise<Result<null, Sentence | 'cancelled'>> {
  for (let after: EvidenceCursor | null | undefined; after !== null;) {
    const query = { of: 'cells', plan, unit, task: null, after: after ?? null } as const;
    const portion = await askUntilAnswered(() => sendMessage('listEvidence', query));
    if (signal.aborted) return failure('cancelled');
    if (!portion.ok) return portion;
    take(portion.value.rows);
    after = portion.value.next;
  }
  return success(null);
}

/** `subjectKey` of everything that stands confirmed in a plan. */
export async function confirmedSubjects(
  plan: string,
  signal: AbortSignal,
): Promise<Result<string[], Sentence | 'cancelled'>> {
  const keys: string[] = [];
  const read = await eachPortion({ plan, unit: null }, signal, (rows) => {
    for (const { standing, unit, task, page } of rows)
      if (standing === 'confirmed') keys.push(subjectKey(unit, task, page));
  });
  return read.ok ? success(keys) : read;
}

/** A list of evidence that was left before it was recorded, with what was ticked in it. */
export async function keptList(): Promise<{ draft: ListDraft; chosen: ListTicks['chosen'] } | null> {
  const kept = await browser.storage.local.get([listDraftKey, listTicksKey]);
  const draft = readListDraft(kept[listDraftKey]);
  return draft && { draft, chosen: readListTicks(kept[listTicksKey], draft.run) };
}

/** Keeps a list until it is recorded, or (null) forgets it. False where it is too long, or there is no room. */
export async function keepList(draft: ListDraft | null): Promise<boolean> {
  const [kept, none] = draft && canBeKept(draft) ? [draft, []] : [null, [listDraftKey, listTicksKey]];
  try {
    if (kept) await browser.storage.local.set({ [listDraftKey]: kept });
    else await browser.storage.local.remove(none);
    return kept !== null;
  } catch (error) {
    console.warn(listDraftKey, error);
    return false;
  }
}

export async function keepTicks(ticks: ListTicks): Promise<void> {
  await browser.storage.local
    .set({ [listTicksKey]: ticks })
    .catch((error: unknown) => console.warn(listTicksKey, error));
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
