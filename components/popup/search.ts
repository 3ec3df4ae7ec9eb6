import type { TaskCard } from '../../lib/app/summary';

/** The letters with which the readings of a Chinese character begin (重: `cz`); '' for what is not read. */
export type Initials = (character: string) => string;

/** The nearer to the task's own words a match lies, the higher it stands. */
const RANK = { number: 0, text: 1, duty: 2, heading: 3 };

/** A text made ready for searching: width and capitals folded, and what its characters begin with. */
interface Readable {
  text: string;
  /** Null before the readings are there. */
  letters: readonly string[] | null;
}

/** A task made ready for searching, nearest words first. Making it ready costs more than searching it. */
export interface Searchable {
  task: TaskCard;
  fields: readonly { rank: number; words: Readable }[];
}

export function searchable(tasks: readonly TaskCard[], initials: Initials | null): Searchable[] {
  return tasks.map((task) => ({
    task,
    fields: [
      { rank: RANK.text, words: readable(task.text, initials) },
      { rank: RANK.duty, words: readable(task.duties.map(({ label }) => label).join('\n'), initials) },
      { rank: RANK.heading, words: readable(`${task.level1}\n${task.level2}`, initials) },
    ],
  }));
}

/**
 * Tasks that answer to a query: a bare number (also 第11项, 11., ＃11) asks for that task first, words separated by
 * spaces must all occur in the task's text, its duties or its headings. Full and half width are one. Where the readings
 * are there, letters also stand for the characters that begin with them (`ysjs` for 预算、决算). Equal rank keeps the
 * plan's order.
 */
export function rank(among: readonly Searchable[], query: string): TaskCard[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const number = /^(?:#|第|任务)?(\d{1,4})(?:项|号|\.|、)?$/u.exec(words.join(''))?.[1];
  return among
    .map((each) => ({
      task: each.task,
      rank: number === `${each.task.n}` ? RANK.number : rankOf(each, words),
    }))
    .filter((each) => each.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.task.n - b.task.n)
    .map(({ task }) => task);
}

/** The same over tasks that were not made ready. */
export function rankTasks(
  tasks: readonly TaskCard[],
  query: string,
  initials: Initials | null = null,
): TaskCard[] {
  return rank(searchable(tasks, initials), query);
}

/** The farthest of the ranks of all words; null where one does not occur. */
function rankOf({ fields }: Searchable, words: string[]): number | null {
  let farthest = 0;
  for (const word of words) {
    const found = fields.find((field) => has(field.words, word));
    if (!found) return null;
    farthest = Math.max(farthest, found.rank);
  }
  return farthest;
}

/** Whether a text has the word, as it stands or by the letters that its characters begin with. */
export function says(text: string, word: string, initials: Initials | null): boolean {
  return has(readable(text, initials), fold(word));
}

function readable(text: string, initials: Initials | null): Readable {
  const folded = fold(text);
  // Punctuation is not read, so that `ysjs` finds 预算、决算.
  return { text: folded, letters: initials && Array.from(folded, initials).filter((first) => first !== '') };
}

function has({ text, letters }: Readable, word: string): boolean {
  return text.includes(word) || (letters !== null && /^[a-z]+$/u.test(word) && begins(letters, word));
}

function begins(letters: readonly string[], word: string): boolean {
  const last = letters.length - word.length;
  for (let start = 0; start <= last; start += 1) {
    let length = 0;
    while (length < word.length && letters[start + length]?.includes(word.charAt(length))) length += 1;
    if (length === word.length) return true;
  }
  return false;
}

/** Full and half width, capital and small letters are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
