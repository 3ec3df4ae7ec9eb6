import { tick } from '../coverage/clock';
import { createEvent } from '../coverage/create';
import type { Actor, DecisionEvent, DecisionRequest, EventId } from '../coverage/event';
import { judge } from '../coverage/judge';
import { refusalOfUndo } from '../coverage/undo';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { otherThan, type DecideTerms } from './decide';
import type { DecisionLog, LogMoment } from './ports';

export interface UndoTerms extends Omit<DecideTerms, 'log'> {
  log: Pick<DecisionLog, 'append' | 'findByRequest' | 'findById'>;
}

/**
 * Takes back one event in the name of the acting person: the log gets another event, and what stood before stands again.
 * Answered when both stores have it; a request that was recorded before gets its event back.
 */
export async function undo(
  request: { requestId: string; event: EventId; actor: Actor },
  { seeds, log, notebook, clock, digest }: UndoTerms,
): Promise<Result<{ eventId: EventId; alreadyThere: boolean }, Sentence>> {
  const stored = await log.findByRequest(request.requestId);
  if (!stored.ok) return stored;
  if (stored.value) return success({ eventId: stored.value.id, alreadyThere: true });
  const actor = await notebook.actor();
  if (!actor) return failure(say('decide_no_actor'));
  const other = otherThan(actor, request.actor);
  if (other) return failure(other);
  const found = await log.findById(request.event);
  if (!found.ok) return found;
  const event = found.value;
  if (!event) return failure(say('undo_unknown'));
  if (event.plan !== seeds.plan.id) return failure(say('decide_unknown_plan', event.plan, seeds.plan.title));

  const make = async (moment: LogMoment): Promise<Result<DecisionEvent, Sentence>> => {
    const refusal = refusalOfUndo(event, moment.standing, actor);
    if (refusal) return failure(refusal);
    const { plan, task, unit, page, pageUrl, pageTitle } = event;
    const said: DecisionRequest = {
      requestId: request.requestId,
      actor,
      plan,
      task,
      unit,
      page,
      pageUrl,
      pageTitle,
      verdict: event.verdict === 'note' ? 'note' : 'withdraw',
      duties: [],
      reason: null,
      note: '',
    };
    const context = {
      planRevision: seeds.plan.revision,
      clock: tick(moment.lastClock, clock.now(), moment.device),
      parents: judge(moment.standing).heads,
      undoes: event.id,
    };
    return success(await createEvent(said, context, digest));
  };
  const appended = await log.append(request.requestId, event, make);
  if (!appended.ok) return appended;
  return success({ eventId: appended.value.event.id, alreadyThere: appended.value.alreadyThere });
}
