import type { TaskCard } from '../../lib/app/summary';

/** The nearer to the task's own words a match lies, the higher it stands. */
const RANK = { number: 0, text: 1, duty: 2, heading: 3 };

/**
 * Tasks that answer to a query: a bare number (also 第11项, 11., ＃11) asks for that task first, words separated by
 * spaces must all occur in the task's text, its duties or its headings. Full and half width are one. Equal rank
 * keeps the plan's order.
 */
export function rankTasks(tasks: readonly TaskCard[], query: string): TaskCard[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const number = /^(?:#|第|任务)?(\d{1,4})(?:项|号|\.|、)?$/u.exec(words.join(''))?.[1];
  return tasks
    .map((task) => ({ task, rank: number === `${task.n}` ? RANK.number : rankOf(task, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.task.n - b.task.n)
    .map(({ task }) => task);
}

/** The farthest of the ranks of all words; null where one does not occur. */
function rankOf(task: TaskCard, words: string[]): number | null {
  const text = fold(task.text);
  const duties = fold(task.duties.map(({ label }) => label).join('\n'));
  const headings = fold(`${task.level1}\n${task.level2}`);
  const ranks = words.map((word) => {
    if (text.includes(word)) return RANK.text;
    if (duties.includes(word)) return RANK.duty;
    return headings.includes(word) ? RANK.heading : null;
  });
  return ranks.includes(null) ? null : Math.max(...ranks.map((rank) => rank ?? 0));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
