import type { Overview } from '../../../lib/app/overview';
import { allRows } from '../../../lib/coverage/packedRows';
import { ledgerRows } from '../../../lib/ledger/rows';
import type { LedgerEvidence } from '../../../lib/ledger/evidence';
import { fileNameOf, taskOf, type LedgerOrder, type OrderTerms } from '../../../lib/ledger/order';
import { rowsOf } from '../../../lib/ledger/writeFile';
import type { Speak } from '../../../lib/words/sentence';
import type { LedgerActions, LedgerWork } from './contract';

/** One export from the question to the saved file; tells how far it is. */
export async function exportLedger(
  order: LedgerOrder,
  terms: { overview: Overview; actions: LedgerActions; speak: Speak; signal: AbortSignal },
  show: (work: LedgerWork) => void,
): Promise<void> {
  const { overview, actions, speak, signal } = terms;
  const end = (why: LedgerWork | 'cancelled') => show(why === 'cancelled' ? { state: 'cancelled' } : why);
  show({ state: 'reading', rows: 0 });
  const read = (rows: number) => show({ state: 'reading', rows });
  const evidence = await actions.evidence({ plan: overview.plan.id, unit: order.unit }, read, signal);
  if (!evidence.ok) return end(asWork(evidence.error));
  show({ state: 'building' });
  // Lets the browser paint before the tables are made.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return end('cancelled');
  const ledger = orderTerms(overview, evidence.value, speak);
  const task = taskOf(order, ledger);
  show({ state: 'writing', rows: rowsOf(task) });
  const written = await actions.write(task, signal);
  if (!written.ok) return end(asWork(written.error));
  const fileName = fileNameOf(order, ledger);
  actions.save(fileName, written.value.content);
  end({ state: 'done', fileName, receipt: written.value.receipt });
}

function asWork(error: 'cancelled' | Extract<LedgerWork, { state: 'failed' }>['why']): LedgerWork {
  return error === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', why: error };
}

/** What the tables are made from. One writer of dates for all rows, for making one takes longer than a row. */
export function orderTerms(
  overview: Overview,
  evidence: readonly LedgerEvidence[],
  speak: Speak,
): OrderTerms {
  const { plan, roster, rows, today, actor } = overview;
  const duties = new Map(overview.duties);
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
  return {
    plan,
    planTitle: plan.title,
    duties,
    units: roster.units.map(({ name }) => name),
    rowsOf: ledgerRows({ tasks: plan.tasks, duties, roster, rows: allRows(rows), today, evidence }),
    today,
    from: actor && { unit: actor.unit, name: actor.name },
    speak,
    day: (at) => days.format(at),
  };
}
