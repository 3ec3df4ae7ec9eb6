import type { PlannedSubject, CompiledPlan } from './subjects';
import { scoreTally, type Score } from './score';
import type { PageTally, Tally } from './tally';
import * as weight from './weights';

/** A subject that the page may be about. */
export interface Candidate extends Score {
  subject: PlannedSubject;
  index: number;
  tally: Tally;
}

/** All subjects that the plan asks for and the page touches, best first. */
export function rankSubjects(compiled: CompiledPlan, page: PageTally): Candidate[] {
  const written = [...page.subjects.values()].filter(({ strong }) =>
    strong.some(({ evidence }) => evidence.field === 'lead' || evidence.field === 'text'),
  ).length;
  const diffuse = written >= weight.diffuseFrom;
  const candidates: Candidate[] = [];
  for (const [index, tally] of page.subjects) {
    const subject = compiled.subjects[index];
    if (!subject || subject.tasks.length === 0) continue;
    const score = scoreTally(tally, diffuse);
    const inFormColumn =
      subject.axis === 'form' && [...tally.columns, ...tally.strong].some(({ own }) => own);
    const value = Math.max(
      0,
      score.value +
        (inFormColumn ? weight.formColumn : 0) -
        (page.hasGenre || subject.axis === 'form' || score.kinds.has('place') ? 0 : weight.noGenre) -
        decidedAgainst(compiled, page, subject, index),
    );
    if (value > 0) candidates.push({ ...score, value, subject, index, tally });
  }
  const special = candidates.some(
    ({ subject, titleStrong }) => titleStrong && subject.axis === 'topic' && !subject.general,
  );
  for (const candidate of candidates)
    if (special && candidate.subject.general)
      candidate.value = Math.max(0, candidate.value - weight.generalYields);
  return candidates.sort((a, b) => b.value - a.value || a.index - b.index);
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
