import {
  listEvidence,
  type EvidenceCursor,
  type EvidencePortion,
  type EvidenceRow,
} from '../../lib/app/evidence';
import { knownPlans } from '../../lib/app/knownPlans';
import { parseMessage } from '../../lib/app/messages';
import type { DecisionLog, Notebook, PlanShelf } from '../../lib/app/ports';
import { comparisonOf, lastYears, yearsBeside, type LastYear } from '../../lib/app/yearsBeside';
import { followedPlan, type YearsShelf } from '../../lib/app/yearsKept';
import { answer } from '../../lib/browser/answer';
import { announce } from '../../lib/browser/news';
import type { PageRules } from '../../lib/coverage/pageRules';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { ShippedPlan } from '../../lib/plan/plan';
import { compareYears, type YearsComparison } from '../../lib/plan/years';
import { say, type Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';
import type { Shipped } from './shipped';

export interface YearsTerms {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  plans: Pick<PlanShelf, 'plans'>;
  inUse: Pick<PlansInUse, 'shippedData'>;
  shelf: YearsShelf;
  log: DecisionLog;
  notebook: Pick<Notebook, 'actor' | 'unit'>;
  rules: PageRules;
}

/** 年度对照: two plans side by side, what people correct, and last year's evidence for a task of the plan in use. */
export function answerYears({ shown, plans, inUse, shelf, log, notebook, rules }: YearsTerms): void {
  const compare = rememberingLast(compareYears);

  async function known(): Promise<Result<ShippedPlan[], Sentence>> {
    const data = inUse.shippedData();
    if (!data.ok) return data;
    const all = await knownPlans(data.value, plans);
    return all.ok ? success(all.value.map(({ plan }) => plan)) : all;
  }

  async function unitInFront(): Promise<string | undefined> {
    return (await notebook.unit()) ?? (await notebook.actor())?.unit;
  }

  async function allOf(
    plan: string,
    unit: string | null,
    task: number | null,
  ): Promise<Result<EvidenceRow[], Sentence>> {
    const rows: EvidenceRow[] = [];
    let after: EvidenceCursor | null = null;
    do {
      const portion: Result<EvidencePortion, Sentence> = await listEvidence(
        { of: 'cells', unit, task, after },
        { plan, log, rules },
      );
      if (!portion.ok) return portion;
      rows.push(...portion.value.rows);
      after = portion.value.next;
    } while (after !== null);
    return success(rows);
  }

  answer(
    'yearsBeside',
    'page',
    (data) => parseMessage('yearsBeside', data),
    async (ids) => {
      const all = await known();
      if (!all.ok) return all;
      return yearsBeside(ids, (plan) => log.coverageOfPlan(plan), { plans: all.value, shelf, compare });
    },
  );

  answer(
    'correctYears',
    'page',
    (data) => parseMessage('correctYears', data),
    async (kept) => {
      const saved = await shelf.keepCorrections(kept);
      if (saved.ok) announce('coverageChanged');
      return saved;
    },
  );

  answer(
    'followPlan',
    'page',
    (data) => parseMessage('followPlan', data),
    async ({ after, before }) => {
      const all = await known();
      if (!all.ok) return all;
      if (before !== null && !all.value.some(({ id }) => id === before))
        return failure(say('years_plan_gone', before));
      const saved = await shelf.follow(after, before);
      if (saved.ok) announce('coverageChanged');
      return saved;
    },
  );

  answer(
    'lastYear',
    'page',
    (data) => parseMessage('lastYear', data),
    async ({ plan, task, unit }): Promise<Result<LastYear[], Sentence>> => {
      const [ready, all, said] = await Promise.all([shown(plan), known(), shelf.follows()]);
      if (!ready.ok) return ready;
      if (!all.ok) return all;
      const after = ready.value.seeds.plan;
      const before = followedPlan(after, all.value, said);
      const whose = unit === undefined ? await unitInFront() : unit;
      if (!before || whose === undefined) return success([]);
      const { comparison } = await comparisonOf(before, after, { shelf, compare });
      const rows: EvidenceRow[] = [];
      for (const n of task === null ? [null] : earlierOf(task, comparison)) {
        const found = await allOf(before.id, whose, n);
        if (!found.ok) return found;
        rows.push(...found.value);
      }
      return success(lastYears(before, comparison, rows, task));
    },
  );
}

function earlierOf(task: number, { pairs }: YearsComparison): readonly number[] {
  return pairs.find(({ after }) => after.includes(task))?.before ?? [];
}

/** A comparison takes a tenth of a second, and the same two plans are asked for again and again. */
function rememberingLast(compare: typeof compareYears): typeof compareYears {
  let last: { key: string; comparison: YearsComparison } | null = null;
  return (before, after) => {
    const key = JSON.stringify([before, after].map(({ tasks }) => tasks));
    if (last?.key !== key) last = { key, comparison: compare(before, after) };
    return last.comparison;
  };
}
