import { importPlan } from '../../lib/app/importPlan';
import { knownPlans, planInFull, planLine } from '../../lib/app/knownPlans';
import { parseMessage } from '../../lib/app/messages';
import type { Clock, DecisionLog, Digest, Notebook, PlanChoice, PlanShelf } from '../../lib/app/ports';
import { saveRoster } from '../../lib/app/saveRoster';
import { answer } from '../../lib/browser/answer';
import { announce } from '../../lib/browser/news';
import { forgetReview } from '../../lib/browser/reviewMemory';
import { readAllAgain } from '../../lib/browser/tabMemory';
import { failure, success, type Result } from '../../lib/kernel/result';
import { say, type Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';
import type { PortalsInUse } from './portals';

export interface PlansTerms {
  inUse: PlansInUse;
  shelf: PlanShelf;
  choice: PlanChoice;
  portals: PortalsInUse;
  log: Pick<DecisionLog, 'coverageOfPlan'>;
  notebook: Pick<Notebook, 'actor'>;
  clock: Clock;
  digest: Digest;
}

/** Answers about the plans that are kept. One change after the other: each sees what the one before left. */
export function answerPlans({
  inUse,
  shelf,
  choice,
  portals,
  log,
  notebook,
  clock,
  digest,
}: PlansTerms): void {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** After a change: nothing that was made from what was there before is used again. */
  async function changed<Value>(outcome: Result<Value, Sentence>): Promise<Result<Value, Sentence>> {
    if (!outcome.ok) return outcome;
    inUse.forget();
    announce('coverageChanged');
    void readAllAgain();
    return outcome;
  }

  answer(
    'importPlan',
    'page',
    (data) => parseMessage('importPlan', data),
    ({ import: value, asId }) =>
      inTurn(async () => {
        const shipped = inUse.shippedData();
        if (!shipped.ok) return shipped;
        const actor = await notebook.actor();
        const terms = { shipped: shipped.value, shelf, actor, now: clock.now(), digest };
        return changed(await importPlan(value, asId, terms));
      }),
  );

  answer(
    'listPlans',
    'page',
    (data) => parseMessage('listPlans', data),
    async () => {
      const [shipped, ready] = [inUse.shippedData(), await inUse.of(null)];
      if (!shipped.ok) return shipped;
      const known = await knownPlans(shipped.value, shelf);
      if (!known.ok) return known;
      const current = ready.ok ? ready.value.seeds.plan.id : null;
      return success(known.value.map((kept) => planLine(kept, kept.plan.id === current)));
    },
  );

  answer(
    'planInFull',
    'page',
    (data) => parseMessage('planInFull', data),
    async ({ id }) => {
      const shipped = inUse.shippedData();
      return shipped.ok ? planInFull(id, shipped.value, shelf) : shipped;
    },
  );

  answer(
    'choosePlan',
    'page',
    (data) => parseMessage('choosePlan', data),
    ({ id, portal }) =>
      inTurn(async () => {
        const shipped = inUse.shippedData();
        if (!shipped.ok) return shipped;
        await portals.ready;
        const wanted = portal === undefined ? portals.list[0] : portals.list.find((one) => one.id === portal);
        if (!wanted) return failure(say('portal_unknown', portal ?? ''));
        // A plan that could not be used is not chosen.
        const found = await planInFull(id, shipped.value, shelf);
        if (!found.ok) return found;
        await forgetReview();
        return changed(await choice.choose(wanted.id, id));
      }),
  );

  answer(
    'saveRoster',
    'page',
    (data) => parseMessage('saveRoster', data),
    ({ place, roster }) =>
      inTurn(async () => {
        const shipped = inUse.shippedData();
        if (!shipped.ok) return shipped;
        return changed(await saveRoster(place, roster, { shipped: shipped.value, shelf, log }));
      }),
  );
}
