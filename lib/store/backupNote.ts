import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const key = 'backup/lastAt';

/** When this computer was last backed up, milliseconds since 1970; null for never. */
export async function recallBackup(area: StorageArea): Promise<number | null> {
  const stored = await attemptArea(async () => (await area.get([key]))[key]);
  return stored.ok && typeof stored.value === 'number' && Number.isFinite(stored.value) ? stored.value : null;
}

export async function rememberBackup(area: StorageArea, at: number): Promise<Result<null, Sentence>> {
  const written = await attemptArea(() => area.set({ [key]: at }));
  return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
}
