import type { Grade } from './finding';
import type { Exclusion, Form } from './lexicon';
import type { Candidate } from './ranking';
import { isOwn } from './score';
import * as weight from './weights';

export interface Graded {
  candidate: Candidate;
  grade: Grade;
}

/**
 * Form first: where a page has a form that the plan asks for (解读, 图解, 局长谈, 问答, 名单), its task leads, and the
 * subject gives a second task if the form admits one. Otherwise the best subject leads. What follows must be named by
 * the title in its own right.
 */
export function gradeSubjects(
  candidates: readonly Candidate[],
  restriction: Exclusion['effect'] | null,
): Graded[] {
  const forms = candidates.filter(({ subject }) => subject.axis === 'form');
  const topics = candidates.filter(({ subject }) => subject.axis === 'topic');
  const rivals = topics.slice(0, 4);
  const form = unlessDoubtful(supportedForm(leadingForm(forms), forms), rivals[0] ?? null);
  const graded: Graded[] = [];
  if (form) {
    graded.push({ candidate: form, grade: gradeOf(form, null) });
    if ((form.subject.entry as Form).secondary)
      for (const candidate of rivals)
        if (candidate.titleStrong && !candidate.contradicted && candidate.value >= weight.likelyFrom)
          graded.push({
            candidate,
            grade: graded.length === 1 && candidate.kinds.size > 1 ? 'likely' : 'check',
          });
  } else {
    const [first] = rivals;
    for (const candidate of rivals) {
      if (candidate === first) {
        const next = rivals.find((other) => !sharesTask(other, candidate)) ?? null;
        if (candidate.value >= weight.checkFrom) graded.push({ candidate, grade: gradeOf(candidate, next) });
      } else if (
        first &&
        candidate.value >= first.value - weight.behindFirst &&
        candidate.value >= weight.checkFrom
      )
        graded.push({
          candidate,
          grade: sharesTask(candidate, first) && candidate.titleStrong ? gradeOf(candidate, null) : 'check',
        });
    }
  }
  // No subject speaks: a form that comes near is still worth a person's look.
  const [nearest] = forms;
  if (graded.length === 0 && nearest && nearest.value >= weight.checkFrom && !nearest.contradicted)
    graded.push({ candidate: nearest, grade: 'check' });
  return graded.flatMap((entry) => {
    const grade = restrict(entry.grade, restriction);
    return grade ? [{ ...entry, grade }] : [];
  });
}

function sharesTask(a: Candidate, b: Candidate): boolean {
  return a.subject.tasks.some((task) => b.subject.tasks.includes(task));
}

/**
 * The first form in the lexicon's order that fits well enough; one whose own column it is, in any case. What neither the
 * title nor the own column names comes last: an interpretation that is written in questions and answers is an
 * interpretation.
 */
function leadingForm(forms: readonly Candidate[]): Candidate | null {
  const fits = forms.filter(
    (form) => form.value >= weight.likelyFrom - weight.formColumn && !form.contradicted,
  );
  const unnamed = (form: Candidate): number => (form.titleStrong || isOwn(form.tally) ? 0 : 1);
  return fits.sort((a, b) => unnamed(a) - unnamed(b) || a.index - b.index)[0] ?? null;
}

/** A title that names another form (政策解读 in the column 在线访谈) still says that this is an interpretation. */
function supportedForm(form: Candidate | null, forms: readonly Candidate[]): Candidate | null {
  const named = forms.some((other) => other !== form && other.titleStrong && !other.contradicted);
  return form && named ? { ...form, value: form.value + weight.formNamed } : form;
}

/** A form that is no more than worth a look gives way to a subject that the title names outright. */
function unlessDoubtful(form: Candidate | null, topic: Candidate | null): Candidate | null {
  const named =
    topic !== null && topic.titleStrong && topic.value >= weight.likelyFrom && !topic.contradicted;
  return form && named && gradeOf(form, null) === 'check' && !form.titleStrong ? null : form;
}

function gradeOf(candidate: Candidate, next: Candidate | null): Grade {
  const ahead = next === null || candidate.value - next.value >= weight.strongLead;
  if (candidate.value >= weight.strongFrom && candidate.kinds.size >= 2 && ahead && !candidate.contradicted)
    return 'strong';
  return candidate.value >= weight.likelyFrom && !candidate.contradicted && !candidate.far
    ? 'likely'
    : 'check';
}

function restrict(grade: Grade, restriction: Exclusion['effect'] | null): Grade | null {
  if (restriction === 'check') return grade === 'check' ? null : 'check';
  if (restriction === 'stepDown') return grade === 'strong' ? 'likely' : grade === 'likely' ? 'check' : null;
  return grade;
}
