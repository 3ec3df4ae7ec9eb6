import * as v from 'valibot';
import type { PlanChoice } from '../app/ports';
import { failure, success } from '../kernel/result';
import { planId } from '../plan/schema';
import { say } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

const key = 'plans/inUse';
const choiceSchema = v.array(v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(60)), planId]));

/**
 * The choice in `storage.local`, where it outlives a lost database: people are then told which plan is missing. What is
 * damaged reads as not chosen.
 */
export function planChoiceIn(area: StorageArea): PlanChoice {
  const inTurn = writers();

  async function read(): Promise<[string, string][]> {
    const stored = await attemptArea(async () => (await area.get([key]))[key]);
    const parsed = stored.ok ? v.safeParse(choiceSchema, stored.value) : null;
    return parsed?.success ? parsed.output : [];
  }

  return {
    chosen: async () => new Map(await read()),
    choose: (portal, plan) =>
      inTurn(async () => {
        const others = (await read()).filter(([one]) => one !== portal);
        const written = await attemptArea(() => area.set({ [key]: [...others, [portal, plan]] }));
        return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
      }),
  };
}
