import type { Sentence } from '../words/sentence';

/**
 * How the deadline of a task is worded: `none` 长期工作/持续推进 or empty, `date` a day, month end or year end,
 * `period` a half-year, quarter or span of months (due on its last day), `interval` relative or recurring.
 */
export type DeadlineKind = 'none' | 'date' | 'period' | 'interval';

/** One row of the plan's table (工作任务). All wording is verbatim, slips included. */
export interface Task {
  /** Running number, unique within the plan. Decisions refer to it. */
  n: number;
  /** 序号 as written, else running. */
  seq: number;
  /** 一级指标 and 二级指标, merged cells filled down. */
  level1: string;
  level2: string;
  /** 工作任务; paragraphs of the cell are joined by a line break. */
  text: string;
  /** 牵头单位 split into units and groups; empty where the cell is blank. */
  lead: string[];
  /** 责任单位 split into units and groups. */
  responsible: string[];
  leadRaw: string;
  responsibleRaw: string;
  /** 完成时限 as written. */
  deadline: string;
  deadlineKind: DeadlineKind;
  /** Due dates (YYYY-MM-DD) from the deadline and from the task's own text, earliest first. */
  dates: string[];
  /** The collective units among lead and responsible, e.g. 各街道. */
  groups: string[];
  /** How many years back the task's own text reaches (近三年来: 3); null where it names no such window. */
  windowYears: number | null;
}

/** A disclosure plan (政务公开工作要点 with its 责任分解表). A revision is immutable. */
export interface Plan {
  title: string;
  year: number;
  /** Null where the title names no place. */
  place: string | null;
  /** Column headings as found, one per grid column. */
  columns: (string | null)[];
  tasks: Task[];
  /** Oddities that a person should look at. */
  warnings: Sentence[];
}

/** A plan that the extension works with: `id` is stable (place and year), `revision` counts its corrections. */
export interface ShippedPlan extends Plan {
  id: string;
  revision: number;
}
