import { planInFull, type ShippedData } from '../../lib/app/knownPlans';
import type { PlanSeeds } from '../../lib/app/seeds';
import type { PlanChoice, PlanShelf } from '../../lib/app/ports';
import { success, type Result } from '../../lib/kernel/result';
import type { PortalProfile } from '../../lib/page/portal';
import type { StoredPlan } from '../../lib/plan/stored';
import { say, type Sentence } from '../../lib/words/sentence';
import type { PortalsInUse } from './portals';
import { readingOf, shippedData, type LexiconTerms, type Shipped } from './shipped';

/** The plan that each portal's pages are recognised and counted by. */
export interface PlansInUse {
  /** What is shipped, checked at the first question. */
  shippedData(): Result<ShippedData, Sentence>;
  /** For a portal by its id; null for the first one. */
  of(portal: string | null): Promise<Result<Shipped, Sentence>>;
  /** The plan with this id, where it is in use for some portal; else the first portal's. */
  named(plan: string): Promise<Result<Shipped, Sentence>>;
  /** The plan with this id, in use or only kept, to be looked at. Fails where it is kept no more, or has no roster. */
  kept(plan: string): Promise<Result<Shipped, Sentence>>;
  /** Everything is made anew at the next question: plan, roster or choice has changed. */
  forget(): void;
}

export interface InUseTerms {
  version: string;
  shelf: Pick<PlanShelf, 'plan' | 'roster'>;
  choice: Pick<PlanChoice, 'chosen'>;
  lexicon: LexiconTerms;
  portals: Pick<PortalsInUse, 'list' | 'ready'>;
}

/**
 * Nothing is kept here but what can be read again, so that a stopped worker costs a moment and no more. A chosen plan that
 * is no longer there gives way to the shipped one, and people are told.
 */
export function plansInUse({ version, shelf, choice, lexicon, portals }: InUseTerms): PlansInUse {
  const made = new Map<string, Promise<Result<Shipped, Sentence>>>();

  async function make(portal: string, shipped: ShippedData): Promise<Result<Shipped, Sentence>> {
    const own = shipped.seeds.plan.id;
    const wanted = (await choice.chosen()).get(portal) ?? own;
    const found = await planInFull(wanted, shipped, shelf);
    const lost = !found.ok && found.error.key === 'plan_not_kept';
    const stored = lost ? await planInFull(own, shipped, shelf) : found;
    // Without its database the extension still says what the shipped plan says; it is asked again next time.
    if (!stored.ok) {
      made.delete(portal);
      return wanted === own
        ? readingOf({ ...shipped.seeds, portals: [...portals.list] }, true, version, lexicon)
        : stored;
    }
    const isShipped = stored.value.source.stored === null;
    const ready = await readingOf(seedsOf(stored.value, portals.list), isShipped, version, lexicon);
    if (!ready.ok || !lost) return ready;
    return success({
      ...ready.value,
      remarks: [say('plan_lost', wanted, shipped.seeds.plan.title), ...ready.value.remarks],
    });
  }

  let data: Result<ShippedData, Sentence> | null = null;
  const looked = new Map<string, Promise<Result<Shipped, Sentence>>>();

  async function look(plan: string): Promise<Result<Shipped, Sentence>> {
    const shipped = use.shippedData();
    if (!shipped.ok) return shipped;
    const stored = await planInFull(plan, shipped.value, shelf);
    if (!stored.ok) {
      looked.delete(plan);
      return stored;
    }
    const isShipped = stored.value.source.stored === null;
    return readingOf(seedsOf(stored.value, portals.list), isShipped, version, lexicon);
  }

  const use: PlansInUse = {
    shippedData: () => (data ??= shippedData()),
    async of(asked) {
      const shipped = use.shippedData();
      if (!shipped.ok) return shipped;
      await portals.ready;
      const portal = asked ?? shipped.value.seeds.portals[0]?.id ?? '';
      const known = made.get(portal);
      if (known) return known;
      const making = make(portal, shipped.value);
      made.set(portal, making);
      return making;
    },
    async named(plan) {
      await portals.ready;
      for (const { id } of portals.list) {
        const ready = await use.of(id);
        if (ready.ok && ready.value.seeds.plan.id === plan) return ready;
      }
      return use.of(null);
    },
    async kept(plan) {
      const used = await use.named(plan);
      if (used.ok && used.value.seeds.plan.id === plan) return used;
      const known = looked.get(plan) ?? look(plan);
      looked.set(plan, known);
      return known;
    },
    forget() {
      made.clear();
      looked.clear();
    },
  };
  return use;
}

function seedsOf({ plan, duties, roster }: StoredPlan, portals: readonly PortalProfile[]): PlanSeeds {
  return { plan, duties: new Map(duties), roster, portals: [...portals] };
}
