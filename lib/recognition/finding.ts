import type { Sentence } from '../words/sentence';

/** The machine's grade: 证据充分, 较可能, 待核. 确认 and 否定 are words for people's verdicts only. */
export type Grade = 'strong' | 'likely' | 'check';

/** The part of a page in which a cue was met. */
export type Field =
  | 'title'
  | 'column'
  | 'infobox'
  | 'lead'
  | 'text'
  | 'table'
  | 'attachment'
  | 'link'
  | 'image'
  | 'source'
  | 'url';

/** An exact substring of the page. For `lead` and `text`, `start` counts UTF-16 units in `PageFacts.text`; else in the field. */
export interface Evidence {
  field: Field;
  start: number;
  quote: string;
}

/** "This page fulfils task N, because …" */
export interface Finding {
  task: number;
  /** Ids of the duties that the page shows; empty where only the task as a whole is met. */
  duties: string[];
  grade: Grade;
  /** 0 to 1, only for ordering. */
  score: number;
  /** False where a gate (year, origin, unit, missing date) stops it; the grade speaks of the subject all the same. */
  counts: boolean;
  whyNot: Sentence | null;
  reasons: Sentence[];
  evidence: Evidence[];
  /** What an inspector would still look for. */
  missing: Sentence[];
}

/** A task that came near, for the state "nothing recognised". */
export interface NearMiss {
  task: number;
  lacks: Sentence[];
}

export interface Recognition {
  /** Best first; at most three of grade `check`. */
  findings: Finding[];
  /** Set where the page is of a kind that can never be evidence (the plan itself, annual reports, …). */
  excluded: Sentence | null;
  /** Three nearest tasks, only where there is no finding. */
  nearest: NearMiss[];
}
