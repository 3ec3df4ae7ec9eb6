/** How a unit stands with a task: 已覆盖, 部分, 有争议, 不适用, 未覆盖. Every doubt errs to uncovered. */
export type CoverageState = 'covered' | 'partial' | 'disputed' | 'inapplicable' | 'uncovered';

/** Where a page's verdicts on one subject stand: 已确认, 已否定, 有争议, 未判定. */
export type Standing = 'confirmed' | 'rejected' | 'disputed' | 'open';

/** Derived row, kept beside the log and written in the same transaction. Can always be rebuilt from the events. */
export interface CoverageRow {
  plan: string;
  unit: string;
  task: number;
  /** Duties that a standing confirmation names, of a page or of offline evidence. */
  duties: string[];
  /** Those of them that only offline evidence names. */
  offlineDuties: string[];
  /** Pages with a standing confirmation. */
  pages: number;
  /** Pieces of offline evidence that stand. */
  offline: number;
  /** Whether 不适用 stands. */
  inapplicable: boolean;
  /** Pages, pieces of offline evidence and statements of 不适用 that are disputed. */
  disputed: number;
  /** 不适用 is among what is disputed. Left out where it is not: there are thousands of rows. */
  inapplicableDisputed?: true;
  /** Clock of the latest event. */
  lastClock: string;
}

/** Why a unit owes a task: 牵头, 责任, 组内 (member of a named group), or 名单待定 (the group has no roster yet). */
export type Obligation = 'lead' | 'responsible' | 'group' | 'unresolved';
