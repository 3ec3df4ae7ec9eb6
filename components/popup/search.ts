import type { TaskCard } from '../../lib/app/summary';

/** The letters with which the readings of a Chinese character begin (重: `cz`); '' for what is not read. */
export type Initials = (character: string) => string;

/** The nearer to the task's own words a match lies, the higher it stands. */
const RANK = { number: 0, text: 1, duty: 2, heading: 3 };

/**
 * Tasks that answer to a query: a bare number (also 第11项, 11., ＃11) asks for that task first, words separated by
 * spaces must all occur in the task's text, its duties or its headings. Full and half width are one. With `initials`
 * letters also stand for the characters that begin with them (`czys` for 财政预算). Equal rank keeps the plan's order.
 */
export function rankTasks(
  tasks: readonly TaskCard[],
  query: string,
  initials: Initials | null = null,
): TaskCard[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const number = /^(?:#|第|任务)?(\d{1,4})(?:项|号|\.|、)?$/u.exec(words.join(''))?.[1];
  return tasks
    .map((task) => ({ task, rank: number === `${task.n}` ? RANK.number : rankOf(task, words, initials) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.task.n - b.task.n)
    .map(({ task }) => task);
}

/** The farthest of the ranks of all words; null where one does not occur. */
function rankOf(task: TaskCard, words: string[], initials: Initials | null): number | null {
  const fields = [
    [RANK.text, fold(task.text)],
    [RANK.duty, fold(task.duties.map(({ label }) => label).join('\n'))],
    [RANK.heading, fold(`${task.level1}\n${task.level2}`)],
  ] as const;
  const ranks = words.map((word) => fields.find(([, text]) => says(text, word, initials))?.[0] ?? null);
  return ranks.includes(null) ? null : Math.max(...ranks.map((rank) => rank ?? 0));
}

/** Whether a text has the word as it stands, or characters in a row that begin with its letters. */
export function says(text: string, word: string, initials: Initials | null): boolean {
  return text.includes(word) || (initials !== null && lettersOnly.test(word) && begins(text, word, initials));
}

const lettersOnly = /^[a-z]+$/u;

/** Punctuation between the characters does not count: `ysjs` finds 预算、决算. */
function begins(text: string, letters: string, initials: Initials): boolean {
  const read: string[] = [];
  for (const character of text) {
    const first = initials(character);
    if (first !== '') read.push(first);
  }
  const last = read.length - letters.length;
  for (let start = 0; start <= last; start += 1) {
    let length = 0;
    while (length < letters.length && read[start + length]?.includes(letters.charAt(length))) length += 1;
    if (length === letters.length) return true;
  }
  return false;
}

/** Full and half width, capital and small letters are one. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
