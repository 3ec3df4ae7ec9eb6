import { failure, type Result } from '../kernel/result';
import type { DutyTable } from '../plan/duty';
import type { Plan } from '../plan/plan';
import { say, type Sentence } from '../words/sentence';

/** Bytes; the duties of 12,000 tasks take some 4 MB. */
const longestFile = 8 * 1024 * 1024;

/** Reads a file of duties (JSON, as `npm run plan -- FILE --duties` prints it) for a plan. */
export async function readDutiesFile(file: File, plan: Plan): Promise<Result<DutyTable, Sentence>> {
  if (file.size > longestFile)
    return failure(say('office_file_too_large', file.name, String(longestFile / 1024 / 1024)));
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return failure(say('import_duties_unread', file.name));
  }
  const { parseDuties } = await import('../plan/parseDuties');
  return parseDuties(value, file.name, plan);
}
