import * as v from 'valibot';
import type { LexiconShelf } from '../app/lexiconInUse';
import type { LexiconFiles } from '../recognition/lexiconSchema';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const filesKey = 'lexicon/files';
const stampKey = 'lexicon/stamp';
const proofsKey = 'lexicon/proofs';

const proofsSchema = v.array(
  v.strictObject({
    rules: v.string(),
    tasks: v.array(v.tuple([v.number(), v.picklist(['partial', 'offline'])])),
  }),
);

/** Of so many plans what pages can prove is kept: one for each portal, and some that are only looked at. */
const mostProofs = 12;

/** The shelf in `storage.local`. What cannot be kept is not: the shipped lexicon works without it. */
export function lexiconShelfIn(area: StorageArea): LexiconShelf {
  async function allProofs(): Promise<v.InferOutput<typeof proofsSchema>> {
    const stored = await attemptArea(async () => (await area.get([proofsKey]))[proofsKey]);
    const kept = stored.ok ? v.safeParse(proofsSchema, stored.value) : null;
    return kept?.success ? kept.output : [];
  }

  return {
    async recall() {
      const stored = await attemptArea(async () => (await area.get([filesKey]))[filesKey]);
      const files = stored.ok ? stored.value : null;
      return typeof files === 'object' && files !== null ? (files as LexiconFiles) : null;
    },
    async recallProofs(rules) {
      const found = (await allProofs()).find((one) => one.rules === rules);
      return found ? new Map(found.tasks) : null;
    },
    async keepProofs(proofs, rules) {
      const others = (await allProofs()).filter((one) => one.rules !== rules);
      const kept = [{ rules, tasks: [...proofs] }, ...others].slice(0, mostProofs);
      await attemptArea(() => area.set({ [proofsKey]: kept }));
    },
    async keep(files, stamp) {
      await attemptArea(async () => {
        const kept = await area.get([stampKey]);
        if (kept[stampKey] !== stamp) await area.set({ [filesKey]: files, [stampKey]: stamp });
      });
    },
  };
}
