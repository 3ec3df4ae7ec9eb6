import { byPlace } from '../coverage/cells';
import { millisOf } from '../coverage/clock';
import { allRows } from '../coverage/packedRows';
import type { DecisionEvent, RejectReason } from '../coverage/event';
import { grouped } from '../coverage/grouped';
import { judge } from '../coverage/judge';
import { recordOfEvent, type PageRules } from '../coverage/pageRules';
import type { StandingEvidence } from '../coverage/standingEvidence';
import { success, type Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import { eventsAtATime, readCells, type CellEvents } from './cells';
import type { CellPlace, DecisionLog } from './ports';

/** How many rows an answer has at most: those of all events that are read for it, so that none is read twice. */
export const evidenceAtATime = eventsAtATime;

/** What stands, and why and on how many people's word it does. */
export interface EvidenceRow extends StandingEvidence {
  reason: RejectReason | null;
  parties: number;
}

/** Where a portion ended: the cell to go on with, and the last page of it that was told. */
export interface EvidenceCursor extends CellPlace {
  page: string | null;
}

/** Of one unit or (null) all, of one task or (null) all; or of one page, by any key that it ever had. */
export type EvidenceQuery =
  | { of: 'cells'; unit: string | null; task: number | null; after: EvidenceCursor | null }
  | { of: 'page'; page: string };

/** In the order of unit, task and page; `next` asks for the rest, null where there is none. */
export interface EvidencePortion {
  rows: EvidenceRow[];
  next: EvidenceCursor | null;
}

export interface EvidenceTerms {
  plan: string;
  log: Pick<DecisionLog, 'eventsByCell' | 'eventsOfPage' | 'coverageOfPlan'>;
  rules: Pick<PageRules, 'recordOf' | 'keyOf'>;
}

/**
 * What stands in the log with the pages that it rests on, by the same judgement as the coverage rows. Reads the log cell
 * by cell, so that a million decisions need no more memory than one portion.
 */
export async function listEvidence(
  query: EvidenceQuery,
  terms: EvidenceTerms,
): Promise<Result<EvidencePortion, Sentence>> {
  const { plan, log, rules } = terms;
  if (query.of === 'page') {
    const events = await log.eventsOfPage(query.page);
    if (!events.ok) return events;
    const own = events.value.filter((event) => event.plan === plan);
    const cells = grouped(own, ({ unit, task }) => JSON.stringify([unit, task])).values();
    return success({ rows: [...cells].sort(byFirst).flatMap((cell) => rowsIn(cell, rules)), next: null });
  }
  const read = await cellsOf(query, terms);
  if (!read.ok) return read;
  const rows: EvidenceRow[] = [];
  for (const { unit, task, events } of read.value.cells) {
    const told = query.after?.unit === unit && query.after.task === task ? query.after.page : null;
    const found = rowsIn(events, rules).filter(({ page }) => told === null || page > told);
    const room = evidenceAtATime - rows.length;
    rows.push(...found.slice(0, room));
    const last = rows.at(-1);
    if (found.length > room)
      return success({ rows, next: { unit, task, page: room > 0 && last ? last.page : told } });
  }
  const { next } = read.value;
  return success({ rows, next: next && { ...next, page: null } });
}

function byFirst([one]: [DecisionEvent, ...DecisionEvent[]], [other]: [DecisionEvent, ...DecisionEvent[]]) {
  return byPlace(one, other);
}

type CellsQuery = Extract<EvidenceQuery, { of: 'cells' }>;

async function cellsOf(
  { unit, task, after }: CellsQuery,
  { plan, log }: EvidenceTerms,
): Promise<Result<{ cells: CellEvents[]; next: CellPlace | null }, Sentence>> {
  if (task === null || unit !== null) {
    const through = unit === null ? null : { unit, task: task ?? Number.MAX_SAFE_INTEGER };
    const from = after ?? (unit === null ? null : { unit, task: task ?? 0 });
    return readCells(log, { plan, from, through });
  }
  // One task of all units: the derived rows say which units have said anything of it.
  const known = await log.coverageOfPlan(plan);
  if (!known.ok) return known;
  const left = allRows(known.value)
    .filter((row) => row.task === task && (!after || byPlace(row, after) >= 0))
    .sort(byPlace);
  const cells: CellEvents[] = [];
  let events = 0;
  for (const [index, { unit: one }] of left.entries()) {
    const place = { unit: one, task };
    if (events >= evidenceAtATime) return success({ cells, next: left[index] ? place : null });
    const read = await log.eventsByCell({ plan, from: place, through: place, limit: null });
    if (!read.ok) return read;
    cells.push({ ...place, events: read.value });
    events += read.value.length;
  }
  return success({ cells, next: null });
}

/** The rows of one cell, in the order of their pages. */
function rowsIn(events: readonly DecisionEvent[], rules: EvidenceTerms['rules']): EvidenceRow[] {
  const records = grouped(events, (event) => recordOfEvent(event, rules)).values();
  return [...records]
    .flatMap((record) => rowOf(record, rules))
    .sort((one, other) => (one.page < other.page ? -1 : 1));
}

function rowOf(record: readonly DecisionEvent[], rules: EvidenceTerms['rules']): EvidenceRow[] {
  const { standing, duties, verdicts, notes } = judge(record);
  const latest = verdicts.at(-1);
  if (standing === 'open' || !latest) return [];
  const { unit, task, pageUrl, pageTitle, actor, reason, note, offline } = latest;
  return [
    {
      unit,
      task,
      page: rules.keyOf(latest),
      url: pageUrl,
      title: pageTitle,
      standing,
      duties,
      by: actor,
      at: millisOf(latest.clock),
      reason,
      note,
      parties: verdicts.length,
      remarks: notes.map((remark) => remark.note),
      offline: offline ?? null,
    },
  ];
}
