import { canonicalJson, type Canonical } from './canonical';
import type { DecisionEvent, DecisionRequest, EventId, OfflineEvidence } from './event';
import { parseEvent } from './schema';

/** Lower-case hexadecimal SHA-256 of a text. */
export type Digest = (text: string) => Promise<string>;

/** What the background adds to a request. */
export interface EventContext {
  planRevision: number;
  /** From `tick`. */
  clock: string;
  /** From `parentsOfNext`. */
  parents: readonly EventId[];
  /** The event that this one takes back. */
  undoes?: EventId;
}

/**
 * The event that a request becomes; its id is derived from everything else. Parents are put in order;
 * half a character (a lone surrogate, as a cut title may end in) becomes U+FFFD, for no store would give it back as it was.
 */
export async function createEvent(
  request: DecisionRequest,
  context: EventContext,
  digest: Digest,
): Promise<DecisionEvent> {
  const { actor } = request;
  const content: Omit<DecisionEvent, 'id'> = {
    v: 1,
    requestId: request.requestId.toWellFormed(),
    clock: context.clock,
    parents: [...new Set(context.parents)].sort(),
    verdict: request.verdict,
    plan: request.plan,
    planRevision: context.planRevision,
    task: request.task,
    duties: [...new Set(request.duties)].sort(),
    unit: request.unit.toWellFormed(),
    page: request.page.toWellFormed(),
    pageUrl: request.pageUrl.toWellFormed(),
    pageTitle: request.pageTitle.toWellFormed(),
    actor: { name: actor.name.toWellFormed(), role: actor.role, unit: actor.unit },
    reason: request.reason,
    note: request.note.toWellFormed(),
    ...(request.offline && { offline: wellFormed(request.offline) }),
    ...(request.basis && { basis: request.basis }),
    ...(context.undoes && { undoes: context.undoes }),
  };
  return { ...content, id: await eventIdOf(content, digest) };
}

function wellFormed({ fileName, date, description }: OfflineEvidence): OfflineEvidence {
  return { fileName: fileName.toWellFormed(), date, description: description.toWellFormed() };
}

/** SHA-256 of the canonical form of everything but the id itself. */
function eventIdOf(content: Omit<DecisionEvent, 'id'>, digest: Digest): Promise<EventId> {
  const { id: _, ...rest } = content as DecisionEvent;
  return digest(canonicalJson(rest as unknown as Canonical));
}

/** The event in an unknown value, if it has an event's shape and its id is that of its content; else null. */
export async function verifyEvent(value: unknown, digest: Digest): Promise<DecisionEvent | null> {
  const event = parseEvent(value);
  if (!event) return null;
  return (await eventIdOf(event, digest)) === event.id ? event : null;
}
