import type { Task } from './plan';
import { bareWords } from './wording';

/** What besides its words can change from one year's task to the next: headings, who leads, who answers, the deadline. */
export type ChangedField = 'levels' | 'lead' | 'responsible' | 'deadline';

/** The fields in which two tasks differ; the order of units, width and punctuation are no difference. */
export function fieldChanges(before: Task, after: Task): ChangedField[] {
  const changed: [ChangedField, boolean][] = [
    ['levels', heading(before) !== heading(after)],
    ['lead', units(before.lead) !== units(after.lead)],
    ['responsible', units(before.responsible) !== units(after.responsible)],
    ['deadline', bareWords(before.deadline) !== bareWords(after.deadline)],
  ];
  return changed.flatMap(([field, is]) => (is ? [field] : []));
}

function heading({ level1, level2 }: Task): string {
  return [level1, level2]
    .map((level) => bareWords(level.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]*/u, '')))
    .join('\n');
}

function units(names: readonly string[]): string {
  return [...names].sort().join('、');
}
