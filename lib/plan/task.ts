import type { Columns } from './columns';
import { dueDatesIn, readDeadline, windowYearsIn } from './deadline';
import { countIn, numberMark } from './numbering';
import type { Task } from './plan';
import type { DraftTask } from './taskRows';
import { oncePerText } from './oncePerText';
import { unitsOfLoneColumn, type UnitFields } from './unitFields';
import { isGroup, splitUnits } from './units';

/** What a task is made of, whatever kind of source it came from. */
export interface TaskWords {
  seq: number;
  levels: readonly string[];
  text: string;
  units: UnitFields;
  deadline: string;
}

/** The task of a plan for `year`: deadline read, due dates of the text found, groups told from units. */
export function taskOf(
  { seq, levels, text, units, deadline }: TaskWords,
  n: number,
  year: number,
  due = readDeadline(deadline, year),
): Task {
  return {
    n,
    seq,
    level1: levels[0] ?? '',
    level2: levels[1] ?? '',
    text,
    ...units,
    deadline,
    deadlineKind: due.kind,
    dates: [...new Set([...due.dates, ...dueDatesIn(text, year)])].sort(),
    groups: [...new Set([...units.lead, ...units.responsible].filter(isGroup))],
    windowYears: windowYearsIn(text),
  };
}

/** The tasks of a table. 同上 in a column of units or in the deadline repeats the task above. */
export function tasksOfDrafts(drafts: readonly DraftTask[], columns: Columns, year: number): Task[] {
  const tasks: Task[] = [];
  const deadlineOf = oncePerText((words) => readDeadline(words, year));
  const unitsIn = oncePerText(splitUnits);
  const loneIn = oncePerText(unitsOfLoneColumn);
  const separate = columns.has('lead') || !columns.has('responsible');
  let stated = '';
  for (const { words, levels } of drafts) {
    const above = tasks.at(-1);
    const n = tasks.length + 1;
    const responsibleRaw = [words.responsible, words.support].filter((raw) => raw !== '').join('\n');
    const read = separate
      ? {
          lead: unitsIn(words.lead),
          responsible: unitsIn(responsibleRaw),
          leadRaw: words.lead,
          responsibleRaw,
        }
      : loneIn(responsibleRaw);
    const units = {
      ...read,
      ...(above && ditto.test(words.lead) ? { lead: above.lead } : {}),
      ...(above && ditto.test(responsibleRaw) ? { responsible: above.responsible } : {}),
    };
    // Only the deadline is repeated, not the dates that the text above names.
    if (!above || !ditto.test(words.deadline)) stated = words.deadline;
    const task = taskOf(
      { seq: countIn(words.seq) ?? n, levels, text: words.text, units, deadline: stated },
      n,
      year,
      deadlineOf(stated),
    );
    task.deadline = words.deadline;
    tasks.push(task);
  }
  return tasks;
}

const ditto = /^(?:同上|〃|″|"|＂)$/;

/**
 * In a table without a column of numbers the texts may carry them (5.聚焦…). Where they count on from row to row they are
 * taken for what they are; a text that lists several points by itself keeps its numbers.
 */
export function numberInText(drafts: readonly DraftTask[], columns: Columns): readonly DraftTask[] {
  if (columns.has('seq') || drafts.length < 2) return drafts;
  const marks = drafts.map(({ words }) => numberMark(words.text));
  const counting = marks.every((mark, index) => {
    const former = marks[index - 1]?.value ?? 0;
    return mark !== null && mark.depth >= 3 && (mark.value === former + 1 || mark.value === 1);
  });
  const single = drafts.every(({ words }) =>
    words.text
      .split('\n')
      .slice(1)
      .every((line) => numberMark(line) === null),
  );
  if (!counting || !single) return drafts;
  return drafts.map((draft, index) => ({
    ...draft,
    words: {
      ...draft.words,
      seq: String(marks[index]?.value ?? ''),
      text: draft.words.text.slice(marks[index]?.length ?? 0),
    },
  }));
}
