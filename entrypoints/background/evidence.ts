import { listEvidence } from '../../lib/app/evidence';
import { packedEvidence } from '../../lib/app/packedEvidence';
import { pageNeighbours } from '../../lib/app/pageNeighbours';
import { parseMessage } from '../../lib/app/messages';
import type { DecisionLog } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import { success, type Result } from '../../lib/kernel/result';
import type { PageRules } from '../../lib/coverage/pageRules';
import type { Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

/** What stands, for the rooms of the workbench and for what is handed to others. */
export function answerEvidence(terms: {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  log: DecisionLog;
  rules: PageRules;
}): void {
  const { shown, log, rules } = terms;
  answer(
    'listEvidence',
    'page',
    (data) => parseMessage('listEvidence', data),
    async ({ plan, ...query }) => {
      const ready = await shown(plan);
      if (!ready.ok) return ready;
      const portion = await listEvidence(query, { plan: ready.value.seeds.plan.id, log, rules });
      return portion.ok ? success(packedEvidence(portion.value)) : portion;
    },
  );

  answer(
    'pageNeighbours',
    'page',
    (data) => parseMessage('pageNeighbours', data),
    async ({ plan, page }) => {
      const ready = await shown(plan);
      return ready.ok ? pageNeighbours(page, { plan: ready.value.seeds.plan.id, log, rules }) : ready;
    },
  );
}
