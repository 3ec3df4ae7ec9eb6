import type { Duty } from './duty';
import type { Plan, ShippedPlan } from './plan';
import type { Roster, Unit, UnitGroup } from './roster';

/** Where a plan came from. */
export interface PlanSource {
  fileName: string;
  /** SHA-256 of the file's bytes, 64 hexadecimal digits; null for pasted text and for what is shipped. */
  sha256: string | null;
  /** When it was stored, milliseconds since 1970, and who did it; null for what is shipped. */
  stored: { at: number; by: string } | null;
}

/** A plan that the extension keeps, with everything that counting needs. A revision is immutable. */
export interface StoredPlan {
  plan: ShippedPlan;
  duties: [task: number, duties: Duty[]][];
  roster: Roster;
  source: PlanSource;
}

/** What a person settled in the preview: the plan as corrected by hand, its duties, and what is new in the roster. */
export interface PlanImport {
  plan: Plan;
  duties: [task: number, duties: Duty[]][];
  /** Units that the roster did not know. */
  newUnits: Unit[];
  /** Other names of units that the roster knows. */
  aliases: { alias: string; unit: string }[];
  /** Members of groups that the plan names; null where nobody knows them. */
  groups: UnitGroup[];
  fileName: string;
  sha256: string | null;
}

/** What was stored: shown to the person who did it, and kept with the plan. */
export interface PlanReceipt {
  id: string;
  title: string;
  revision: number;
  tasks: number;
  newUnits: number;
  /** The same content was stored before, and nothing was stored now: the receipt is the one of then. */
  alreadyThere: boolean;
  fileName: string;
  sha256: string | null;
  /** Milliseconds since 1970. */
  at: number;
  by: string;
}

/** A line of the list of plans. */
export interface PlanLine {
  id: string;
  title: string;
  year: number;
  place: string | null;
  revision: number;
  tasks: number;
  source: PlanSource;
  /** Whether pages are recognised and tasks are counted by this one. */
  current: boolean;
}
