import { speakSentence, type Speak } from '../words/sentence';
import type { Finding, Grade } from './finding';

/** A finding in words, for a file that people read and compare. */
export interface SpokenFinding {
  task: number;
  duties: string[];
  grade: Grade;
  counts: boolean;
  whyNot: string | null;
  score: number;
  reasons: string[];
  /** Exact words of the page. */
  evidence: string[];
}

/** The same finding, spoken. */
export function spokenFinding(finding: Finding, speak: Speak): SpokenFinding {
  const { task, duties, grade, counts, whyNot, score, reasons, evidence } = finding;
  return {
    task,
    duties,
    grade,
    counts,
    whyNot: whyNot && speakSentence(speak, whyNot),
    score,
    reasons: reasons.map((reason) => speakSentence(speak, reason)),
    evidence: evidence.map(({ quote }) => quote),
  };
}
