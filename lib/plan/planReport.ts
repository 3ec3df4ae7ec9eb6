import { speakSentence, type Sentence, type Speak } from '../words/sentence';
import type { Plan, Task } from './plan';
import type { PlanReading } from './reading';

/**
 * The plan as `npm run plan -- FILE --json` prints it: for scripts, with warnings in words. The plan's own date, its
 * sheet and hidden rows are named where the file has them.
 */
export function planForScripts({ plan, issued, sheet, origins }: PlanReading, speak: Speak): object {
  return {
    title: plan.title,
    year: plan.year,
    place: plan.place,
    ...(issued === null ? {} : { issued }),
    ...(sheet === null ? {} : { sheet }),
    columns: plan.columns,
    tasks: plan.tasks.map((task, index) => ({
      ...taskForScripts(task),
      ...(origins[index]?.hidden ? { hidden: true } : {}),
    })),
    warnings: plan.warnings.map((warning) => speakSentence(speak, warning)),
  };
}

/** The plan for a reader at the terminal, under its headings, with the oddities at the end. */
export function planForReaders(plan: Plan, speak: Speak): string {
  const lines = [plan.title, summary(plan, speak)];
  let level1 = '';
  let level2 = '';
  for (const task of plan.tasks) {
    if (task.level1 !== level1) lines.push('', oneLine(task.level1));
    if (task.level1 !== level1 || task.level2 !== level2) lines.push(`  ${oneLine(task.level2)}`);
    ({ level1, level2 } = task);
    lines.push(...taskLines(task, speak));
  }
  return [...lines, '', ...oddityLines(plan.warnings, speak)].join('\n');
}

function taskForScripts(task: Task): object {
  const { n, seq, level1, level2, text, lead, responsible, leadRaw, responsibleRaw } = task;
  const { deadline, deadlineKind, dates, groups } = task;
  const units = { lead, responsible, leadRaw, responsibleRaw };
  return { n, seq, level1, level2, text, ...units, deadline, deadlineKind, dates, groups };
}

function summary(plan: Plan, speak: Speak): string {
  const firsts = new Set(plan.tasks.map(({ level1 }) => level1));
  const seconds = new Set(plan.tasks.map(({ level1, level2 }) => `${level1}\n${level2}`));
  const place = plan.place ?? speak('plan_table_place_unknown');
  return speak(
    'plan_table_summary',
    String(plan.year),
    place,
    ...[plan.tasks, [...firsts], [...seconds]].map((all) => String(all.length)),
  );
}

function taskLines(task: Task, speak: Speak): string[] {
  const units = (list: readonly string[]): string =>
    list.join(speak('list_separator')) || speak('plan_table_blank');
  const facts = [
    speak('plan_table_lead', units(task.lead)),
    speak('plan_table_responsible', units(task.responsible)),
    speak('plan_table_deadline', oneLine(task.deadline) || speak('plan_table_blank')),
    ...(task.dates.length > 0 ? [speak('plan_table_dates', task.dates.join(' '))] : []),
    ...(task.windowYears === null ? [] : [speak('plan_table_window', String(task.windowYears))]),
  ];
  return [`  ${String(task.seq).padStart(4)}  ${oneLine(task.text)}`, `        ${facts.join('  |  ')}`];
}

function oddityLines(warnings: readonly Sentence[], speak: Speak): string[] {
  if (warnings.length === 0) return [];
  return [
    speak('plan_table_oddities', String(warnings.length)),
    ...warnings.map((warning) => `  - ${speakSentence(speak, warning)}`),
  ];
}

function oneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}
