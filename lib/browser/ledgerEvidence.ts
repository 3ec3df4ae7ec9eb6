import type { EvidenceCursor, EvidencePortion } from '../app/evidence';
import { failure, success, type Result } from '../kernel/result';
import type { LedgerEvidence } from '../ledger/evidence';
import type { KnownSubject } from '../ledger/importRows';
import { subjectKey } from '../ledger/tableReading';
import { withKept, type KeptWords } from '../ledger/withKept';
import type { Sentence } from '../words/sentence';
import { askEvidence } from './askEvidence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** Of whom: a unit, or (null) the whole plan; the names of all units say where its middle is. */
export interface EvidenceOf {
  plan: string;
  unit: string | null;
  units: readonly string[];
}

/**
 * All evidence of a unit or of the whole plan, asked for in portions; `enrich` adds what the address says, and what people
 * kept of the pages adds date and quotes.
 */
export async function gatherEvidence(
  of: EvidenceOf,
  enrich: (row: LedgerEvidence) => LedgerEvidence,
  read: (rows: number) => void,
  signal: AbortSignal,
): Promise<Result<LedgerEvidence[], Sentence | 'cancelled'>> {
  const lanes = lanesOf(of);
  const once = remembering();
  let count = 0;
  const gathering = lanes.map(async (lane) => {
    const rows: LedgerEvidence[] = [];
    const gathered = await eachPortion(of, lane, signal, (portion) => {
      for (const row of portion) rows.push(enrich(once(row)));
      read((count += portion.length));
    });
    return gathered.ok ? success(rows) : gathered;
  });
  // Who cancels does not wait for answers that are on their way.
  const cancelled = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  const answers = await Promise.race([
    Promise.all([gatherKept(of.plan, signal), Promise.all(gathering)]),
    cancelled,
  ]);
  if (!answers) return failure('cancelled');
  const [kept, lanesGathered] = answers;
  const all: LedgerEvidence[] = [];
  for (const gathered of lanesGathered) {
    if (!gathered.ok) return gathered;
    for (const row of gathered.value) all.push(row);
  }
  return kept.ok ? success(withKept(all, kept.value)) : kept;
}

/**
 * Rows as they came, but what is the same in many is held once: five units decide on a page, and each answer brings its
 * words anew. What only a view shows is left out.
 */
function remembering(): (row: LedgerEvidence) => LedgerEvidence {
  const known = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const people = new Map<string, LedgerEvidence['by']>();
  const text = (one: string) => remembered(known, one, one);
  const list = (all: string[]) => remembered(lists, all.join('\n'), all);
  return ({ unit, task, page, url, title, standing, duties, by, at, note, remarks, offline, reason }) => ({
    unit: text(unit),
    task,
    page: text(page),
    url: text(url),
    title: text(title),
    standing,
    duties: list(duties),
    by: remembered(people, JSON.stringify(by), by),
    at,
    note: text(note),
    remarks: remarks.length > 0 ? remarks : list(remarks),
    offline,
    ...(reason && { reason }),
  });
}

function remembered<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, value);
  return value;
}

/** Everything that stands in a plan, by its `subjectKey`. */
export async function standingSubjects(
  plan: string,
  signal: AbortSignal,
): Promise<Result<[string, KnownSubject][], Sentence | 'cancelled'>> {
  const known: [string, KnownSubject][] = [];
  const read = await eachPortion({ plan, unit: null }, whole, signal, (rows) => {
    for (const { standing, duties, unit, task, page } of rows)
      known.push([subjectKey(unit, task, page), { standing, duties }]);
  });
  return read.ok ? success(known) : read;
}

/** A part of the evidence in its order, which is that of the units' names: from one unit until before another. */
interface Lane {
  from: string | null;
  until: string | null;
}

const whole: Lane = { from: null, until: null };

/** The whole plan is read from its beginning and from its middle at once: half the time goes by waiting for the database. */
function lanesOf({ unit, units }: EvidenceOf): Lane[] {
  const middle = [...units].sort()[Math.floor(units.length / 2)];
  if (unit !== null || middle === undefined) return [whole];
  return [
    { from: null, until: middle },
    { from: middle, until: null },
  ];
}

/** All evidence of a lane, portion by portion: one is read while the last is taken. */
async function eachPortion(
  { plan, unit }: Omit<EvidenceOf, 'units'>,
  { from, until }: Lane,
  signal: AbortSignal,
  take: (rows: readonly LedgerEvidence[]) => void,
): Promise<Result<null, Sentence | 'cancelled'>> {
  const inLane = (place: { unit: string }) => until === null || place.unit < until;
  const ask = (after: EvidenceCursor | null): Promise<Result<EvidencePortion, Sentence>> =>
    askEvidence({ of: 'cells', plan, unit, task: null, after });
  const start = from === null ? null : { unit: from, task: 0, page: null };
  for (let asked: Promise<Result<EvidencePortion, Sentence>> | null = ask(start); asked;) {
    const portion: Result<EvidencePortion, Sentence> = await asked;
    if (signal.aborted) return failure('cancelled');
    if (!portion.ok) return portion;
    const { rows, next }: EvidencePortion = portion.value;
    asked = next && inLane(next) ? ask(next) : null;
    take(rows.filter(inLane));
  }
  return success(null);
}

/** What people kept of pages for the plan. */
async function gatherKept(
  plan: string,
  signal: AbortSignal,
): Promise<Result<KeptWords[], Sentence | 'cancelled'>> {
  const kept: KeptWords[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const query = { plan, after: after ?? null };
    const portion = await askUntilAnswered(() => sendMessage('listKeptEvidence', query));
    if (signal.aborted) return failure('cancelled');
    if (!portion.ok) return portion;
    kept.push(...portion.value.kept);
    after = portion.value.next;
  }
  return success(kept);
}
