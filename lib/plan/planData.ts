import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { parsePlan } from './parsePlan';
import type { PlanReading } from './reading';

/**
 * Reads a plan that the product itself wrote (`seeds/plans/*.plan.json`): checked value by value, unknown and reserved
 * keys (`__proto__`) refused by name and place.
 */
export function readPlanData(text: string, fileName: string): Result<PlanReading, Sentence> {
  const value = parsed(text);
  if (value === null) return failure(say('plan_data_unread', fileName, String(brokenLine(text))));
  const plan = parsePlan(value.json, fileName);
  if (!plan.ok) return plan;
  const { id: _id, revision: _revision, ...read } = plan.value;
  return success({
    plan: read,
    issued: null,
    sheet: null,
    grid: null,
    roles: [],
    origins: read.tasks.map(({ n }) => ({ n, rows: [], places: {}, hidden: false })),
  });
}

function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The line at which the brackets and quotes first go wrong, or the last one. */
function brokenLine(text: string): number {
  let [line, depth, quoted] = [1, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n') {
      if (quoted) return line;
      line += 1;
    } else if (sign === '\\' && quoted) at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && '{['.includes(sign)) depth += 1;
    else if (!quoted && '}]'.includes(sign) && (depth -= 1) < 0) return line;
  }
  return line;
}
