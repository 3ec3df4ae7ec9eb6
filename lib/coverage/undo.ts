import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Actor, DecisionEvent, DecisionRequest } from './event';
import { judge } from './judge';

/** What has to be said so that the subject stands again as before. */
export type Undoing = Pick<DecisionRequest, 'verdict' | 'duties' | 'reason' | 'note' | 'offline'>;

const withdrawal: Undoing = { verdict: 'withdraw', duties: [], reason: null, note: '' };

/**
 * How an event is taken back, for as long as the log lasts. `events` are all events of its subject. Nothing is deleted:
 * the verdict that stood before is said again in the name of whoever undoes, or, where none stood, the present one is
 * withdrawn. Refused where somebody has spoken since (their word would be undone as well), where an editor would take
 * back an inspector's word, and where what stood before was a dispute, which no single person can restore.
 */
export function undoingOf(
  event: DecisionEvent,
  events: readonly DecisionEvent[],
  actor: Actor,
): Result<Undoing, Sentence> {
  if (events.some(({ undoes }) => undoes === event.id)) return failure(say('undo_already'));
  if (event.undoes && event.verdict === 'note') return failure(say('undo_already'));
  if (event.actor.role === 'inspector' && actor.role !== 'inspector')
    return failure(say('undo_of_inspector'));
  if (event.verdict === 'note') return success({ ...withdrawal, verdict: 'note' });
  const later = events.filter(({ id, verdict }) => id !== event.id && verdict !== 'note');
  if (later.some((other) => !isAncestor(other, event, events))) return failure(say('undo_superseded'));

  const before = judge(events.filter((other) => isAncestor(other, event, events)));
  const [first] = before.verdicts;
  const latest = before.verdicts.at(-1);
  if (!first || !latest) return success(withdrawal);
  if (before.standing === 'disputed') return failure(say('undo_to_dispute'));
  const ofInspector = before.verdicts.some((one) => one.actor.role === 'inspector');
  // An inspector's verdict stands by itself: ending what an editor said after it is enough.
  if (ofInspector && actor.role !== 'inspector') return success(withdrawal);
  return success({
    verdict: latest.verdict,
    duties: latest.verdict === 'confirm' ? before.duties : [],
    reason: latest.reason,
    note: latest.note,
    ...(latest.offline && { offline: latest.offline }),
  });
}

/** Whether `earlier` is among what `event` builds on. */
function isAncestor(earlier: DecisionEvent, event: DecisionEvent, events: readonly DecisionEvent[]): boolean {
  const log = new Map(events.map((one) => [one.id, one]));
  const open = [...event.parents];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === earlier.id) return true;
    for (const parent of log.get(id)?.parents ?? []) {
      if (!seen.has(parent)) open.push(parent);
      seen.add(parent);
    }
  }
  return false;
}
