import type { Duty, DutyTable } from '../plan/duty';
import type { ShippedPlan } from '../plan/plan';
import { webAddress, type LedgerEvidence } from './evidence';
import type { LedgerRow } from './rows';
import type { UnitStanding } from './standing';

/**
 * The ledger for machines: this, and `tasks`. README, “The ledger as data”, documents it; `version` rises with every change of
 * shape.
 */
export interface LedgerHead {
  format: 'planlens-ledger';
  version: 1;
  /** YYYY-MM-DD */
  made: string;
  plan: { id: string; revision: number; title: string; year: number };
  /** Null for the whole plan. */
  unit: string | null;
}

export interface TaskData {
  n: number;
  seq: number;
  level1: string;
  level2: string;
  text: string;
  lead: string;
  responsible: string;
  deadline: string;
  dates: string[];
  duties: Duty[];
  overdue: boolean;
  units: UnitStanding[];
  evidence: EvidenceData[];
}

interface EvidenceData extends Omit<LedgerEvidence, 'task' | 'at' | 'by'> {
  checkedBy: LedgerEvidence['by'];
  /** ISO 8601, in UTC. */
  checkedAt: string;
}

export function ledgerHead(terms: { plan: ShippedPlan; unit: string | null; today: string }): LedgerHead {
  const { id, revision, title, year } = terms.plan;
  return {
    format: 'planlens-ledger',
    version: 1,
    made: terms.today,
    plan: { id, revision, title, year },
    unit: terms.unit,
  };
}

/** What is said of each task, made when it is asked for. */
export function* taskData(rows: readonly LedgerRow[], dutyTable: DutyTable): Generator<TaskData> {
  for (const { task, standing, pages, offline, inapplicable, disputed } of rows)
    yield {
      n: task.n,
      seq: task.seq,
      level1: task.level1,
      level2: task.level2,
      text: task.text,
      lead: task.leadRaw,
      responsible: task.responsibleRaw,
      deadline: task.deadline,
      dates: task.dates,
      duties: [...(dutyTable.get(task.n) ?? [])],
      overdue: standing.overdue,
      units: standing.units,
      evidence: [...pages, ...offline, ...inapplicable, ...disputed].map(evidenceData),
    };
}

function evidenceData(one: LedgerEvidence): EvidenceData {
  const { unit, page, title, standing, duties, note, remarks, offline } = one;
  const { columnPath, published, uploaded, quote } = one;
  return {
    unit,
    page,
    url: webAddress(one),
    title,
    standing,
    duties,
    checkedBy: one.by,
    checkedAt: new Date(one.at).toISOString(),
    note,
    remarks,
    offline,
    ...(columnPath !== undefined && { columnPath }),
    ...(published !== undefined && { published }),
    ...(uploaded !== undefined && { uploaded }),
    ...(quote !== undefined && { quote }),
  };
}
