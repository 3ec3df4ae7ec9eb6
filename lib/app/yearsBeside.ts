import { allRows, type PackedRows } from '../coverage/packedRows';
import { placeKind } from '../coverage/place';
import { failure, success, type Result } from '../kernel/result';
import type { ShippedPlan } from '../plan/plan';
import {
  type compareYears,
  correctedYears,
  type YearsComparison,
  type YearsCorrection,
  type YearsPair,
} from '../plan/years';
import { say, type Sentence } from '../words/sentence';
import type { EvidenceRow } from './evidence';
import { followedPlan, type KeptCorrections, type YearsShelf } from './yearsKept';

/** Two plans side by side, as 年度对照 shows them. Plain data, because it travels as a message. */
export interface YearsBeside {
  before: ShippedPlan;
  after: ShippedPlan;
  pairs: YearsPair[];
  corrections: YearsCorrection[];
  /** Corrections are kept for other revisions of the plans; they are not applied. */
  stale: boolean;
  /** The plan whose decisions are shown as last year's for `after`; null for none. */
  follows: string | null;
  /** Of the earlier plan's tasks the pages and pieces of offline evidence that stand, of all units; tasks without any are left out. */
  evidence: [task: number, pieces: number][];
}

/** What stands for the tasks of last year that a task goes on with. It never counts as this year's. */
export interface LastYear {
  /** The task of this year. */
  task: number;
  plan: Pick<ShippedPlan, 'id' | 'title' | 'year'>;
  tasks: { n: number; text: string }[];
  /** How like the wordings are, 0 … 1. */
  similarity: number;
  /** Standing confirmations of the unit or units, pages and offline evidence. */
  rows: EvidenceRow[];
}

export interface BesideTerms {
  plans: readonly ShippedPlan[];
  shelf: Pick<YearsShelf, 'corrections' | 'follows'>;
  compare: typeof compareYears;
}

/** The comparison with the corrections that hold for these revisions. */
export async function comparisonOf(
  before: ShippedPlan,
  after: ShippedPlan,
  { shelf, compare }: Pick<BesideTerms, 'shelf' | 'compare'>,
): Promise<{ comparison: YearsComparison; corrections: YearsCorrection[]; stale: boolean }> {
  const kept = await shelf.corrections(before.id, after.id);
  const holds = kept !== null && isOf(kept, before, after);
  const corrections = holds ? kept.corrections : [];
  const comparison = correctedYears(compare(before, after), corrections);
  return { comparison, corrections, stale: kept !== null && !holds };
}

export async function yearsBeside(
  ids: { before: string; after: string },
  rowsOf: (plan: string) => Promise<Result<PackedRows, Sentence>>,
  terms: BesideTerms,
): Promise<Result<YearsBeside, Sentence>> {
  const before = terms.plans.find(({ id }) => id === ids.before);
  const after = terms.plans.find(({ id }) => id === ids.after);
  if (!before || !after) return failure(say('years_plan_gone', before ? ids.after : ids.before));
  const rows = await rowsOf(before.id);
  if (!rows.ok) return rows;
  const { comparison, corrections, stale } = await comparisonOf(before, after, terms);
  const follows = followedPlan(after, terms.plans, await terms.shelf.follows())?.id ?? null;
  const evidence = new Map<number, number>();
  for (const { task, pages, offline } of allRows(rows.value))
    if (pages + offline > 0) evidence.set(task, (evidence.get(task) ?? 0) + pages + offline);
  const { pairs } = comparison;
  return success({ before, after, pairs, corrections, stale, follows, evidence: [...evidence] });
}

/** Last year's evidence of every task of the later plan that goes on with tasks of which some stands. */
export function lastYearsEvidence(
  { pairs }: Pick<YearsComparison, 'pairs'>,
  rows: readonly EvidenceRow[],
): Map<number, EvidenceRow[]> {
  const confirmed = rows.filter(
    ({ standing, page }) => standing === 'confirmed' && placeKind(page) !== 'inapplicable',
  );
  return new Map(
    pairs.flatMap(({ before, after }) => {
      const found = confirmed.filter(({ task }) => before.includes(task));
      return found.length === 0 ? [] : after.map((n): [number, EvidenceRow[]] => [n, found]);
    }),
  );
}

/**
 * What stood last year for a task of this year, even if nothing did, or (null) for every task for which something did.
 * Nothing for a task that goes on with none. `rows`: what stands of the earlier plan.
 */
export function lastYears(
  { id, title, year, tasks }: ShippedPlan,
  { pairs }: Pick<YearsComparison, 'pairs'>,
  rows: readonly EvidenceRow[],
  task: number | null,
): LastYear[] {
  const carried = lastYearsEvidence({ pairs }, rows);
  return pairs
    .filter(({ before }) => before.length > 0)
    .flatMap(({ before, after, similarity }) =>
      after
        .filter((n) => (task === null ? carried.has(n) : n === task))
        .map((n) => ({
          task: n,
          plan: { id, title, year },
          tasks: tasks.filter((one) => before.includes(one.n)).map(({ n, text }) => ({ n, text })),
          similarity,
          rows: carried.get(n) ?? [],
        })),
    )
    .sort((one, other) => one.task - other.task);
}

function isOf(kept: KeptCorrections, before: ShippedPlan, after: ShippedPlan): boolean {
  return kept.before.revision === before.revision && kept.after.revision === after.revision;
}
