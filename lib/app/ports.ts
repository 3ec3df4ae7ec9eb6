import type { ColumnRow } from '../coverage/columns';
import type { CoverageRow } from '../coverage/coverage';
import type { Actor, DecisionEvent, EventId, Subject } from '../coverage/event';
import type { PackedRows } from '../coverage/packedRows';
import type { PageOfEvent } from '../coverage/pageRules';
import type { Result } from '../kernel/result';
import type { PortalProfile } from '../page/portal';
import type { Duty } from '../plan/duty';
import type { ShippedPlan } from '../plan/plan';
import type { Roster } from '../plan/roster';
import type { PlanSource } from '../plan/stored';
import type { Sentence } from '../words/sentence';
import type { ReportedPage } from './reportedPage';

/**
 * What the use cases ask of the world. Adapters live in `lib/store` and `lib/browser`; tests bring their own.
 * Every port answers with a `Result`; nothing here throws on an expected failure.
 */

/** The log of decisions and what is derived from it. */
export interface DecisionLog {
  /** The event that a request made, if it was made already. */
  findByRequest(requestId: string): Promise<Result<DecisionEvent | null, Sentence>>;
  findById(id: EventId): Promise<Result<DecisionEvent | null, Sentence>>;
  /** All events about one page, whatever addresses it had, by the key that it has today. */
  eventsOfPage(page: string): Promise<Result<DecisionEvent[], Sentence>>;
  /** All events about the page that an event is about, the event itself among them. */
  eventsBeside(event: PageOfEvent): Promise<Result<DecisionEvent[], Sentence>>;
  /** Keys under which pages were written down that begin alike, before and after one in their order: nearest first. */
  keysBeside(query: KeysQuery): Promise<Result<KeysBeside, Sentence>>;
  /** The latest events on one task of a plan, for one unit or (null) for all, before a clock or (null) from the last on. */
  eventsOfTask(query: TaskQuery): Promise<Result<DecisionEvent[], Sentence>>;
  /** Events in the order of unit, task and moment, from one cell through another. */
  eventsByCell(range: CellRange): Promise<Result<DecisionEvent[], Sentence>>;
  /** Events from one moment to before another (milliseconds since 1970), earliest first. */
  eventsBetween(from: number, to: number): Promise<Result<DecisionEvent[], Sentence>>;
  /** Derived rows of one unit. */
  coverageOf(plan: string, unit: string): Promise<Result<CoverageRow[], Sentence>>;
  /** Derived rows of all units. */
  coverageOfPlan(plan: string): Promise<Result<PackedRows, Sentence>>;
  /** How the pages of one column were decided on, task by task, by whatever unit. */
  columnHistory(plan: string, columnPath: string): Promise<Result<ColumnRow[], Sentence>>;
  /**
   * Appends one event made from the heads that stand at this moment, in one strict transaction together with the
   * derived rows; resolves only after the second store has it too. A request that is already there is not appended
   * again: the stored event comes back. `make` may be called again where the subject changed in the meantime.
   */
  append(
    requestId: string,
    subject: Subject & PageOfEvent,
    make: (moment: LogMoment) => Promise<Result<DecisionEvent, Sentence>>,
  ): Promise<Result<{ event: DecisionEvent; alreadyThere: boolean }, Sentence>>;
}

/** Which events of a task, latest first, and how many at most. */
export interface TaskQuery {
  plan: string;
  task: number;
  unit: string | null;
  before: string | null;
  limit: number;
}

/** Keys that begin with `prefix`, beside `page`, which begins so too; at most `limit` each way. */
export interface KeysQuery {
  page: string;
  prefix: string;
  limit: number;
}

export interface KeysBeside {
  before: string[];
  after: string[];
}

/** One unit with one task. */
export interface CellPlace {
  unit: string;
  task: number;
}

/** Null: from the first cell of the plan, through its last, however many events. */
export interface CellRange {
  plan: string;
  from: CellPlace | null;
  through: CellPlace | null;
  limit: number | null;
}

/** The words of pages that people decided on, by their fingerprint. Losing them costs the comparison, not a decision. */
export interface TextShelf {
  keepText(fingerprint: string, text: string): Promise<Result<null, Sentence>>;
  /** Null where they were not kept on this computer. */
  recallText(fingerprint: string): Promise<Result<string | null, Sentence>>;
}

/** What the log knows at the moment in which an event is made. */
export interface LogMoment {
  /** All events on the subject. */
  standing: readonly DecisionEvent[];
  /** Clock of the latest event in the whole log; null while it is empty. */
  lastClock: string | null;
  /** Name of this installation, for the clock. */
  device: string;
}

/** How the stores came up: `sound`, or `restored` with the number of events that one store gave back to the other. */
export interface StoreHealth {
  state: 'sound' | 'restored' | 'read-only';
  restoredEvents: number;
  /** What the user should know: damaged entries that were skipped, why nothing can be saved. */
  remarks?: Sentence[];
}

