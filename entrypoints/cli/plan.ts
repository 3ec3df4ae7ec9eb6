import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { Plan } from '../../lib/plan/plan';
import { textOfFile } from '../../lib/plan/planFile';
import { planForReaders, planForScripts } from '../../lib/plan/planReport';
import { readPlan } from '../../lib/plan/readPlan';
import { say, speakSentence, type Sentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

/** npm run plan -- FILE [--json]; exit code 1 when the file cannot be read as a plan. */
const words = process.argv.slice(2);
const asJson = words.includes('--json');
const files = words.filter((word) => !word.startsWith('--'));
const unknown = words.some((word) => word.startsWith('--') && word !== '--json');
const speak = speaker('zh');

const [file] = files;
const plan =
  file === undefined || files.length > 1 || unknown ? failure(say('plan_command_usage')) : planIn(file);
if (plan.ok)
  console.log(
    asJson ? JSON.stringify(planForScripts(plan.value, speak), null, 1) : planForReaders(plan.value, speak),
  );
else {
  const error = speakSentence(speak, plan.error);
  if (asJson) console.log(JSON.stringify({ error }, null, 1));
  else console.error(error);
  process.exitCode = 1;
}

function planIn(path: string): Result<Plan, Sentence> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const text = textOfFile(bytes.value, basename(path));
  return text.ok ? readPlan(text.value, basename(path)) : text;
}

function bytesOf(path: string): Result<Uint8Array, Sentence> {
  try {
    return success(readFileSync(path));
  } catch (error) {
    return failure(say('plan_file_missing', path, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
