import { tick } from '../coverage/clock';
import { createEvent } from '../coverage/create';
import type { Actor, DecisionEvent, DecisionRequest, EventId } from '../coverage/event';
import { judge, parentsOfNext, type SubjectState } from '../coverage/judge';
import { findDate } from '../page/date';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { inapplicablePlace, placeKind } from '../coverage/place';
import { pageKey } from '../page/key';
import { portalOf } from './portalOf';
import type { Clock, DecisionLog, Digest, LogMoment, Notebook } from './ports';
import type { Seeds } from './seeds';

export interface DecideTerms {
  seeds: Pick<Seeds, 'plan' | 'duties' | 'roster' | 'portals'>;
  log: Pick<DecisionLog, 'append' | 'findByRequest' | 'eventsBeside'>;
  notebook: Pick<Notebook, 'actor'>;
  clock: Clock;
  digest: Digest;
}

/**
 * Records one verdict of the person who acts on this computer and answers when both stores have it. A request that
 * was recorded before gets its event back. What cannot be meant (an unknown task, unit or duty, a rejection without a
 * reason, a confirmation of nothing) is refused with a sentence, and nothing is stored. `answer` says that an
 * inspector's verdict stands and that what was recorded is an answer to it.
 */
export async function decide(
  request: DecisionRequest,
  { seeds, log, notebook, clock, digest }: DecideTerms,
): Promise<Result<{ eventId: EventId; alreadyThere: boolean; answer: boolean }, Sentence>> {
  const stored = await log.findByRequest(request.requestId);
  if (!stored.ok) return stored;
  const actor = await notebook.actor();
  if (!actor) return failure(say('decide_no_actor'));
  const refused = otherThan(actor, request.actor) ?? unknownIn(request, seeds) ?? incompleteIn(request);
  // A request that was stored is only acknowledged again, whatever has changed since.
  if (refused && !stored.value) return failure(refused);

  const make = async (moment: LogMoment): Promise<Result<DecisionEvent, Sentence>> => {
    const state = judge(moment.standing);
    const pointless = pointlessWithdrawal(request, state, actor);
    if (pointless) return failure(pointless);
    const event = await createEvent(
      plain(request),
      {
        planRevision: seeds.plan.revision,
        clock: tick(moment.lastClock, clock.now(), moment.device),
        parents: parentsOfNext(state, request.verdict),
      },
      digest,
    );
    return success(event);
  };
  const appended = await log.append(request.requestId, request, make);
  if (!appended.ok) return appended;
  const { event, alreadyThere } = appended.value;
  return success({ eventId: event.id, alreadyThere, answer: await isAnswer(event, log) });
}

/** Whether an event stands as an answer. It is stored whatever comes of the question. */
async function isAnswer(event: DecisionEvent, log: Pick<DecisionLog, 'eventsBeside'>): Promise<boolean> {
  if (event.actor.role === 'inspector') return false;
  const beside = await log.eventsBeside(event);
  if (!beside.ok) return false;
  const { plan, task, unit } = event;
  const subject = beside.value.filter((one) => one.plan === plan && one.task === task && one.unit === unit);
  return judge(subject).answers.some(({ id }) => id === event.id);
}

/** A decision is signed by the person who was shown when it was made, or by nobody. */
export function otherThan(acting: Actor, shown: Actor): Sentence | null {
  const same = acting.name === shown.name && acting.role === shown.role && acting.unit === shown.unit;
  return same ? null : say('decide_other_actor', shown.name, acting.name);
}

function unknownIn(
  request: DecisionRequest,
  { plan, duties, roster, portals }: DecideTerms['seeds'],
): Sentence | null {
  const task = String(request.task);
  if (request.plan !== plan.id) return say('decide_unknown_plan', request.plan, plan.title);
  if (!plan.tasks.some((known) => known.n === request.task))
    return say('decide_unknown_task', plan.title, task);
  if (!roster.units.some((unit) => unit.name === request.unit))
    return say('decide_unknown_unit', request.unit);
  const foreign = foreignPlace(request, portals);
  if (foreign) return foreign;
  const known = duties.get(request.task) ?? [];
  const unknown = request.duties.find((id) => !known.some((duty) => duty.id === id));
  return unknown === undefined ? null : say('decide_unknown_duty', task, unknown);
}

/** A decision is about a public page of the portal, about offline evidence, or about 不适用; nothing else. */
function foreignPlace(
  { page, pageUrl }: DecisionRequest,
  portals: DecideTerms['seeds']['portals'],
): Sentence | null {
  if (placeKind(page) !== 'web') return null;
  const portal = portalOf(pageUrl, portals);
  return portal && pageKey(pageUrl, portal) === page ? null : say('decide_foreign_page', pageUrl);
}

function incompleteIn(request: DecisionRequest): Sentence | null {
  const { verdict, duties, reason, note, task } = request;
  const kind = placeKind(request.page);
  if (verdict === 'note' && !note.trim()) return say('decide_empty_note');
  if (verdict === 'confirm' && kind === 'inapplicable')
    return note.trim() ? null : say('decide_no_inapplicable_reason', String(task));
  if (verdict === 'confirm' && kind === 'offline') {
    const { fileName = '', date = '' } = request.offline ?? {};
    if (!fileName.trim() || findDate(date)?.date !== date) return say('decide_offline_incomplete');
  }
  if (verdict === 'confirm' && duties.length === 0) return say('decide_no_duty', String(task));
  if (verdict === 'reject' && reason === null) return say('decide_no_reason');
  if (verdict === 'reject' && reason === 'other' && !note.trim()) return say('decide_no_note');
  return null;
}

/** A withdrawal that would end nothing must not look as if it did. */
function pointlessWithdrawal(request: DecisionRequest, state: SubjectState, actor: Actor): Sentence | null {
  if (request.verdict !== 'withdraw') return null;
  if (state.verdicts.length === 0) return say('decide_nothing_to_withdraw', String(request.task));
  const own = state.verdicts.some((event) => event.actor.role !== 'inspector') || state.answers.length > 0;
  return actor.role === 'inspector' || own ? null : say('decide_only_inspector_withdraws');
}

/** Only a confirmation names duties and evidence, only a rejection has a reason. 不适用 is about a task as a whole. */
function plain({ offline, ...request }: DecisionRequest): DecisionRequest {
  const confirms = request.verdict === 'confirm';
  return {
    ...request,
    duties: confirms && request.page !== inapplicablePlace ? request.duties : [],
    ...(offline && confirms && placeKind(request.page) === 'offline' && { offline }),
    reason: request.verdict === 'reject' ? request.reason : null,
  };
}
