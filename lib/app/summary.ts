import type { CoverageState, Obligation, Standing } from '../coverage/coverage';
import type { AskedAgain } from '../coverage/asked';
import type { Actor, EventId, MachineWord, OfflineEvidence, RejectReason, Verdict } from '../coverage/event';
import type { ListedLink, PageFacts } from '../page/facts';
import type { Duty } from '../plan/duty';
import type { Finding, NearMiss } from '../recognition/finding';
import type { WeakProof } from '../recognition/proofs';
import type { Sentence } from '../words/sentence';
import type { Draft, ReportLine, Shift, StoreHealth } from './ports';

/** A task in the words a view needs; public text of the plan. */
export interface TaskCard {
  n: number;
  level1: string;
  level2: string;
  text: string;
  duties: Duty[];
  dates: string[];
  /** Where pages cannot prove the task, or only in part; absent where they can. */
  proof?: WeakProof;
}

/** What a link of a column page promises: its grade is 较可能 at most. */
export type LinkFinding = Pick<Finding, 'task' | 'grade' | 'counts' | 'whyNot' | 'reasons'>;

/** A link of a column page, judged by title, column and date alone; null where no task was recognised. */
export interface ListedFinding extends ListedLink {
  finding: LinkFinding | null;
}

/** What may stand in the page itself: public plan text, findings and their reasons. No decisions, remarks or gaps. */
export interface Description {
  key: string;
  title: string;
  kind: PageFacts['kind'];
  published: string | null;
  findings: Finding[];
  nearest: NearMiss[];
  excluded: Sentence | null;
  /** Only on column pages. */
  links: ListedFinding[];
  /** The tasks that findings and near misses name. */
  tasks: TaskCard[];
  /** Only of a page on a preview address, which is not public and counts for nothing. */
  preview?: PreviewCheck;
}

/** 发布前自查. */
export interface PreviewCheck {
  /** What an inspector would miss; null for what is no article. */
  lacks: Sentence[] | null;
  /** Findings that will not count after publication either. */
  stops: { task: number; why: Sentence }[];
}

/** What the page gets for an answer: its description, and text and title of its badge, spoken, for the edge tab. */
export interface SpokenDescription {
  description: Description;
  mark: string;
  label: string;
}

/** What the reader in a page knows at one moment. `outdated`: the extension was updated under the open page. */
export type VisitState =
  | { state: 'reading' }
  | ({ state: 'described' } & SpokenDescription)
  | { state: 'failed'; why: Sentence; label: string }
  | { state: 'outdated' };

/** The states of the page in front of the user, each with its own words. `preview`: on a preview address, not public. */
export type PageState =
  /** `previewHost`: the host of the address, where it may be added as a preview site. */
  | { state: 'not-portal'; previewHost?: string }
  /** A portal address without a reader in it: not loaded yet, PDF, XML, or open since before the extension. */
  | { state: 'not-loaded'; key: string; url: string; title: string; preview?: true }
  | { state: 'reading'; key: string; url: string; title: string; preview?: true }
  | DescribedPage
  | { state: 'failed'; key: string; url: string; title: string; why: Sentence; preview?: true };

export interface DescribedPage {
  state: 'described';
  key: string;
  url: string;
  title: string;
  preview?: true;
  description: Description;
  /** Fingerprints for `Basis`. */
  text: string;
  rules: string;
  /** What the machine says of each task it names, before anything learnt from decisions. */
  machine: Readonly<Record<number, MachineWord>>;
}

/** One thing that a person said, in the words of the log. */
export interface Statement {
  id: EventId;
  verdict: Verdict;
  duties: string[];
  reason: RejectReason | null;
  note: string;
  by: Actor;
  /** Milliseconds since 1970. */
  at: number;
  /** Whether the acting person may take it back now. */
  undoable: boolean;
}

/** A person's standing verdict on this page for one task and the current unit. */
export interface PageVerdict {
  task: number;
  standing: Standing;
  duties: string[];
  /** Of a rejection; null otherwise. */
  reason: RejectReason | null;
  note: string;
  by: Actor;
  /** Milliseconds since 1970. */
  at: number;
  /** All who make the standing, earliest first: more than one where they did not see each other's word. */
  parties: Statement[];
  /** What editors said after an inspector's verdict that stands. */
  answers: Statement[];
  notes: Statement[];
  /** Whether an earlier verdict stands again once the standing one is taken back. */
  replaces: boolean;
  /** Why the decision is asked again; it stands all the same. */
  asked: AskedAgain | null;
}

