/** A decision that nobody looked at again for so many days is stale: pages vanish and are rewritten. */
export const staleDays = 90;

/** Whole calendar days from one moment to a later one (milliseconds since 1970), in this computer's time zone. */
export function daysAgo(at: number, now: number): number {
  return Math.max(0, Math.round((dayOf(now) - dayOf(at)) / 86_400_000));
}

function dayOf(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}
