import { dueDatesIn, readDeadline } from './deadline';
import type { Duty } from './duty';
import type { ReadingHints } from './hints';
import type { Plan, Task } from './plan';
import { taskOf } from './task';
import { splitUnits } from './units';
import type { UnitKind } from './roster';

/** Fields of a task that a person may set right; units as one writes them (区财政局、区发改委). */
export type TaskField = 'text' | 'level1' | 'level2' | 'lead' | 'responsible' | 'deadline';

/** What a person says about one task. */
export interface TaskCorrection {
  n: number;
  /** The text as it was read: where the file is understood otherwise, the correction belongs to no task any more. */
  of: string;
  fields: Partial<Record<TaskField, string>>;
  /** What the task asks for; left out where its own wording decides. */
  duties?: Duty[];
}

/** What a name that the roster does not know stands for. */
export type NameAnswer = { as: 'alias'; unit: string } | { as: 'new'; kind: UnitKind };

/** Everything that a person says about a file that was read. Plain data, because it is kept until the import. */
export interface Corrections {
  hints: ReadingHints;
  tasks: TaskCorrection[];
  names: [name: string, answer: NameAnswer][];
  /** Members of groups; null: nobody knows them. */
  groups: [name: string, members: string[] | null][];
}

export const noCorrections: Corrections = { hints: {}, tasks: [], names: [], groups: [] };

/** The tasks with what a person says about them, in the same order and number. A blank text corrects nothing. */
export function correctedTasks(
  tasks: readonly Task[],
  corrections: Pick<Corrections, 'tasks'>,
  year: number,
): Task[] {
  if (corrections.tasks.length === 0) return [...tasks];
  const said = new Map(corrections.tasks.map((correction) => [correction.n, correction]));
  return tasks.map((task) => {
    const correction = said.get(task.n);
    return correction?.of === task.text ? corrected(task, correction.fields, year) : task;
  });
}

/** Corrections that belong to no task as the file is understood now. */
export function setAside(tasks: readonly Task[], corrections: Pick<Corrections, 'tasks'>): number[] {
  if (corrections.tasks.length === 0) return [];
  const texts = new Map(tasks.map(({ n, text }) => [n, text]));
  return corrections.tasks.filter(({ n, of }) => texts.get(n) !== of).map(({ n }) => n);
}

/** The value of a field as a person would write it. */
export function fieldOf(task: Task, field: TaskField): string {
  return field === 'lead' || field === 'responsible' ? task[field].join('、') : task[field];
}

/** The corrections with one task set right; a value that is the file's own is no correction. */
export function withField(
  corrections: Corrections,
  task: Task,
  field: TaskField,
  value: string,
): Corrections {
  const { [field]: _, ...others } = correctionOf(corrections, task).fields;
  const fields = value === fieldOf(task, field) ? others : { ...others, [field]: value };
  return withTask(corrections, { ...correctionOf(corrections, task), fields });
}

/** The corrections with the duties of one task; null for those of its own wording. */
export function withDuties(corrections: Corrections, task: Task, duties: Duty[] | null): Corrections {
  const { duties: _, ...rest } = correctionOf(corrections, task);
  return withTask(corrections, duties === null ? rest : { ...rest, duties });
}

/** The corrections with a whole table of duties, which replaces what was said about duties before. */
export function withDutyTable(
  corrections: Corrections,
  tasks: readonly Task[],
  table: ReadonlyMap<number, readonly Duty[]>,
): Corrections {
  const said = new Map(
    corrections.tasks.map((correction) => [`${correction.n} ${correction.of}`, correction]),
  );
  const named = tasks.flatMap((task): TaskCorrection[] => {
    const { duties: _, ...rest } = said.get(`${task.n} ${task.text}`) ?? {
      n: task.n,
      of: task.text,
      fields: {},
    };
    const duties = table.get(task.n);
    if (duties !== undefined) return [{ ...rest, duties: [...duties] }];
    return Object.keys(rest.fields).length > 0 ? [rest] : [];
  });
  return { ...corrections, tasks: named };
}

/** What a person said about a task, as the file is understood now. */
export function correctionOf(corrections: Pick<Corrections, 'tasks'>, { n, text }: Task): TaskCorrection {
  return corrections.tasks.find((said) => said.n === n && said.of === text) ?? { n, of: text, fields: {} };
}

function withTask(corrections: Corrections, changed: TaskCorrection): Corrections {
  const others = corrections.tasks.filter(({ n }) => n !== changed.n);
  const empty = Object.keys(changed.fields).length === 0 && changed.duties === undefined;
  return { ...corrections, tasks: empty ? others : [...others, changed] };
}

/** The plan of a reading with the tasks as corrected. */
export function correctedPlan(plan: Plan, corrections: Pick<Corrections, 'tasks'>): Plan {
  return { ...plan, tasks: correctedTasks(plan.tasks, corrections, plan.year) };
}

function corrected(task: Task, fields: TaskCorrection['fields'], year: number): Task {
  const text = fields.text?.trim() ? fields.text.trim() : task.text;
  const units = {
    lead: fields.lead === undefined ? task.lead : splitUnits(fields.lead),
    responsible: fields.responsible === undefined ? task.responsible : splitUnits(fields.responsible),
    leadRaw: task.leadRaw,
    responsibleRaw: task.responsibleRaw,
  };
  const levels = [fields.level1 ?? task.level1, fields.level2 ?? task.level2];
  const deadline = fields.deadline ?? task.deadline;
  const anew = taskOf({ seq: task.seq, levels, text, units, deadline }, task.n, year);
  if (fields.deadline !== undefined) return anew;
  // The deadline may repeat that of the task above (同上), which the words alone do not say.
  const stated = new Set(readDeadline(task.deadline, year).dates);
  const inText = new Set(dueDatesIn(task.text, year));
  const kept = task.dates.filter((date) => stated.has(date) || !inText.has(date));
  return {
    ...anew,
    deadlineKind: task.deadlineKind,
    dates: [...new Set([...kept, ...dueDatesIn(text, year)])].sort(),
  };
}