/** An entry of a history: what was said, where and on what basis. */
export interface HistoryEntry extends Statement {
  task: number;
  unit: string;
  /** Page key, or a place without a page. */
  page: string;
  pageUrl: string;
  pageTitle: string;
  planRevision: number;
  /** Fingerprint of the rules and the machine's word at that moment; null where the page was not read. */
  rules: string | null;
  grade: 'strong' | 'likely' | 'check' | null;
  offline: OfflineEvidence | null;
  /** Whether it takes back another entry, and whether it was taken back itself. */
  undoes: EventId | null;
  undone: boolean;
}

/** What a history is about; `task` is for the unit in front. A day is a local calendar day, given as its two ends. */
export type HistoryQuery =
  | { of: 'page'; page: string }
  | { of: 'task'; task: number; before: string | null }
  /** Of one unit, or (null) of all. */
  | { of: 'cell'; task: number; unit: string | null; before: string | null }
  /** Of one unit, whatever the task. */
  | { of: 'unit'; unit: string; before: string | null }
  | { of: 'day'; from: number; to: number };

export interface History {
  entries: HistoryEntry[];
  /** To ask for earlier entries; null where there are none. */
  before: string | null;
  /** Only of a day: changes of the acting person in it. */
  shifts: Shift[];
  /** Only of a day: how many entries the person made in it for other plans. Absent where none. */
  otherPlans?: { title: string; count: number }[];
}

/** How near a due date is; `days` from today, negative when it has passed. */
export interface Due {
  date: string;
  days: number;
  state: 'overdue' | 'soon' | 'later';
}

export interface OwedTask {
  card: TaskCard;
  obligation: Obligation;
  state: CoverageState;
  coveredDuties: string[];
  /** Those of them that only offline evidence names. */
  offlineDuties: string[];
  pages: number;
  offline: number;
  /** Some say 不适用, others deny it, and neither stands. */
  inapplicableDisputed?: true;
  /** The next date that has not been met, or the last one passed; null without dates, or once covered. */
  due: Due | null;
  /** When somebody last decided on the task for this unit, milliseconds since 1970; null for never. */
  lastAt: number | null;
}

/** A collective unit that the plan does not resolve, and whom somebody here named as its members. */
export interface OpenGroup {
  name: string;
  members: string[] | null;
  tasks: number[];
}

export interface Counts {
  covered: number;
  partial: number;
  disputed: number;
  inapplicable: number;
  uncovered: number;
}

/**
 * Everything that badge, popup and side panel show, computed by one function (`summarise`), so that no two screens
 * can disagree. The overlay gets `Description` only, and without what was learnt from decisions.
 */
export interface Summary {
  page: PageState;
  verdicts: PageVerdict[];
  drafts: Draft[];
  /** Whether decisions about other pages of the column adjusted the grades of `page`. */
  learning: boolean;
  /** Null until the first use has asked for unit, role and name. */
  actor: Actor | null;
  /** The unit whose tasks are in front and for which decisions count; the actor's own unless another was chosen. */
  unit: string | null;
  /** Unit guessed from the page's path or publisher. */
  suggestedUnit: string | null;
  units: { name: string; vertical: boolean }[];
  planTitle: string;
  planId: string;
  /** All tasks of the plan, for tagging by search. */
  tasks: TaskCard[];
  /** Every task that the unit owes, in the plan's order, whatever its state. */
  owed: OwedTask[];
  groups: OpenGroup[];
  counts: Counts;
  /** 垂直管理 units publish on their superior's site: their gaps are not counted. */
  vertical: boolean;
  /** Hosts of the preview sites. */
  previewHosts: string[];
  /** Those of them for which the browser's permission is missing, as after a restore. */
  previewMissing: string[];
  /** Pages that somebody reported as wrongly recognised, kept here until they are handed over. */
  reports: ReportLine[];
  health: StoreHealth;
}
