/** A local calendar day (YYYY-MM-DD) as its two ends, milliseconds since 1970; null for what is no day. */
export function dayBounds(day: string): { from: number; to: number } | null {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const from = new Date(year, month - 1, date);
  // The calendar knows how long the day is: where the clocks change, 23 or 25 hours.
  const real = from.getFullYear() === year && from.getMonth() === month - 1 && from.getDate() === date;
  return real ? { from: from.getTime(), to: new Date(year, month - 1, date + 1).getTime() } : null;
}

/** The local day of a moment (milliseconds since 1970), as YYYY-MM-DD. */
export function dayOf(at: number): string {
  // Swedish is the locale whose customary form is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(at);
}

/** The Monday of the local week of a moment (milliseconds since 1970), as YYYY-MM-DD. Called for every event of a log. */
export function mondayOf(at: number): string {
  const day = new Date(at);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
