import type { Place } from '../office/block';
import type { ColumnRole } from './columns';
import type { Grid } from './grid';
import type { Plan } from './plan';

/** Where the fields of one task stand in the file, for a preview beside the original. */
export interface TaskOrigin {
  n: number;
  /** Rows of the grid (the header is 0); empty for prose. */
  rows: number[];
  places: Partial<Record<ColumnRole, Place[]>>;
  /** The file does not show the row. */
  hidden: boolean;
}

/** A plan as read from a file, with the way back to the file. */
export interface PlanReading {
  plan: Plan;
  /** The plan's own date, YYYY-MM-DD; null where the file does not say it. */
  issued: string | null;
  /** The sheet that holds the plan, of several. */
  sheet: string | null;
  /** The table as found; null for prose. */
  grid: Grid | null;
  /** What each column of the table was taken for, null for nothing; empty for prose. */
  roles: (ColumnRole | null)[];
  origins: TaskOrigin[];
}

/** What a reader is doing: taking the file apart, or making sense of what it found. */
export type ReadingStep = 'opening' | 'understanding';
