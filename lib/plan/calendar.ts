/** The day as YYYY-MM-DD; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The last day of a month (1–12), as YYYY-MM-DD: what 月底 and the end of a span mean. Null for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): string | null {
  return dayOf(year, month, daysIn(year, month));
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
