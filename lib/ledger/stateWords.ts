import type { CoverageState } from '../coverage/coverage';
import type { Speak } from '../words/sentence';
import type { LedgerRow } from './rows';
import type { UnitStanding } from './standing';

const order: readonly CoverageState[] = ['covered', 'partial', 'disputed', 'inapplicable', 'uncovered'];

/** 完成情况: of one unit its state with the duties counted, of all units how many stand how. */
export function stateWords({ unit, standing }: LedgerRow, speak: Speak): string {
  const { units, open, overdue } = standing;
  const [first] = units;
  const parts: string[] = [];
  if (unit !== null && first) {
    parts.push(ofUnit(first, speak));
    if (first.unresolved) parts.push(speak('obligation_unresolved'));
  }
  if (unit === null && units.length === 0)
    parts.push(speak(open ? 'ledger_state_open' : 'ledger_state_nobody'));
  else if (unit === null) {
    const counts = order.flatMap((state) => {
      const count = units.filter((one) => one.state === state).length;
      return count > 0 ? [speak('ledger_state_count', speak(`coverage_${state}`), String(count))] : [];
    });
    parts.push(speak('ledger_state_units', String(units.length), counts.join(speak('ledger_comma'))));
    if (open) parts.push(speak('ledger_state_more'));
  }
  if (overdue) parts.push(speak('ledger_state_overdue'));
  return parts.join(speak('sentence_separator'));
}

/** 部分（3/5） */
export function ofUnit({ state, covered, duties }: UnitStanding, speak: Speak): string {
  const word = speak(`coverage_${state}`);
  return state === 'partial' ? speak('ledger_state_partial', word, String(covered), String(duties)) : word;
}
