import type { Overview } from '../../../lib/app/overview';
import { allRows } from '../../../lib/coverage/packedRows';
import { ledgerRows } from '../../../lib/ledger/rows';
import type { LedgerEvidence } from '../../../lib/ledger/evidence';
import { fileNameOf, taskOf, type LedgerOrder, type OrderTerms } from '../../../lib/ledger/order';
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
  const writer = actions.openWriter(order.format, signal);
  const read = (rows: number) => show({ state: 'reading', rows });
  const evidence = await actions.evidence(evidenceOf(overview, order.unit), read, signal);
  if (!evidence.ok) {
    writer.close();
    return end(asWork(evidence.error));
  }
  show({ state: 'building' });
  // Lets the browser paint before the tables are made.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return end('cancelled');
  const ledger = orderTerms(overview, evidence.value, speak);
  const task = taskOf(order, ledger);
  const written = await writer.write(task, (rows) => show({ state: 'writing', rows }));
  if (!written.ok) return end(asWork(written.error));
  const fileName = fileNameOf(order, ledger);
  actions.save(fileName, written.value.content);
  end({ state: 'done', fileName, receipt: written.value.receipt });
}

function asWork(error: 'cancelled' | Extract<LedgerWork, { state: 'failed' }>['why']): LedgerWork {
  return error === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', why: error };
}

/** Whose evidence is asked for: a unit's, or (null) everybody's. */
export function evidenceOf({ plan, roster }: Overview, unit: string | null) {
  return { plan: plan.id, unit, units: roster.units.map(({ name }) => name) };
}

/** What the tables are made from. What costs more than a row is made once, and only when it is asked for. */
export function orderTerms(
  overview: Overview,
  evidence: readonly LedgerEvidence[],
  speak: Speak,
): OrderTerms {
  const { plan, roster, rows, today, actor } = overview;
  const duties = new Map(overview.duties);
  let made: OrderTerms['rowsOf'] | null = null;
  return {
    plan,
    planTitle: plan.title,
    duties,
    units: roster.units.map(({ name }) => name),
    rowsOf: (unit) => {
      made ??= ledgerRows({ tasks: plan.tasks, duties, roster, rows: allRows(rows), today, evidence });
      return made(unit);
    },
    today,
    from: actor && { unit: actor.unit, name: actor.name },
    speak,
    day: daysOf(),
  };
}

/** Writes the day of a moment. One writer of dates for all rows, asked once for each quarter of an hour. */
function daysOf(): (at: number) => string {
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
  const known = new Map<number, string>();
  return (at) => {
    // No clock on earth is set off by less than a quarter of an hour.
    const quarter = Math.floor(at / 900_000);
    const day = known.get(quarter) ?? days.format(at);
    known.set(quarter, day);
    return day;
  };
}
