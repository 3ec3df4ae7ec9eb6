import type { MessageKey } from '../words/texts';
import type { Sentence } from '../words/sentence';
import type { Task } from './plan';
import type { TaskOrigin } from './reading';

/** Which argument of an oddity names its tasks, by the numbers that they bear in the plan (1–3、7). */
const numbersIn: Partial<Record<MessageKey, number>> = {
  plan_residue_removed: 0,
  plan_blank_paragraphs: 0,
  plan_lead_blank: 0,
  plan_group_unlisted: 1,
  plan_separator_unusual: 0,
  plan_deadline_unclear: 0,
  plan_date_only_in_text: 0,
  plan_date_other_year: 0,
  plan_unit_in_both: 0,
  plan_responsible_blank: 0,
  plan_unit_dash: 0,
  plan_open_list: 0,
  plan_two_spellings: 1,
  plan_units_merged: 0,
  plan_date_cell: 0,
  plan_bookmark_only: 0,
  plan_hidden_rows: 0,
  plan_deadline_relative: 0,
  plan_date_without_deadline: 0,
  plan_date_before_issue: 0,
  plan_date_of_material: 0,
  plan_date_in_words: 0,
  plan_prose_several: 0,
  plan_prose_rest: 0,
  plan_seq_jumps: 1,
  plan_seq_back: 1,
};

/** Oddities that name a row of the table, its header being row 1. */
const rowsIn: Partial<Record<MessageKey, number>> = {
  plan_row_without_task: 0,
  plan_row_continued: 0,
};

/** Tasks that one oddity leads to; a person follows a few, and looks at the table for more. */
const mostLed = 12;

/**
 * The running numbers of the tasks that an oddity speaks of; none where it speaks of the whole plan. Where numbers restart with each
 * section, all tasks with the number are named. A row without a task leads to the task ahead of it.
 */
export function tasksOfOddity(
  oddity: Sentence,
  tasks: readonly Pick<Task, 'n' | 'seq'>[],
  origins: readonly Pick<TaskOrigin, 'n' | 'rows'>[],
): number[] {
  const row = oddity.args[rowsIn[oddity.key] ?? -1];
  if (row !== undefined) {
    const before = origins.findLast(({ rows }) => (rows[0] ?? Infinity) <= Number(row) - 1);
    return before ? [before.n] : [];
  }
  const words = oddity.args[numbersIn[oddity.key] ?? -1];
  if (words === undefined) return [];
  const named = words
    .split('、')
    .map((run) => run.split('–').map((number) => Number.parseInt(number, 10)))
    .filter(([first]) => Number.isInteger(first));
  const found: number[] = [];
  for (const { n, seq } of tasks) {
    // A plan may have 12,000 tasks; most oddities have found theirs among the first hundred.
    if (found.length === mostLed) break;
    if (named.some(([first = 0, last = first]) => seq >= first && seq <= last)) found.push(n);
  }
  return found;
}
