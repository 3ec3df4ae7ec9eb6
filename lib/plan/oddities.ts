import { say, type Sentence } from '../words/sentence';
import type { Columns } from './columns';
import { readDeadline, type Deadline } from './deadline';
import { limitingDatesIn, wordedDatesIn } from './dateWords';
import { oncePerText } from './oncePerText';
import type { Task } from './plan';
import { separatorsIn } from './units';

/**
 * What a person should look at before working with a plan. None of it was changed by the reader. `issued` is the plan's
 * own date, where the file says it.
 */
export function oddities(
  tasks: readonly Task[],
  columns: Columns,
  year: number,
  issued: string | null,
): Sentence[] {
  const stated = oncePerText((deadline) => readDeadline(deadline, year));
  return [
    ...blankLeads(tasks, columns),
    ...(columns.has('lead') || columns.has('responsible') ? [] : [say('plan_no_unit_column')]),
    ...openGroups(tasks),
    ...unusualSeparators(tasks),
    ...relativeDeadlines(tasks),
    ...tasks.flatMap((task) => taskOddities(task, year, issued, stated(task.deadline))),
  ];
}

/** Adds a number to the list that stands under a name. */
export function addTo(lists: Map<string, number[]>, name: string, number: number): void {
  const list = lists.get(name);
  if (list) list.push(number);
  else lists.set(name, [number]);
}

/** Runs that a sentence names; nobody reads on. */
const mostRuns = 60;

/** 1–3、7: runs of numbers, as one writes them. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const named = runs
    .slice(0, mostRuns)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return named.join('、') + (runs.length > mostRuns ? '等' : '');
}

/** Level cells with empty paragraphs in them, by the numbers of their tasks. */
export function blankParagraphWarning(padded: readonly Task[]): Sentence[] {
  return padded.length > 0 ? [say('plan_blank_paragraphs', padded.map(({ seq }) => seq).join('、'))] : [];
}

/** 编号从13跳到15; numbers that restart with a section are no gap. */
export function seqGaps(tasks: readonly Task[]): Sentence[] {
  return tasks.flatMap(({ seq }, index) => {
    const former = tasks[index - 1]?.seq ?? 0;
    if (seq === former + 1 || seq === former || seq === 1) return [];
    if (seq < former) return [say('plan_seq_back', String(former), String(seq))];
    const missing = Array.from({ length: Math.min(seq - former - 1, 50) }, (_, step) => former + step + 1);
    return [say('plan_seq_jumps', String(former), String(seq), ranges(missing), String(tasks.length))];
  });
}

function blankLeads(tasks: readonly Task[], columns: Columns): Sentence[] {
  if (!columns.has('lead')) return [];
  const blank = tasks.filter(({ lead }) => lead.length === 0).map(({ seq }) => seq);
  return blank.length === 0 ? [] : [say('plan_lead_blank', ranges(blank), String(blank.length))];
}

/** A plan never lists who belongs to its collective units; a counted one (15个…) promises a list that is elsewhere. */
function openGroups(tasks: readonly Task[]): Sentence[] {
  const numbers = new Map<string, number[]>();
  for (const { seq, groups } of tasks) for (const group of groups) addTo(numbers, group, seq);
  return [...numbers].map(([group, seqs]) => say('plan_group_unlisted', group, ranges(seqs)));
}

/** Unit cells that separate otherwise than most cells of this plan do. */
function unusualSeparators(tasks: readonly Task[]): Sentence[] {
  const signsOf = oncePerText(separatorsIn);
  const cells = tasks.flatMap(({ seq, leadRaw, responsibleRaw }) =>
    [leadRaw, responsibleRaw].map((raw) => ({ seq, signs: signsOf(raw) })),
  );
  const count = new Map<string, number>();
  for (const sign of cells.flatMap(({ signs }) => signs)) count.set(sign, (count.get(sign) ?? 0) + 1);
  const [usual] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [];
  return cells.flatMap(({ seq, signs }) =>
    signs.filter((sign) => sign !== usual).map((sign) => say('plan_separator_unusual', String(seq), sign)),
  );
}

/** Deadlines that no calendar day follows from: 批复后20日内, 每季度. */
function relativeDeadlines(tasks: readonly Task[]): Sentence[] {
  const relative = tasks.filter(
    ({ deadlineKind, deadline, dates }) =>
      deadlineKind === 'interval' && deadline !== '' && dates.length === 0,
  );
  return relative.length === 0 ? [] : [say('plan_deadline_relative', ranges(relative.map(({ seq }) => seq)))];
}

function taskOddities(task: Task, year: number, issued: string | null, stated: Deadline): Sentence[] {
  const seq = String(task.seq);
  const beside = task.dates.filter((date) => !stated.dates.includes(date));
  const responsible = new Set(task.responsible);
  const early = task.dates.filter((date) => issued !== null && date < issued);
  const later = task.dates.filter((date) => Number(date.slice(0, 4)) !== year);
  return [
    ...(stated.understood ? [] : [say('plan_deadline_unclear', seq, task.deadline.slice(0, 60))]),
    ...(beside.length > 0
      ? [
          task.deadline === ''
            ? say('plan_date_without_deadline', seq, beside.join('、'))
            : say('plan_date_only_in_text', seq, beside.join('、'), task.deadline.slice(0, 60)),
        ]
      : []),
    ...early.map((date) => say('plan_date_before_issue', seq, date, issued ?? '')),
    ...limitingDatesIn(task.text).map((words) => say('plan_date_of_material', seq, words)),
    ...wordedDatesIn(task.text).map((words) => say('plan_date_in_words', seq, words)),
    ...(later.length > 0 ? [say('plan_date_other_year', seq, later.join('、'), String(year))] : []),
    ...task.lead.filter((unit) => responsible.has(unit)).map((unit) => say('plan_unit_in_both', seq, unit)),
  ];
}
