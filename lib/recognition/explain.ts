import { say, type Sentence } from '../words/sentence';
import type { Evidence, Field } from './finding';
import type { Candidate } from './ranking';
import type { CompiledPlan } from './subjects';
import { evidenceOf, type Clue } from './tally';
import { evidenceMost, placesMost } from './weights';

/** Fields in the order in which an inspector would cite them; of the last two nothing is quoted. */
const rankOf: Readonly<Record<Field, number>> = {
  title: 0,
  column: 1,
  infobox: 2,
  lead: 3,
  table: 4,
  attachment: 5,
  image: 6,
  text: 7,
  link: 8,
  source: 9,
  url: 10,
};
const citing = (Object.keys(rankOf) as Field[]).slice(0, -2);

const reasonOf = {
  title: 'reason_title',
  column: 'reason_column',
  infobox: 'reason_infobox',
  lead: 'reason_lead',
  text: 'reason_text',
  table: 'reason_table',
  attachment: 'reason_attachment',
  image: 'reason_image',
  link: 'reason_link',
  source: 'reason_text',
  url: 'reason_path',
} as const;

/** The places that speak for a subject, the most telling first; no quote that another one of its field contains. */
export function evidenceFor(candidate: Candidate): Evidence[] {
  const { strong, columns, weak } = candidate.tally;
  const clues = [...strong, ...columns].sort(byField);
  const supporting = weak.filter(({ field }) => field === 'title' || field === 'lead').sort(byField);
  const places = [...clues, ...supporting].slice(0, placesMost).map(evidenceOf);
  const telling = places.length > 0 ? places : candidate.near.slice(0, placesMost);
  return telling.filter((place, at) => !isSaidBy(telling, place, at)).slice(0, evidenceMost);
}

/**
 * A quote that a longer one, or an earlier equal one, of the same field contains says nothing more; nor does one of the
 * text that a table holds, for tables are part of the text.
 */
function isSaidBy(places: readonly Evidence[], place: Evidence, at: number): boolean {
  return places.some(
    ({ field, quote }, other) =>
      (field === place.field || (field === 'table' && place.field === 'text')) &&
      quote.includes(place.quote) &&
      (quote.length > place.quote.length || other < at),
  );
}

/** The reasons in words, one a field. */
export function reasonsFor(candidate: Candidate, evidence: readonly Evidence[]): Sentence[] {
  const reasons = citing.flatMap((field) => {
    const quotes = evidence.filter((entry) => entry.field === field).map(({ quote }) => `“${quote}”`);
    return quotes.length > 0 ? [say(reasonOf[field], quotes.join('、'))] : [];
  });
  if (candidate.tally.segments.length > 0)
    reasons.push(say('reason_path', candidate.tally.segments.join('、')));
  return reasons;
}

function byField(a: Clue, b: Clue): number {
  return rankOf[a.field] - rankOf[b.field] || a.start - b.start;
}

/** Ids of the plan's duties that the page shows for a task, in the plan's order. */
export function dutiesShown(
  compiled: CompiledPlan,
  candidates: readonly Candidate[],
  task: number,
): string[] {
  const shown = new Set<string>();
  for (const { index, tally } of candidates)
    for (const duty of tally.duties) {
      const id = compiled.dutyIds.get(`${task} ${index} ${duty}`);
      if (id !== undefined) shown.add(id);
    }
  return (compiled.duties.get(task) ?? []).map(({ id }) => id).filter((id) => shown.has(id));
}

/** What an inspector would still look for: duties that the page does not show, a second kind of evidence. */
export function missingFor(
  compiled: CompiledPlan,
  candidate: Candidate,
  task: number,
  shown: readonly string[],
): Sentence[] {
  const missing = (compiled.duties.get(task) ?? [])
    .filter(({ id }) => !shown.includes(id))
    .map(({ label }) => say('missing_duty', label));
  return [...lacksOf(candidate), ...missing];
}

/** The kinds of evidence that are not there. */
export function lacksOf({ kinds, contradicted, tally }: Candidate): Sentence[] {
  const lacks: Sentence[] = [];
  if (!kinds.has('title')) lacks.push(say('lacks_title'));
  if (!kinds.has('place')) lacks.push(say('lacks_place'));
  if (!kinds.has('content')) lacks.push(say('lacks_content'));
  if (contradicted) {
    const against = tally.anti.filter(({ field }) => field === 'title' || field === 'column');
    const quotes = new Set(against.map((clue) => `“${evidenceOf(clue).quote}”`));
    lacks.push(say('lacks_contradicted', [...quotes].join('、')));
  }
  return lacks;
}
