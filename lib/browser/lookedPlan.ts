import { browser } from 'wxt/browser';
import { lookedPlanKey as storageKey } from '../app/storedNames';

/** The plan that somebody chose to look at in the workbench; null for whichever is in use. */
export async function lookedPlan(): Promise<string | null> {
  const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  return typeof kept === 'string' ? kept : null;
}

export async function keepLookedPlan(plan: string | null): Promise<void> {
  const area = browser.storage.local;
  const kept = plan === null ? area.remove(storageKey) : area.set({ [storageKey]: plan });
  await kept.catch((error: unknown) => console.warn(storageKey, error));
}
