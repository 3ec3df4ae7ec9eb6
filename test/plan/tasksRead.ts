import { readPlanFile } from '../../lib/plan/readPlan';
import type { PlanReading } from '../../lib/plan/reading';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const speak = speaker('zh');

/** The reading of a file's bytes, or of its text; a file that is refused throws its sentence. */
export async function reading(file: Uint8Array | string, name = '要点'): Promise<PlanReading> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readPlanFile(bytes, name);
  if (!read.ok) throw new Error(speakSentence(speak, read.error));
  return read.value;
}

/** One line a task: number, levels, text, lead, responsible, kind of deadline and dates. */
export function lines({ plan }: PlanReading): string[] {
  return plan.tasks.map((task) =>
    [
      task.seq,
      task.level1,
      task.level2,
      task.text.replaceAll('\n', '/'),
      task.lead.join('+'),
      task.responsible.join('+'),
      [task.deadlineKind, ...task.dates].join(' '),
    ].join('|'),
  );
}

/** The warnings in words. */
export function told({ plan }: PlanReading): string[] {
  return plan.warnings.map((warning) => speakSentence(speak, warning));
}

/** Why a file is refused; empty where it is not. */
export async function complaint(file: Uint8Array | string, name = '要点.docx'): Promise<string> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readPlanFile(bytes, name);
  return read.ok ? '' : speakSentence(speak, read.error);
}
