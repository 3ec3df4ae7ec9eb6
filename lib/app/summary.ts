import type { CoverageState, Obligation, Standing } from '../coverage/coverage';
import type { Actor, RejectReason } from '../coverage/event';
import type { ListedLink, PageFacts } from '../page/facts';
import type { Duty } from '../plan/duty';
import type { Finding, NearMiss } from '../recognition/finding';
import type { Sentence } from '../words/sentence';
import type { Draft, StoreHealth } from './ports';

/** A task in the words a view needs; public text of the plan. */
export interface TaskCard {
  n: number;
  level1: string;
  level2: string;
  text: string;
  duties: Duty[];
  dates: string[];
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
}

/** What the reader in a page knows at one moment. `outdated`: the extension was updated under the open page. */
export type VisitState =
  | { state: 'reading' }
  | { state: 'described'; description: Description }
  | { state: 'failed'; why: Sentence }
  | { state: 'outdated' };

/** The states of the page in front of the user, each with its own words. */
export type PageState =
  | { state: 'not-portal' }
  /** A portal address without a reader in it: not loaded yet, PDF, XML, or open since before the extension. */
  | { state: 'not-loaded'; key: string; url: string; title: string }
  | { state: 'reading'; key: string; url: string; title: string }
  | { state: 'described'; key: string; url: string; title: string; description: Description }
  | { state: 'failed'; key: string; url: string; title: string; why: Sentence };

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
}

export interface OwedTask {
  card: TaskCard;
  obligation: Obligation;
  state: CoverageState;
  coveredDuties: string[];
}

export interface Counts {
  covered: number;
  partial: number;
  disputed: number;
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
  /** Unit guessed from the page's path, for the first use. */
  suggestedUnit: string | null;
  units: { name: string; vertical: boolean }[];
  planTitle: string;
  planId: string;
  /** All tasks of the plan, for tagging by search. */
  tasks: TaskCard[];
  /** Tasks that the actor's unit owes and nobody has covered, in the plan's order. */
  uncovered: OwedTask[];
  counts: Counts;
  /** 垂直管理 units publish on their superior's site: their gaps are not counted. */
  vertical: boolean;
  health: StoreHealth;
}
