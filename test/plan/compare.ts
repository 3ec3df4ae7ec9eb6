import type { Task } from '../../lib/plan/plan';

/** What a plan file must give, as its `.expect.json` says. */
export interface Expectation {
  title: string;
  year: number;
  place: string | null;
  columns: (string | null)[];
  tasks: ExpectedTask[];
  issued?: string;
  sheet?: string;
}

export type ExpectedTask = Omit<Task, 'windowYears'> & { datesAlt?: string[]; hidden?: boolean };

/** What was read, in the shape that the command prints. */
export interface Printed {
  title: string;
  year: number;
  place: string | null;
  columns: (string | null)[];
  tasks: (Omit<Task, 'windowYears'> & { hidden?: boolean })[];
  warnings: string[];
  issued?: string;
  sheet?: string;
}

const fields = [
  'n',
  'seq',
  'level1',
  'level2',
  'text',
  'lead',
  'responsible',
  'leadRaw',
  'responsibleRaw',
  'deadline',
  'deadlineKind',
  'dates',
  'groups',
] as const;

export interface Comparison {
  fields: number;
  right: number;
  faults: string[];
}

/** Compares a reading with its expectation field by field; white space is no difference. */
export function compare(read: Printed, expected: Expectation): Comparison {
  const faults: string[] = [];
  let count = 0;
  const check = (name: string, found: unknown, wanted: unknown, also?: unknown): void => {
    count += 1;
    if (plain(found) !== plain(wanted) && (also === undefined || plain(found) !== plain(also)))
      faults.push(`${name}: ${JSON.stringify(found)} ≠ ${JSON.stringify(wanted)}`);
  };
  for (const name of ['title', 'year', 'place', 'columns'] as const) check(name, read[name], expected[name]);
  for (const name of ['issued', 'sheet'] as const)
    if (expected[name] !== undefined) check(name, read[name], expected[name]);
  check('tasks', read.tasks.length, expected.tasks.length);
  expected.tasks.forEach((task, index) => {
    for (const field of fields)
      check(
        `${index + 1} ${field}`,
        read.tasks[index]?.[field],
        task[field],
        field === 'dates' ? task.datesAlt : undefined,
      );
    if (task.hidden !== undefined)
      check(`${index + 1} hidden`, read.tasks[index]?.hidden ?? false, task.hidden);
  });
  return { fields: count, right: count - faults.length, faults };
}

function plain(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replace(/\\[nrt]|[\s\u3000]+/g, '');
}
