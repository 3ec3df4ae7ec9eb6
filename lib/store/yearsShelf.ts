import * as v from 'valibot';
import type { KeptCorrections, YearsShelf } from '../app/yearsKept';
import { keptCorrectionsSchema } from '../app/yearsSchema';
import { failure, success, type Result } from '../kernel/result';
import { planId } from '../plan/schema';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

export const correctionsKey = 'years/corrections';
export const followsKey = 'years/follows';
/** Decades of plans. */
export const mostKept = 200;

export const followSchema = v.strictTuple([planId, v.nullable(planId)]);

/** What people said of plans of different years, in `storage.local`; each entry is parsed alone. */
export function yearsShelfIn(area: StorageArea): YearsShelf {
  const inTurn = writers();

  async function read<Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
  ): Promise<Result<v.InferOutput<Schema>[], string>> {
    const stored = await attemptArea(async () => (await area.get([key]))[key]);
    if (!stored.ok) return stored;
    const list: unknown[] = Array.isArray(stored.value) ? stored.value : [];
    return success(
      list.flatMap((value) => {
        const parsed = v.safeParse(schema, value);
        return parsed.success ? [parsed.output] : [];
      }),
    );
  }

  async function change<Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
    edit: (list: v.InferOutput<Schema>[]) => v.InferOutput<Schema>[],
  ): Promise<Result<null, Sentence>> {
    return inTurn(async () => {
      const known = await read(key, schema);
      if (!known.ok) return failure(say('notebook_not_saved', known.error));
      const edited = edit(known.value).slice(-mostKept);
      const written = await attemptArea(() => area.set({ [key]: edited }));
      return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
    });
  }

  const isOf = (kept: KeptCorrections, before: string, after: string) =>
    kept.before.id === before && kept.after.id === after;

  return {
    async corrections(before, after) {
      const all = await read(correctionsKey, keptCorrectionsSchema);
      return (all.ok && all.value.find((kept) => isOf(kept, before, after))) || null;
    },
    keepCorrections: (kept) =>
      change(correctionsKey, keptCorrectionsSchema, (all) => [
        ...all.filter((one) => !isOf(one, kept.before.id, kept.after.id)),
        ...(kept.corrections.length > 0 ? [kept] : []),
      ]),
    async follows() {
      const all = await read(followsKey, followSchema);
      return new Map(all.ok ? all.value : []);
    },
    follow: (after, before) =>
      change(followsKey, followSchema, (all) => {
        const said: [string, string | null] = [after, before];
        return [...all.filter(([plan]) => plan !== after), said];
      }),
  };
}
