import type { LedgerEvidence } from './evidence';

/** What a ledger takes from 佐证留底, the words of a page as they stood when somebody kept them. */
export interface KeptWords {
  unit: string;
  task: number;
  page: string;
  /** YYYY-MM-DD; null where the page names no date. */
  published: string | null;
  quotes: string[];
  at: number;
}

/**
 * Adds date of publication and quotes to the evidence whose page was kept: what was kept last for the same task and unit,
 * else for the same task by whatever unit, else only the date, for quotes belong to their task.
 */
export function withKept(evidence: readonly LedgerEvidence[], kept: readonly KeptWords[]): LedgerEvidence[] {
  if (kept.length === 0) return [...evidence];
  const known = new Map<string, KeptWords>();
  for (const one of [...kept].sort((one, other) => one.at - other.at)) {
    known.set(JSON.stringify([one.page, one.task, one.unit]), one);
    known.set(JSON.stringify([one.page, one.task]), one);
    known.set(JSON.stringify([one.page]), one);
  }
  return evidence.map((one) => {
    const { page, task, unit } = one;
    const forTask = known.get(JSON.stringify([page, task, unit])) ?? known.get(JSON.stringify([page, task]));
    const found = forTask ?? known.get(JSON.stringify([page]));
    if (!found) return one;
    return { ...one, published: found.published, ...(forTask && { quote: forTask.quotes.join('\n') }) };
  });
}
