import type { Task } from '../plan/plan';
import { buildCueBook } from './cueBook';
import type { Lexicon } from './lexicon';
import { scanText } from './scan';

/** A heading of the second level covers several tasks, so what it names counts half. */
const headingShare = 0.5;
/** The best task of a subject must name at least this many characters of its phrases. */
const leastNamed = 2;
/** Tasks that name a subject at least this nearly as fully as the best one are tied to it too. */
const nearlyAsFull = 0.75;

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
  const subjects = [...lexicon.topics, ...lexicon.forms];
  const book = buildCueBook(
    {
      topics: lexicon.topics.map((topic) => ({
        ...topic,
        strong: topic.plan,
        title: [],
        weak: [],
        anti: [],
        columns: [],
        duties: [],
      })),
      forms: lexicon.forms.map((form) => ({
        ...form,
        strong: form.plan,
        title: [],
        weak: [],
        anti: [],
        columns: [],
        duties: [],
      })),
      exclusions: [],
      groups: [],
      genres: [],
      common: [],
    },
    [],
  );
  const named = subjects.map(() => new Map<number, { full: number; words: Set<string> }>());
  for (const task of tasks) {
    const read = (text: string, share: number): void => {
      const seen = new Set<string>();
      for (const { cue, roles } of scanText(book, text, 'title'))
        for (const role of roles) {
          if (!('subject' in role) || seen.has(`${cue} ${role.subject}`)) continue;
          seen.add(`${cue} ${role.subject}`);
          const phrase = book.cues[cue]?.text ?? '';
          const entry = named[role.subject]?.get(task.n) ?? { full: 0, words: new Set() };
          entry.full += phrase.length * share;
          entry.words.add(phrase);
          named[role.subject]?.set(task.n, entry);
        }
    };
    read(task.text, 1);
    read(task.level2, headingShare);
  }
  return named.map((byTask) => {
    const best = Math.max(0, ...[...byTask.values()].map(({ full }) => full));
    const tied = [...byTask].filter(([, { full }]) => full >= leastNamed && full >= best * nearlyAsFull);
    return { tasks: tied.map(([n]) => n), words: [...new Set(tied.flatMap(([, { words }]) => [...words]))] };
  });
}
