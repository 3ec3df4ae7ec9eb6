import type { PageFacts } from '../page/facts';
import type { Evidence } from './finding';
import type { PlannedSubject, CompiledPlan } from './subjects';
import { isOwn, scoreTally, type Score } from './score';
import { emptyTally, type PageTally, type Tally } from './tally';
import * as weight from './weights';

/** A subject that the page may be about. */
export interface Candidate extends Score {
  subject: PlannedSubject;
  index: number;
  tally: Tally;
  /** The wording comes much nearer to another subject: never above 待核 unless all else agrees. */
  far: boolean;
  /** Where only the wording comes near, the stretches that do; empty where cues speak. */
  near: Evidence[];
}

/** All subjects that the plan asks for and the page touches, best first. */
export function rankSubjects(compiled: CompiledPlan, page: PageTally, facts: PageFacts): Candidate[] {
  const nearness = compiled.nearness.measure(facts);
  const nearest = nearestOf(compiled, nearness, facts);
  const furthest = furthestOf(compiled, nearness);
  let written = 0;
  for (const { strong } of page.subjects.values())
    if (strong.some(({ field }) => field === 'lead' || field === 'text')) written += 1;
  const diffuse = written >= weight.diffuseFrom;
  const candidates: Candidate[] = [];
  const touched = new Map(page.subjects);
  if (nearest && !touched.has(nearest.index)) touched.set(nearest.index, emptyTally());
  for (const [index, tally] of touched) {
    const subject = compiled.subjects[index];
    if (!subject || subject.tasks.length === 0) continue;
    const score = scoreTally(tally, diffuse);
    const inFormColumn = subject.axis === 'form' && isOwn(tally);
    const placed = score.kinds.has('place');
    const disclosing =
      page.hasGenre || placed || subject.axis === 'form' || subject.entry.proof === 'offline';
    const backing = Math.min(weight.nearMost, (nearness[index] ?? 0) * weight.nearEach);
    const byCues =
      score.value +
      (inFormColumn ? weight.formColumn : 0) +
      (disclosing ? 0 : -weight.noGenre) +
      (disclosing && subject.axis === 'topic' && score.value > 0 ? backing : 0);
    const alone =
      index !== nearest?.index
        ? 0
        : nearest.clear && (page.hasGenre || placed)
          ? weight.likelyFrom
          : weight.checkFrom;
    // A deciding word says which subject is meant, whatever the name of the body adds (疾病预防控制中心…预算).
    const far = subject.axis === 'topic' && (nearness[index] ?? 0) < furthest && !isDecidedFor(page, index);
    const value = Math.max(
      0,
      Math.max(byCues, alone) - (far ? weight.farOff : 0) - decidedAgainst(compiled, page, subject, index),
    );
    if (value > 0)
      candidates.push({
        value,
        kinds: score.kinds,
        titleStrong: score.titleStrong,
        contradicted: score.contradicted,
        subject,
        index,
        tally,
        far,
        near: index === nearest?.index && alone > byCues ? nearest.evidence : [],
      });
  }
  const special = candidates.some(
    ({ subject, titleStrong }) => titleStrong && subject.axis === 'topic' && !subject.general,
  );
  for (const candidate of candidates)
    if (special && candidate.subject.general)
      candidate.value = Math.max(0, candidate.value - weight.generalYields);
  return candidates.sort((a, b) => b.value - a.value || a.index - b.index);
}

interface Nearest {
  index: number;
  /** Far enough ahead to be 较可能 by itself. */
  clear: boolean;
  evidence: Evidence[];
}

/** The subject whose wording the page comes nearest to; null where none is ahead. */
function nearestOf(compiled: CompiledPlan, nearness: readonly number[], facts: PageFacts): Nearest | null {
  let index = 0;
  for (const [at, value] of nearness.entries()) if (value > (nearness[index] ?? 0)) index = at;
  const first = nearness[index] ?? 0;
  const tasks = compiled.subjects[index]?.tasks ?? [];
  let next = 0;
  for (const [at, value] of nearness.entries())
    if (value > next && !compiled.subjects[at]?.tasks.some((task) => tasks.includes(task))) next = value;
  const lead = first === 0 ? 0 : (first - next) / first;
  if (first < weight.nearFrom || lead < weight.nearLead) return null;
  const evidence = compiled.nearness.evidence(facts, index);
  const titled = evidence.reduce((sum, { field, quote }) => sum + (field === 'title' ? quote.length : 0), 0);
  // Where the title itself says nothing of the subject, the opening alone is no ground for a finding.
  if (titled === 0) return null;
  return {
    index,
    clear: titled >= weight.nearClearTitle && first >= weight.nearClearFrom && lead >= weight.nearClearLead,
    evidence,
  };
}

/** Subjects less near than this are far off: a share of what the nearest subject has. */
function furthestOf(compiled: CompiledPlan, nearness: readonly number[]): number {
  let first = 0;
  for (const [at, value] of nearness.entries())
    if (value > first && compiled.subjects[at]?.axis === 'topic') first = value;
  return first < weight.nearFrom ? 0 : first * weight.farShare;
}

function isDecidedFor(page: PageTally, index: number): boolean {
  for (const decided of page.decided.values()) if (decided.has(index)) return true;
  return false;
}

/** Title or column holds a deciding word of another subject of the group and none of this one. */
function decidedAgainst(
  compiled: CompiledPlan,
  page: PageTally,
  subject: PlannedSubject,
  index: number,
): number {
  for (const [group, decided] of page.decided)
    if (compiled.groups[group]?.topics.includes(subject.entry.id) && !decided.has(index))
      return weight.decidedAgainst;
  return 0;
}
