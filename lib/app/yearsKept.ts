import type { Result } from '../kernel/result';
import type { ShippedPlan } from '../plan/plan';
import type { YearsCorrection } from '../plan/years';
import type { Sentence } from '../words/sentence';

/** A revision of a plan. Corrections name tasks by number, and another revision may number them otherwise. */
export type PlanRevision = Pick<ShippedPlan, 'id' | 'revision'>;

/** What people said of two plans. */
export interface KeptCorrections {
  before: PlanRevision;
  after: PlanRevision;
  corrections: YearsCorrection[];
}

/** What people here said of plans of different years. What is damaged reads as not said. */
export interface YearsShelf {
  corrections(before: string, after: string): Promise<KeptCorrections | null>;
  /** Replaces what was kept for the two plans; without any correction nothing is kept. */
  keepCorrections(kept: KeptCorrections): Promise<Result<null, Sentence>>;
  /** For a plan the one that it follows; null where somebody said that it follows none. */
  follows(): Promise<ReadonlyMap<string, string | null>>;
  follow(after: string, before: string | null): Promise<Result<null, Sentence>>;
}

/**
 * The plan whose decisions are shown as last year's: what people said, else the latest earlier plan of the same place. A
 * plan that is no longer there is nobody's.
 */
export function followedPlan<Known extends Pick<ShippedPlan, 'id' | 'year' | 'place'>>(
  after: Pick<ShippedPlan, 'id' | 'year' | 'place'>,
  plans: readonly Known[],
  said: ReadonlyMap<string, string | null>,
): Known | null {
  const chosen = said.get(after.id);
  if (chosen === null) return null;
  const wanted = plans.find(({ id }) => id === chosen && id !== after.id);
  if (wanted) return wanted;
  const earlier = plans.filter(({ year, place }) => year < after.year && place === after.place);
  return earlier.reduce<Known | null>((best, plan) => (best && best.year >= plan.year ? best : plan), null);
}
