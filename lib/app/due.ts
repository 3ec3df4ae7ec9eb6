import type { Due } from './summary';

/** A date so many days ahead is soon. */
const soonDays = 30;
const dayLength = 86_400_000;

/**
 * How near a task is to its dates (YYYY-MM-DD): the next one from today on, else the last one, which has passed; null
 * for a task without dates (长期工作). A due date is met on its own day.
 */
export function dueOf(dates: readonly string[], today: string): Due | null {
  const sorted = [...dates].sort();
  const date = sorted.find((one) => one >= today) ?? sorted.at(-1);
  if (date === undefined) return null;
  const days = Math.round((Date.parse(date) - Date.parse(today)) / dayLength);
  return { date, days, state: days < 0 ? 'overdue' : days <= soonDays ? 'soon' : 'later' };
}
