import { coverageOverTime } from '../../lib/app/coverageOverTime';
import { mondayOf } from '../../lib/app/day';
import { rosterWith } from '../../lib/app/members';
import { parseMessage } from '../../lib/app/messages';
import type { Clock, DecisionLog, Notebook } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import type { PageRules } from '../../lib/coverage/pageRules';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

/** How the covered duties grew, for the chart of weeks. */
export function answerWeeks(terms: {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  notebookFor: (shipped: Shipped) => Pick<Notebook, 'groupMembers'>;
  log: DecisionLog;
  rules: PageRules;
  clock: Clock;
}): void {
  const { shown, notebookFor, log, rules, clock } = terms;
  answer(
    'coverageOverTime',
    'page',
    (data) => parseMessage('coverageOverTime', data),
    async ({ plan: asked, after }) => {
      const ready = await shown(asked);
      if (!ready.ok) return ready;
      const { plan, duties, roster } = ready.value.seeds;
      const named = await notebookFor(ready.value).groupMembers();
      return coverageOverTime(
        { after },
        {
          plan,
          duties,
          roster: rosterWith(roster, named),
          log,
          rules,
          weekOf: mondayOf,
          now: clock.now(),
        },
      );
    },
  );
}
