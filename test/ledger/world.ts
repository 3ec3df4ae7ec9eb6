import { speaker } from '../../lib/words/speaker';
import type { CoverageRow } from '../../lib/coverage/coverage';
import { allColumns } from '../../lib/ledger/columns';
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { usualOrder, writerWords, type OrderTerms } from '../../lib/ledger/order';
import { ledgerRows } from '../../lib/ledger/rows';
import type { LedgerSheet, SheetCell } from '../../lib/ledger/sheet';
import { shippedSeeds } from '../app/world';

const seeds = shippedSeeds();

export const speak = speaker('zh');
export const words = writerWords(speak);
export const order = { ...usualOrder, columns: [...allColumns] };

/** A page that is confirmed for one duty. */
export function evidence(task: number, unit: string, over: Partial<LedgerEvidence> = {}): LedgerEvidence {
  return {
    unit,
    task,
    page: `https://xunyang.gov.cn/zwgk/t20230904_${6_200_000 + task}.html`,
    url: `http://www.xunyang.gov.cn/zwgk/t20230904_${6_200_000 + task}.html`,
    title: `第${task}项的通知`,
    standing: 'confirmed',
    duties: [],
    by: { name: '李敏', role: 'inspector', unit: '区政府办' },
    at: Date.parse('2026-11-20T03:00:00Z'),
    note: '',
    remarks: [],
    offline: null,
    ...over,
  };
}

export function row(task: number, unit: string, over: Partial<CoverageRow> = {}): CoverageRow {
  return {
    plan: seeds.plan.id,
    unit,
    task,
    duties: [],
    offlineDuties: [],
    pages: 0,
    offline: 0,
    inapplicable: false,
    disputed: 0,
    lastClock: '1-0-a',
    ...over,
  };
}

export function termsOf(all: LedgerEvidence[], rows: CoverageRow[] = [], today = '2026-11-23'): OrderTerms {
  const { plan, duties, roster } = seeds;
  return {
    plan,
    planTitle: plan.title,
    duties,
    units: roster.units.map(({ name }) => name),
    rowsOf: ledgerRows({ tasks: plan.tasks, duties, roster, rows, today, evidence: all }),
    today,
    from: { unit: '区政府办', name: '李敏' },
    speak,
    day: (at) => new Date(at).toISOString().slice(0, 10),
  };
}

/** A sheet of one column with these cells. */
export function column(cells: SheetCell[]): LedgerSheet {
  return {
    name: '试',
    title: '试',
    columns: [{ title: '值', width: 20 }],
    rows: cells.map((cell) => [cell]),
    merged: [],
  };
}
