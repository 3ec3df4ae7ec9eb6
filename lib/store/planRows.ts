import { byPlace } from '../coverage/cells';
import { packedRows, rowsOfUnit, type PackedRows } from '../coverage/packedRows';
import { rowOf, type Cell } from '../coverage/tally';
import { sameHead, withEvent, type Head, type LogHead } from './head';
import type { LogDatabase } from './schema';
import { attempt } from './trouble';

/** All rows of a plan as they were when the log had this head: one record, read in a twentieth of the time of its rows. */
export interface KeptRows {
  head: LogHead;
  packed: PackedRows;
}

/** So many later decisions are told row by row; with more, or at the latest then, all rows are kept anew. */
const mostLater = 200;

/**
 * Reads all rows of a plan. What was read last is kept, here and in the database, with the head that the log had; it is
 * taken only where the log has that head still, or where the events behind its last clock lead to today's, and then
 * the cells of those events are read again. So it can be lost, but not be wrong.
 */
export function planRowsIn(
  database: LogDatabase,
  /** So many rows are worth keeping together. */
  fewest = 1_000,
): (plan: string) => Promise<PackedRows> {
  const known = new Map<string, KeptRows>();

  return async (plan) => {
    const transaction = database.transaction(['events', 'coverage', 'planRows', 'meta']);
    const coverage = transaction.objectStore('coverage');
    const head = await transaction.objectStore('meta').get('head');
    const kept = known.get(plan) ?? usable(await transaction.objectStore('planRows').get(plan));
    const later = kept && head && kept.head.derivedBy === head.derivedBy ? head.count - kept.head.count : -1;
    if (kept && head && later === 0 && sameHead(kept.head, head)) {
      known.set(plan, kept);
      return kept.packed;
    }
    if (kept && head && later > 0 && later <= mostLater) {
      const behind = IDBKeyRange.lowerBound(kept.head.lastClock ?? '', true);
      const events = await transaction
        .objectStore('events')
        .index('clock')
        .getAll(behind, later + 1);
      const reached = events.reduce<Head>((counted, { id }) => withEvent(counted, id), kept.head);
      if (sameHead(reached, head)) {
        const ofPlan = events.filter((event) => event.plan === plan);
        const changed = [...new Map(ofPlan.map((event) => [keyOf(event), event])).values()];
        const tallies = await Promise.all(changed.map(({ unit, task }) => coverage.get([plan, unit, task])));
        const anew = tallies.flatMap((tally) => (tally ? [rowOf(tally)] : []));
        const gone = new Set(changed.map(keyOf));
        const units = [...new Set(changed.map(({ unit }) => unit))];
        const rows = units.flatMap((unit) =>
          rowsOfUnit(kept.packed, unit).filter((row) => !gone.has(keyOf(row))),
        );
        const packed = packedRows(plan, [...rows, ...anew].sort(byPlace), kept.packed);
        known.set(plan, { head, packed });
        return packed;
      }
    }
    // An array sorts after every text: the range holds all units and tasks of the plan.
    const rows = (await coverage.getAll(IDBKeyRange.bound([plan], [plan, []]))).map(rowOf);
    const packed = packedRows(plan, rows);
    if (head && rows.length >= fewest) {
      const whole = { head, packed };
      known.set(plan, whole);
      // Nobody waits for it; where it cannot be kept, the rows are read one by one again.
      void attempt(() => database.put('planRows', whole, plan));
    }
    return packed;
  };
}

/** Earlier versions kept the rows one by one; they are read anew. */
function usable(kept: Partial<KeptRows> | undefined): KeptRows | null {
  return kept?.head && kept.packed ? { head: kept.head, packed: kept.packed } : null;
}

/** A number has no space in it: what comes behind the first is the unit's name, whatever it is. */
function keyOf({ unit, task }: Pick<Cell, 'unit' | 'task'>): string {
  return `${task} ${unit}`;
}
