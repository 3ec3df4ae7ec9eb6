/**
 * Hybrid logical clock: `millis-counter-device`, fixed widths, so that sorting the strings sorts the moments. It never
 * steps back, even when the computer's own clock does, because each tick starts from the last one in the log.
 */
export const clockPattern = /^\d{15}-\d{6}-[a-z0-9]{8,36}$/;

const largestCounter = 999_999;

/**
 * The next moment after `last` (null for an empty log). `now` is milliseconds since 1970; `device` names this
 * installation, 8 to 36 small letters and digits.
 */
export function tick(last: string | null, now: number, device: string): string {
  const wall = Math.max(0, Math.floor(now));
  const before = last === null ? null : readClock(last);
  if (!before || wall > before.millis) return writeClock(wall, 0, device);
  if (before.counter === largestCounter) return writeClock(before.millis + 1, 0, device);
  return writeClock(before.millis, before.counter + 1, device);
}

/** Milliseconds since 1970 of a moment, for display. */
export function millisOf(clock: string): number {
  return Number(clock.slice(0, 15));
}

/** The first clock of a moment (milliseconds since 1970): every event of that moment or later sorts behind it. */
export function clockAt(millis: number): string {
  return String(Math.max(0, Math.floor(millis))).padStart(15, '0');
}

/** The later of two moments; null stands for "never". */
export function laterClock(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The order of events for display. Two computers may have the same moment; the id then decides, for all of them alike. */
export function byClock(one: { clock: string; id: string }, other: { clock: string; id: string }): number {
  if (one.clock !== other.clock) return one.clock < other.clock ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What a clock says. */
export function readClock(clock: string): { millis: number; counter: number; device: string } {
  return {
    millis: Number(clock.slice(0, 15)),
    counter: Number(clock.slice(16, 22)),
    device: clock.slice(23),
  };
}

/** The clock that says so. */
export function writeClock(millis: number, counter: number, device: string): string {
  return `${clockAt(millis)}-${String(counter).padStart(6, '0')}-${device}`;
}
