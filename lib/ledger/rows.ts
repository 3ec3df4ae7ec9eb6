import { placeKind } from '../coverage/place';
import type { Task } from '../plan/plan';
import { evidenceByKind, type LedgerEvidence } from './evidence';
import { standingsOf, type StandingTerms, type TaskStanding } from './standing';

/** One task with how it stands and what proves it: a row of the ledger. */
export interface LedgerRow {
  task: Task;
  /** Null where the row speaks of all units. */
  unit: string | null;
  standing: TaskStanding;
  /** Pages that are confirmed, earliest decision first; the first is the one whose link the row shows. */
  pages: LedgerEvidence[];
  /** Offline evidence that is confirmed. */
  offline: LedgerEvidence[];
  /** Statements of 不适用 that stand. */
  inapplicable: LedgerEvidence[];
  /** Whatever is disputed. */
  disputed: LedgerEvidence[];
  /** Pages that were handed in and rejected, earliest first: a notice says which and why. */
  rejected: LedgerEvidence[];
}

export interface LedgerTerms extends StandingTerms {
  tasks: readonly Task[];
  evidence: readonly LedgerEvidence[];
}

/**
 * Makes the rows of the ledger, in the plan's order, one a task: for one unit the tasks that it owes, for all units every
 * task. Several pages of one task are one row; the sheet of evidence has a row for each.
 */
export function ledgerRows(terms: LedgerTerms): (unit: string | null) => LedgerRow[] {
  const standing = standingsOf(terms);
  const cells = new Map<string | null, Map<number, LedgerEvidence[]>>([[null, new Map()]]);
  const put = (unit: string | null, one: LedgerEvidence) => {
    const ofUnit = cells.get(unit) ?? new Map<number, LedgerEvidence[]>();
    cells.set(unit, ofUnit);
    const known = ofUnit.get(one.task);
    if (known) known.push(one);
    else ofUnit.set(one.task, [one]);
  };
  for (const one of [...terms.evidence].sort((one, other) => one.at - other.at)) {
    put(one.unit, one);
    put(null, one);
  }
  return (unit) =>
    terms.tasks.flatMap((task): LedgerRow[] => {
      const stands = standing(task, unit);
      if (unit !== null && stands.units.length === 0) return [];
      const all = cells.get(unit)?.get(task.n) ?? [];
      const confirmed = evidenceByKind(all.filter((one) => one.standing === 'confirmed'));
      const { web: pages, offline, inapplicable } = confirmed;
      const disputed = all.filter((one) => one.standing === 'disputed');
      const rejected = all.filter((one) => one.standing === 'rejected' && placeKind(one.page) === 'web');
      return [{ task, unit, standing: stands, pages, offline, inapplicable, disputed, rejected }];
    });
}
