import type { DecisionEvent } from '../coverage/event';
import { grouped } from '../coverage/grouped';
import { success, type Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import type { CellPlace, CellRange, DecisionLog } from './ports';

/** How many events are held in memory at a time, unless one cell alone has more. */
export const eventsAtATime = 2_000;

/** Everything that was ever said of one cell, earliest first. */
export interface CellEvents extends CellPlace {
  events: readonly DecisionEvent[];
}

/** The next whole cells of a range, as many as fit into a portion; `next` is where to go on, null at the end. */
export async function readCells(
  log: Pick<DecisionLog, 'eventsByCell'>,
  range: Omit<CellRange, 'limit'>,
): Promise<Result<{ cells: CellEvents[]; next: CellPlace | null }, Sentence>> {
  const read = await log.eventsByCell({ ...range, limit: eventsAtATime });
  if (!read.ok) return read;
  const cells = [...grouped(read.value, ({ unit, task }) => JSON.stringify([unit, task])).values()].map(
    (events): CellEvents => ({ unit: events[0].unit, task: events[0].task, events }),
  );
  const last = cells.at(-1);
  if (!last || read.value.length < eventsAtATime) return success({ cells, next: null });
  const place = { unit: last.unit, task: last.task };
  // The last cell may go on behind the cut.
  if (cells.length > 1) return success({ cells: cells.slice(0, -1), next: place });
  const whole = await log.eventsByCell({ plan: range.plan, from: place, through: place, limit: null });
  if (!whole.ok) return whole;
  return success({ cells: [{ ...place, events: whole.value }], next: { ...place, task: place.task + 1 } });
}
