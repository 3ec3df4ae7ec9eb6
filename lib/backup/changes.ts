import type { Sentence } from '../words/sentence';

/** What a restore does with the entries of one section. */
export interface SectionChanges {
  section: string;
  /** Not here yet. */
  added: number;
  /** Here already, and the same. */
  here: number;
  /** Here, but different; kept as they are here unless somebody wants the backup's. */
  differing: Sentence[];
  /** Not taken in, because another entry here stands in their place; nothing is overwritten. */
  left: number;
  /** Of decisions: how many are new, by plan. */
  byPlan: [plan: string, added: number][];
}

export const noChanges = (section: string): SectionChanges => ({
  section,
  added: 0,
  here: 0,
  differing: [],
  left: 0,
  byPlan: [],
});

/** The changes with those of one more portion, section by section in the order of the file. */
export function withChanges(
  before: readonly SectionChanges[],
  more: SectionChanges,
): readonly SectionChanges[] {
  if (!before.some(({ section }) => section === more.section)) return [...before, more];
  return before.map((known) => (known.section === more.section ? sum(known, more) : known));
}

function sum(one: SectionChanges, other: SectionChanges): SectionChanges {
  const plans = new Map(one.byPlan);
  for (const [plan, added] of other.byPlan) plans.set(plan, (plans.get(plan) ?? 0) + added);
  return {
    section: one.section,
    added: one.added + other.added,
    here: one.here + other.here,
    differing: [...one.differing, ...other.differing],
    left: one.left + other.left,
    byPlan: [...plans],
  };
}
