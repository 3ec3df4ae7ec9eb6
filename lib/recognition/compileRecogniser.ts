import type { PageFacts } from '../page/facts';
import type { DutyTable } from '../plan/duty';
import type { ShippedPlan } from '../plan/plan';
import { bytesOfPairs } from './cueWords';
import { restrictionOf } from './exclusion';
import { dutiesShown, evidenceFor, lacksOf, missingFor, reasonsFor } from './explain';
import type { Finding, Grade, Recognition } from './finding';
import { gateOf, type Gates } from './gates';
import { gradeSubjects, type Graded } from './grade';
import type { Lexicon } from './lexicon';
import { proofsOf, type Proofs } from './proofs';
import { rankSubjects, type Candidate } from './ranking';
import { compilePlan, type CompiledPlan } from './subjects';
import { tallyPage } from './tally';
import { checksMost, findingsMost } from './weights';

/** Says which tasks of one plan a page fulfils, and why. Holds no state between pages. */
export interface Recogniser {
  /** What the page says by itself; what people decided about its column comes in later (`withPrior`), outside the page. */
  recognise(facts: PageFacts, gates: Gates): Recognition;
  /** The tasks that pages cannot prove, or only in part. */
  readonly proofs: Proofs;
  /** Bytes of the compiled plan (budget: 5 MB). */
  readonly bytes: number;
}

/** Compiles a plan and the lexicon once; recognising is then linear in the page's text and independent of the plan. */
export function compileRecogniser(plan: ShippedPlan, duties: DutyTable, lexicon: Lexicon): Recogniser {
  const compiled = compilePlan(plan, duties, lexicon);
  return {
    recognise: (facts, gates) => recognise(compiled, facts, gates),
    proofs: proofsOf(compiled.subjects),
    bytes: bytesOf(compiled),
  };
}

/** An estimate: tables exactly, lists and records at the usual cost of V8 (8 bytes a slot, 32 a record). */
function bytesOf({ book, nearness }: CompiledPlan): number {
  const lists = Object.values(book.meanings).flat();
  const roles = [...new Set(lists)].reduce((sum, { length }) => sum + 32 + length * (8 + 56), 0);
  const cues = book.cues.reduce((sum, text) => sum + 24 + text.length * 2, 0);
  return (
    book.automaton.bytes +
    bytesOfPairs(book.pairs.all) +
    bytesOfPairs(book.pairs.wanted) +
    nearness.bytes +
    [book.cueOf, book.meaningOf, book.isPair].reduce((sum, { byteLength }) => sum + byteLength, 0) +
    (book.cues.length + lists.length) * 8 +
    roles +
    cues
  );
}

function recognise(compiled: CompiledPlan, facts: PageFacts, gates: Gates): Recognition {
  const page = tallyPage(compiled.book, compiled.segments, facts);
  const restriction = restrictionOf(compiled.exclusions, facts, page);
  if (restriction?.effect === 'exclude') return { findings: [], excluded: restriction.sentence, nearest: [] };
  const candidates = rankSubjects(compiled, page, facts);
  const graded = gradeSubjects(candidates, restriction?.effect ?? null);
  const findings = findingsOf(compiled, facts, gates, candidates, graded).map((finding) =>
    restriction ? { ...finding, missing: [restriction.sentence, ...finding.missing] } : finding,
  );
  return { findings, excluded: null, nearest: findings.length > 0 ? [] : nearestOf(candidates) };
}

function findingsOf(
  compiled: CompiledPlan,
  facts: PageFacts,
  gates: Gates,
  candidates: readonly Candidate[],
  graded: readonly Graded[],
): Finding[] {
  const findings: Finding[] = [];
  const given = new Set<number>();
  const count: Record<Grade, number> = { strong: 0, likely: 0, check: 0 };
  for (const { candidate, grade } of graded) {
    for (const task of candidate.subject.tasks) {
      const full =
        grade === 'check' ? count.check >= checksMost : count.strong + count.likely >= findingsMost;
      if (given.has(task) || full) continue;
      given.add(task);
      count[grade] += 1;
      const whyNot = gateOf(facts, gates, candidate.subject.entry.period, compiled.tasks.get(task));
      const evidence = evidenceFor(candidate);
      const shown = dutiesShown(
        compiled,
        candidates.filter(({ subject }) => subject.tasks.includes(task)),
        task,
      );
      findings.push({
        task,
        duties: shown,
        grade,
        score: Math.min(1, Math.round(candidate.value * 100) / 100),
        counts: whyNot === null,
        whyNot,
        reasons: reasonsFor(candidate, evidence),
        evidence,
        missing: missingFor(compiled, candidate, task, shown),
      });
    }
  }
  return findings;
}

/** The three tasks that came nearest, with what each lacks. */
function nearestOf(candidates: readonly Candidate[]): Recognition['nearest'] {
  const nearest = new Map<number, Recognition['nearest'][number]>();
  for (const candidate of candidates)
    for (const task of candidate.subject.tasks)
      if (nearest.size < 3 && !nearest.has(task)) nearest.set(task, { task, lacks: lacksOf(candidate) });
  return [...nearest.values()];
}
