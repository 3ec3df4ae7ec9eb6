import type { EventId } from '../coverage/event';

/**
 * What one store says it holds: which log it belongs to, how many events, and a digest of their ids that does not
 * depend on their order (each id is a SHA-256, and exclusive-or joins them). Two stores with equal heads hold the same.
 */
export interface Head {
  /** Made once, on the first run; stays with the log through every restore. */
  epoch: string;
  count: number;
  /** 64 hexadecimal digits. */
  digest: string;
}

/** The head beside the events in the database. */
export interface LogHead extends Head {
  /** Clock of the latest event; the next tick goes on from it. */
  lastClock: string | null;
  /** Name of this installation, for the clock. */
  device: string;
  /** Version of the `PageRules` by which the derived rows were made; databases before version 4 did not note it. */
  derivedBy?: string;
}

const noEvents = '0'.repeat(64);

/** The head of a log without events; `epoch` is the random id that the first run gave it. */
export function emptyHead(epoch: string): Head {
  return { epoch, count: 0, digest: noEvents };
}

/** The head with one more event. The caller knows that the event was not there. */
export function withEvent(head: Head, id: EventId): Head {
  return { epoch: head.epoch, count: head.count + 1, digest: joined(head.digest, id) };
}

/** The head of a set of events, each given once. */
export function headOf(epoch: string, ids: readonly EventId[]): Head {
  return { epoch, count: ids.length, digest: ids.reduce(joined, noEvents) };
}

/**
 * Whether two stores say that they hold the same events of the same log. A store without a head never agrees, not even with
 * another one without: a missing head means a first run or a loss, and somebody has to look which.
 */
export function sameHead(one: Head | null, other: Head | null): boolean {
  if (!one || !other) return false;
  return one.epoch === other.epoch && one.count === other.count && one.digest === other.digest;
}

/** The one event that `more` counts and `less` does not, if that is all in which they differ; else null. */
export function oneMore(more: Head | null, less: Head | null): EventId | null {
  if (!more || !less || more.epoch !== less.epoch || more.count !== less.count + 1) return null;
  return joined(more.digest, less.digest);
}

/** The head in an unknown value, or null. */
export function parseHead(value: unknown): Head | null {
  if (typeof value !== 'object' || value === null) return null;
  const { epoch, count, digest } = value as Record<keyof Head, unknown>;
  if (typeof epoch !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return null;
  return Number.isSafeInteger(count) ? { epoch, count: count as number, digest } : null;
}

function joined(one: string, other: string): string {
  return (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(16).padStart(64, '0');
}
