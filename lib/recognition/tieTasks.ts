import type { Task } from '../plan/plan';
import { buildCueBook } from './cueBook';
import type { Lexicon } from './lexicon';
import { Scanner } from './scan';

/** A heading of the second level covers several tasks, so what it names counts half. */
const headingShare = 0.5;
/** The best task of a subject must name at least this many characters of its phrases. */
const leastNamed = 2;
/** Tasks that name a subject at least this nearly as fully as the best one are tied to it too. */
const nearlyAsFull = 0.75;

/** A task that no phrase names must speak at least so many characters of a subject's cues. */
const leastSpoken = 6;

/** The tasks (running numbers) to which a subject is tied, and the words of the plan that tie them. */
export interface Tie {
  tasks: number[];
  words: string[];
}

/**
 * Ties tasks to subjects by their own wording, so that another plan needs no code: for every subject (topics, then
 * forms) the tasks that name it most fully. Fullness is the number of characters of the subject's phrases in the
 * task's text. So 教育 in a list of ten fields does not take 义务教育招生 from the task that is about it.
 */
export function tieTasks(tasks: readonly Task[], lexicon: Lexicon): Tie[] {
  const byPhrases = namedBy(tasks, lexicon, ({ plan }) => plan).map((byTask): Tie => {
    const best = Math.max(0, ...[...byTask.values()].map(({ full }) => full));
    const tied = [...byTask].filter(([, { full }]) => full >= leastNamed && full >= best * nearlyAsFull);
    return { tasks: tied.map(([n]) => n), words: [...new Set(tied.flatMap(([, { words }]) => [...words]))] };
  });
  const tied = new Set(byPhrases.flatMap((tie) => tie.tasks));
  return withCues(
    byPhrases,
    tasks.filter(({ n }) => !tied.has(n)),
    lexicon,
  );
}

/**
 * A task that no phrase of the lexicon names is tied to the one subject whose cues it speaks most fully: a plan that
 * asks for 图书馆免费开放 uses the words of the pages instead of those of other plans.
 */
function withCues(ties: readonly Tie[], left: readonly Task[], lexicon: Lexicon): Tie[] {
  if (left.length === 0) return [...ties];
  const named = namedBy(left, lexicon, ({ strong }) => strong);
  const fullest = new Map<number, { subject: number; full: number }>();
  named.forEach((byTask, subject) => {
    for (const [n, { full }] of byTask)
      if (full >= leastSpoken && full > (fullest.get(n)?.full ?? 0)) fullest.set(n, { subject, full });
  });
  return ties.map((tie, subject) => {
    const more = [...fullest].filter(([, best]) => best.subject === subject).map(([n]) => n);
    const words = more.flatMap((n) => [...(named[subject]?.get(n)?.words ?? [])]);
    return { tasks: [...tie.tasks, ...more], words: [...new Set([...tie.words, ...words])] };
  });
}

interface Naming {
  full: number;
  words: Set<string>;
}

/** For every subject (topics, then forms) the tasks that speak its words, and how many characters of them. */
function namedBy(
  tasks: readonly Task[],
  lexicon: Lexicon,
  wordsOf: (entry: Lexicon['topics'][number] | Lexicon['forms'][number]) => readonly string[],
): Map<number, Naming>[] {
  const bare = { title: [], weak: [], anti: [], columns: [], duties: [] };
  const book = buildCueBook(
    {
      topics: lexicon.topics.map((topic) => ({ ...topic, ...bare, strong: [...wordsOf(topic)] })),
      forms: lexicon.forms.map((form) => ({ ...form, ...bare, strong: [...wordsOf(form)] })),
      exclusions: [],
      groups: [],
      genres: [],
      common: [],
    },
    [],
  );
  const named = [...lexicon.topics, ...lexicon.forms].map(() => new Map<number, Naming>());
  const scanner = new Scanner(book);
  for (const task of tasks) {
    const read = (text: string, share: number): void => {
      const seen = new Set<string>();
      scanner.scan(text, 'title', ({ cue, roles }) => {
        for (const { subject } of roles) {
          if (seen.has(`${cue} ${subject}`)) continue;
          seen.add(`${cue} ${subject}`);
          const phrase = book.cues[cue] ?? '';
          const entry = named[subject]?.get(task.n) ?? { full: 0, words: new Set() };
          entry.full += phrase.length * share;
          entry.words.add(phrase);
          named[subject]?.set(task.n, entry);
        }
      });
    };
    read(task.text, 1);
    read(task.level2, headingShare);
  }
  return named;
}