/** A confirmation that was made in the page and waits for the popup: nothing counts before a person accepts it there. */
export interface Draft {
  id: string;
  /** The plan to which the task belongs; drafts of earlier versions do not name it. */
  plan?: string;
  page: string;
  pageUrl: string;
  pageTitle: string;
  task: number;
  duties: string[];
}

/**
 * Small settings and drafts that must outlive the popup, the worker and the browser. What is damaged reads as absent,
 * and the notebook reports it.
 */
export interface Notebook {
  actor(): Promise<Actor | null>;
  /** Remembers who acts now, and that the person changed at this moment (milliseconds since 1970). */
  setActor(actor: Actor, at: number): Promise<Result<null, Sentence>>;
  /** Who acted on this computer since when, earliest first; the oldest are forgotten after 1,000 changes. */
  shifts(): Promise<Shift[]>;
  /** The unit whose tasks are in front; null for the actor's own. */
  unit(): Promise<string | null>;
  setUnit(unit: string | null): Promise<Result<null, Sentence>>;
  /** Members of groups that the plan does not list, as somebody here named them. */
  groupMembers(): Promise<Record<string, string[]>>;
  /** Null forgets what was named. */
  setGroupMembers(group: string, members: string[] | null): Promise<Result<null, Sentence>>;
  drafts(): Promise<Draft[]>;
  /** Adds or replaces by id; refuses a new one where there are too many already. */
  putDraft(draft: Draft): Promise<Result<null, Sentence>>;
  removeDraft(id: string): Promise<Result<null, Sentence>>;
  /** Whether earlier decisions adjust the grades in the popup; yes until someone switches it off. */
  learning(): Promise<boolean>;
  setLearning(on: boolean): Promise<Result<null, Sentence>>;
}

/** Portals that people added; what is damaged reads as absent. */
export interface PortalShelf {
  all(): Promise<PortalProfile[]>;
  /** Refuses one that is there, and more than there is room for. */
  add(portal: PortalProfile): Promise<Result<null, Sentence>>;
  remove(id: string): Promise<Result<null, Sentence>>;
}

/** Hosts that people added as preview sites. What is damaged reads as absent. */
export interface PreviewShelf {
  hosts(): Promise<string[]>;
  /** Adds one; refuses where there are too many. A host that is there already is no failure. */
  add(host: string): Promise<Result<null, Sentence>>;
  remove(host: string): Promise<Result<null, Sentence>>;
}

/** One revision of a plan as it is kept. The roster of its place is kept apart, because it goes on changing. */
export interface KeptPlan {
  plan: ShippedPlan;
  duties: [task: number, duties: Duty[]][];
  /** In whose roster its units are looked up. */
  place: string;
  source: PlanSource;
  /** Units that came into the roster with it. */
  newUnits: number;
}

/** Plans and rosters that people brought in. What is shipped is not among them. */
export interface PlanShelf {
  /** The latest revision of every plan. */
  plans(): Promise<Result<KeptPlan[], Sentence>>;
  /** The latest revision of one; null where it is not kept. */
  plan(id: string): Promise<Result<KeptPlan | null, Sentence>>;
  /** Null where nobody has changed or brought in one for the place. */
  roster(place: string): Promise<Result<Roster | null, Sentence>>;
  /** Plan and roster in one strict transaction, both or neither. Refuses a revision that is there already. */
  add(kept: KeptPlan, roster: Roster): Promise<Result<null, Sentence>>;
  saveRoster(roster: Roster): Promise<Result<null, Sentence>>;
}

/** Which plan is in use for which portal. A portal that nobody chose for uses the shipped one. */
export interface PlanChoice {
  /** Portal id → plan id. */
  chosen(): Promise<ReadonlyMap<string, string>>;
  choose(portal: string, plan: string): Promise<Result<null, Sentence>>;
}

/** What a list shows of a report of a wrong recognition. */
export interface ReportLine {
  slug: string;
  /** Key of the page. */
  page: string;
  title: string;
  /** The task whose finding is called wrong; null where the page as a whole is meant. */
  wrong: number | null;
  /** What the page fulfils, by the person who reported it; empty for nothing. */
  right: number[];
  preview: boolean;
}

/** Reports of wrong recognitions, until they are handed over. None is dropped to make room for another. */
export interface ReportShelf {
  lines(): Promise<ReportLine[]>;
  /** All of them, as far as they can be read. */
  all(): Promise<Result<ReportedPage[], Sentence>>;
  /** Keeps one, or replaces the one with its slug; refuses where there are too many. */
  keep(page: ReportedPage): Promise<Result<null, Sentence>>;
  discard(slugs: readonly string[]): Promise<Result<null, Sentence>>;
}

/** A change of the acting person. */
export interface Shift {
  at: number;
  actor: Actor;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export type { Digest } from '../coverage/create';
