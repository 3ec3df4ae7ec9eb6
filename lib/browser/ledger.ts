import { browser } from 'wxt/browser';
import {
  ledgerOrderKey as orderKey,
  ledgerTemplatesKey as templatesKey,
  listDraftKey,
  listTicksKey,
} from '../app/storedNames';
import { canBeKept, readListDraft, readListTicks, type ListDraft, type ListTicks } from '../ledger/listDraft';
import type { LedgerOrder } from '../ledger/order';
import { readOrder, readTemplates, type ColumnTemplate } from '../ledger/readOrder';

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
