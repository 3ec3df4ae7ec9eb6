import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success, type Result } from '../../lib/kernel/result';
import { deriveDuties } from '../../lib/plan/deriveDuties';
import { planForReaders, planForScripts } from '../../lib/plan/planReport';
import { readPlanFile } from '../../lib/plan/readPlan';
import type { PlanReading } from '../../lib/plan/reading';
import { say, speakSentence, type Sentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

/**
 * npm run plan -- FILE [--json | --duties]; exit code 1 when the file cannot be read as a plan. `--duties` prints the
 * duties of the tasks' own wording as a file to be corrected by hand (`seeds/plans/*.duties.json`).
 */
const words = process.argv.slice(2);
const asJson = words.includes('--json');
const files = words.filter((word) => !word.startsWith('--'));
const unknown = words.some((word) => word.startsWith('--') && !['--json', '--duties'].includes(word));
const speak = speaker('zh');

const [file] = files;
const plan =
  file === undefined || files.length > 1 || unknown ? failure(say('plan_command_usage')) : await planIn(file);
if (plan.ok) console.log(printed(plan.value));
else {
  const error = speakSentence(speak, plan.error);
  if (asJson) console.log(JSON.stringify({ error }, null, 1));
  else console.error(error);
  process.exitCode = 1;
}

function printed(read: PlanReading): string {
  if (words.includes('--duties'))
    return JSON.stringify(
      read.plan.tasks.map((task) => ({ task: task.n, duties: deriveDuties(task) })),
      null,
      2,
    );
  return asJson ? JSON.stringify(planForScripts(read, speak), null, 1) : planForReaders(read.plan, speak);
}

async function planIn(path: string): Promise<Result<PlanReading, Sentence>> {
  const bytes = bytesOf(path);
  return bytes.ok ? readPlanFile(bytes.value, basename(path)) : bytes;
}

function bytesOf(path: string): Result<Uint8Array, Sentence> {
  try {
    return success(readFileSync(path));
  } catch (error) {
    return failure(say('plan_file_missing', path, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
