/** A moment (milliseconds since 1970) in this computer's time zone as `2026-11-23 10:05`, the way ledgers write it. */
export function moment(at: number): string {
  // Swedish is the locale whose customary form is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** The time of day of a moment, as `10:05`. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' }).format(at);
}
