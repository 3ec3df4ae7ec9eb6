import * as v from 'valibot';
import type { LexiconShelf } from '../app/lexiconInUse';
import type { LexiconFiles } from '../recognition/lexiconSchema';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const filesKey = 'lexicon/files';
const stampKey = 'lexicon/stamp';
const proofsKey = 'lexicon/proofs';

const proofsSchema = v.strictObject({
  rules: v.string(),
  tasks: v.array(v.tuple([v.number(), v.picklist(['partial', 'offline'])])),
});

/** The shelf in `storage.local`. What cannot be kept is not: the shipped lexicon works without it. */
export function lexiconShelfIn(area: StorageArea): LexiconShelf {
  return {
    async recall() {
      const stored = await attemptArea(async () => (await area.get([filesKey]))[filesKey]);
      const files = stored.ok ? stored.value : null;
      return typeof files === 'object' && files !== null ? (files as LexiconFiles) : null;
    },
    async recallProofs(rules) {
      const stored = await attemptArea(async () => (await area.get([proofsKey]))[proofsKey]);
      const kept = stored.ok ? v.safeParse(proofsSchema, stored.value) : null;
      return kept?.success && kept.output.rules === rules ? new Map(kept.output.tasks) : null;
    },
    async keepProofs(proofs, rules) {
      await attemptArea(() => area.set({ [proofsKey]: { rules, tasks: [...proofs] } }));
    },
    async keep(files, stamp) {
      await attemptArea(async () => {
        const kept = await area.get([stampKey]);
        if (kept[stampKey] !== stamp) await area.set({ [filesKey]: files, [stampKey]: stamp });
      });
    },
  };
}
