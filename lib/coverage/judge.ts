import { byClock } from './clock';
import type { Standing } from './coverage';
import type { DecisionEvent, EventId, Verdict } from './event';
import { saidIn } from './voided';

/** Where one subject (plan, task, unit, page) stands after all that people said about it. */
export interface SubjectState {
  standing: Standing;
  /** The duties that the standing confirmations name together; empty unless confirmed. */
  duties: string[];
  /** The verdicts that make the standing, earliest first; more than one where people did not see each other's. */
  verdicts: DecisionEvent[];
  /** What editors said after having seen an inspector's verdict that stands: to be shown, changes nothing. */
  answers: DecisionEvent[];
  /** 备注 that were not taken back, earliest first. */
  notes: DecisionEvent[];
  /** Events that no other event names as a parent. */
  heads: EventId[];
}

/**
 * Folds the events of one subject, in any order and with repetitions, into its standing. What counts is who had seen
 * what (`parents`), never the time of day:
 * - a verdict is replaced by a later verdict that has it among its ancestors; an inspector's only by an inspector's;
 * - a note (备注) changes nothing, and what was taken back counts as never said;
 * - a withdrawal ends the verdicts that it names and nothing else; an inspector's only if an inspector withdraws; what
 *   had been replaced before does not come back;
 * - verdicts that stand side by side and differ are disputed; an inspector's rejection stands against any editor, an
 *   inspector's confirmation against editors who had seen it;
 * - where a parent is missing, it might be an inspector's rejection: a confirmation then counts only if an inspector
 *   made it after the missing event.
 * Every doubt therefore ends in a standing that does not count as covered.
 */
export function judge(events: readonly DecisionEvent[]): SubjectState {
  const log = new Map(events.map((event) => [event.id, event]));
  const all = [...log.values()].sort(byClock);
  const said = saidIn(all);
  const verdicts = said.filter(({ verdict }) => verdict === 'confirm' || verdict === 'reject');
  const withdrawals = said.filter((event) => event.verdict === 'withdraw');

  const inspectors = stillStanding(
    verdicts.filter(byInspector),
    verdicts.filter(byInspector),
    withdrawals.filter(byInspector),
    log,
  );
  const editors = stillStanding(
    verdicts.filter((event) => !byInspector(event)),
    verdicts,
    withdrawals,
    log,
  );

  const answers = inspectors.length > 0 ? editors.filter((editor) => hasSeen(editor, inspectors, log)) : [];
  const unseen = editors.filter((editor) => !answers.includes(editor));
  const parties = standingParties(inspectors, unseen);
  const standing = parties.every((event) => event.verdict === 'confirm')
    ? confirmedUnlessMissing(parties, all, log)
    : agreement(parties);
  return {
    standing,
    duties: standing === 'confirmed' ? [...new Set(parties.flatMap((event) => event.duties))].sort() : [],
    verdicts: parties,
    answers,
    notes: said.filter(({ verdict }) => verdict === 'note'),
    heads: headsOf(all),
  };
}

/**
 * Parents of the next event: the heads, and for a withdrawal also the verdicts that it ends, which may lie below an
 * answer.
 */
export function parentsOfNext(state: SubjectState, verdict: Verdict): EventId[] {
  if (verdict !== 'withdraw') return state.heads;
  return [...new Set([...state.heads, ...state.verdicts.map((event) => event.id)])];
}

function byInspector(event: DecisionEvent): boolean {
  return event.actor.role === 'inspector';
}

/** The verdicts that neither a later verdict of `successors` replaced nor a withdrawal named. */
function stillStanding(
  verdicts: DecisionEvent[],
  successors: DecisionEvent[],
  withdrawals: DecisionEvent[],
  log: ReadonlyMap<EventId, DecisionEvent>,
): DecisionEvent[] {
  const replaced = ancestorsOf(successors, log);
  const withdrawn = new Set(withdrawals.flatMap((event) => event.parents));
  return verdicts.filter((event) => !replaced.has(event.id) && !withdrawn.has(event.id));
}

/** Everything that the events build on, missing events included. */
function ancestorsOf(
  events: readonly DecisionEvent[],
  log: ReadonlyMap<EventId, DecisionEvent>,
): Set<EventId> {
  const found = new Set<EventId>();
  const open = events.flatMap((event) => event.parents);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(log.get(id)?.parents ?? []));
  }
  return found;
}

function hasSeen(
  event: DecisionEvent,
  others: readonly DecisionEvent[],
  log: ReadonlyMap<EventId, DecisionEvent>,
): boolean {
  const seen = ancestorsOf([event], log);
  return others.every((other) => seen.has(other.id));
}

/** Whose verdicts make the standing: the inspectors', and an editor's rejection that no inspector's verdict answers. */
function standingParties(inspectors: DecisionEvent[], unseenEditors: DecisionEvent[]): DecisionEvent[] {
  if (inspectors.length === 0) return unseenEditors;
  if (inspectors.some((event) => event.verdict === 'reject')) return inspectors;
  return [...inspectors, ...unseenEditors.filter((event) => event.verdict === 'reject')].sort(byClock);
}

function agreement(parties: readonly DecisionEvent[]): Standing {
  return parties.every((event) => event.verdict === 'reject') ? 'rejected' : 'disputed';
}

function confirmedUnlessMissing(
  confirmations: DecisionEvent[],
  all: DecisionEvent[],
  log: ReadonlyMap<EventId, DecisionEvent>,
): Standing {
  if (confirmations.length === 0) return 'open';
  const settled = ancestorsOf(confirmations.filter(byInspector), log);
  const doubtful = all.some((event) => event.parents.some((id) => !log.has(id) && !settled.has(id)));
  return doubtful ? 'disputed' : 'confirmed';
}

function headsOf(all: readonly DecisionEvent[]): EventId[] {
  const named = new Set(all.flatMap((event) => event.parents));
  return all.map((event) => event.id).filter((id) => !named.has(id));
}
