import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const key = 'restore/last';

/** Milliseconds for which a restore is spoken of: the worker that did it is gone long before anyone opens the popup. */
const spokenOf = 24 * 60 * 60 * 1_000;

/** Notes that the journal gave events back to the database; a note that cannot be kept is no reason to stop. */
export async function rememberRestore(area: StorageArea, events: number, now: number): Promise<void> {
  await attemptArea(() => area.set({ [key]: { events, at: now } }));
}

/** How many events the last restore gave back, if it was within a day; else 0. */
export async function recallRestore(area: StorageArea, now: number): Promise<number> {
  const stored = await attemptArea(async () => (await area.get([key]))[key]);
  if (!stored.ok || typeof stored.value !== 'object' || stored.value === null) return 0;
  const { events, at } = stored.value as Record<string, unknown>;
  if (typeof events !== 'number' || typeof at !== 'number') return 0;
  return Math.abs(now - at) < spokenOf ? events : 0;
}
