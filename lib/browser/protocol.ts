import type { CellPlace } from '../app/ports';
import type { WeeksPortion } from '../app/coverageOverTime';
import type { EvidenceQuery } from '../app/evidence';
import type { PackedEvidence } from '../app/packedEvidence';
import type { LexiconRoom } from '../app/lexiconRoom';
import type { PortalLine, PortalOrder } from '../app/addedPortal';
import type { KeepEvidenceRequest, KeptEvidence, Picture } from '../app/keptEvidence';
import type { Overview } from '../app/overview';
import type { PageNeighbours } from '../app/pageNeighbours';
import type { ReviewSources } from '../app/review';
import type { SpokenDescription, History, HistoryQuery, Summary } from '../app/summary';
import type { SectionChanges } from '../backup/changes';
import type { BackupStanding } from '../backup/due';
import type { LinePortion } from '../backup/read';
import type { TakeTerms } from '../backup/section';
import type { BackupPlace, BackupPortion } from '../backup/write';
import type { LastYear, YearsBeside } from '../app/yearsBeside';
import type { KeptCorrections } from '../app/yearsKept';
import type { DecisionRequest, Actor, EventId } from '../coverage/event';
import type { Result } from '../kernel/result';
import type { PageContent } from '../page/facts';
import type { Roster } from '../plan/roster';
import type { PlanImport, PlanLine, PlanReceipt, StoredPlan } from '../plan/stored';
import type { LexiconAddition } from '../recognition/addition';
import type { AdditionEffect } from '../recognition/additionEffect';
import type { Sentence } from '../words/sentence';

/** Proof that both stores have the event. Anything else a sender receives is a failure to retry. */
export interface Acknowledgement {
  eventId: EventId;
  alreadyThere: boolean;
}

/** The plan that the asking view shows, in use or only kept; without it the first portal's. */
export interface InPlan {
  plan?: string;
}

/**
 * Who may ask what. Questions are present-tense verbs; news is past tense and carries no data: whoever hears it asks
 * again. `[content]` may be sent by the content script about its own page, `[page]` only by the extension's own pages.
 */
export interface Protocol {
  /** [content] Recognises the page from what its document says; `url` is the address it was read at, and must be the
   * sender's own. Answers with what may be shown in the page. */
  describePage(message: { url: string; content: PageContent }): Result<SpokenDescription, Sentence>;
  /** [content] Leaves a confirmation of a finding on the sender's own page for the popup to accept. */
  draftConfirmation(message: { task: number; duties: string[] }): Result<null, Sentence>;
  /** [content] Brings the panel's script into the sender's own page. Asking twice does no harm. */
  openPanel(message: Record<string, never>): Result<null, Sentence>;
  /** [content] Says that the page keeps removing the overlay, so that the badge can say so. */
  reportRemoval(message: Record<string, never>): Result<null, Sentence>;
  /** [content] Says that the reader failed, so that badge and popup can say so too. */
  reportFailure(message: { why: string }): Result<null, Sentence>;

  /** [page] The one summary that every view shows, for the tab in front of the user. */
  summarise(message: { tabId: number | null; url: string; title: string }): Result<Summary, Sentence>;
  /** [page] The whole plan and how every unit stands with it, for the workbench. `looked`: of the plan that somebody chose
   * to look at there, if any. */
  overview(message: InPlan & { looked?: true }): Result<Overview, Sentence>;
  /** [page] Records a person's verdict; answered only after both stores have it. `answer`: an inspector's verdict stands
   * and this one is an answer to it. */
  decide(message: { request: DecisionRequest }): Result<Acknowledgement & { answer: boolean }, Sentence>;
  /** [page] Takes back what an event of the log says, in the name of the acting person. */
  undo(message: { requestId: string; event: EventId; actor: Actor }): Result<Acknowledgement, Sentence>;
  /** [page] Who said what, when and why: about a page, about a task for the current unit, or by the actor on a day. */
  history(message: HistoryQuery & InPlan): Result<History, Sentence>;
  /** [page] What stands, with the pages it rests on, in portions: of the whole plan, a unit, a task, a cell, or a page. */
  listEvidence(message: EvidenceQuery & InPlan): Result<PackedEvidence, Sentence>;
  /** [page] By how much the covered duties changed in which week, in portions of the log. */
  coverageOverTime(message: { after: CellPlace | null } & InPlan): Result<WeeksPortion, Sentence>;
  /** [page] The words of a page then (null where not kept) and now (null where the tab shows another page). */
  compareText(message: {
    page: string;
    textBefore: string;
  }): Result<{ before: string | null; now: string | null }, Sentence>;
  /** [page] Puts the tasks of another unit in front; null for the actor's own. */
  chooseUnit(message: { unit: string | null } & InPlan): Result<null, Sentence>;
  /** [page] Names the members of a group that the plan does not list; null forgets them. */
  setGroupMembers(message: { group: string; members: string[] | null } & InPlan): Result<null, Sentence>;
  /** [page] Removes a draft that was made in the page. */
  discardDraft(message: { id: string }): Result<null, Sentence>;
  /** [page] Remembers who is acting on this computer. */
  introduce(message: { actor: Actor } & InPlan): Result<null, Sentence>;
  /** [page] What could be reviewed one page after the other: what nobody has judged for the current unit. */
  listReviewable(message: {
    tabId: number | null;
    url: string;
    title: string;
  }): Result<ReviewSources, Sentence>;
  /** [page] The event that a request made; null where it made none. */
  findEvent(message: { requestId: string }): Result<EventId | null, Sentence>;
  /** [page] Switches on or off that earlier decisions adjust the grades in the popup. */
  setLearning(message: { on: boolean }): Result<null, Sentence>;
  /** [page] Adds a host as a preview site, once the browser has given the permission for it; asked before that, it is
   * added as soon as the permission comes, because the browser's question closes a popup. */
  addPreviewHost(message: { host: string }): Result<null, Sentence>;
  /** [page] Removes a preview site and gives its permission back. */
  removePreviewHost(message: { host: string }): Result<null, Sentence>;
  /** [page] Keeps a report of a wrong recognition of a page that some tab shows; the facts are those of the tab. */
  reportWrong(message: {
    page: string;
    wrong: number | null;
    right: number[];
    remark: string;
  }): Result<null, Sentence>;
  /** [page] Name and text of the file with all reports. */
  exportReports(message: Record<string, never>): Result<{ fileName: string; text: string }, Sentence>;
  /** [page] Deletes reports. */
  discardReports(message: { slugs: string[] }): Result<null, Sentence>;

  /** [page] Stores a plan that a person has settled in the preview: as a new one (`asId` null), or as the next revision of
   * one that is there. All or nothing; the receipt says what was stored. */
  importPlan(message: { import: PlanImport; asId: string | null }): Result<PlanReceipt, Sentence>;
  /** [page] The latest revision of every plan, the shipped one among them. */
  listPlans(message: Record<string, never>): Result<PlanLine[], Sentence>;
  /** [page] A plan with its duties and today's roster of its place. */
  planInFull(message: { id: string }): Result<StoredPlan, Sentence>;
  /** [page] From now on pages are recognised and tasks counted by this plan; without `portal` for the first one. */
  choosePlan(message: { id: string; portal?: string }): Result<null, Sentence>;
  /** [page] The portals whose pages are read, each with the plan in use for it. */
  listPortals(message: Record<string, never>): Result<PortalLine[], Sentence>;
  /** [page] Reads another portal from now on, by this plan, once the browser has given the permission for it. */
  addPortal(message: PortalOrder & { plan: string }): Result<null, Sentence>;
  /** [page] Reads it no more and gives its permission back; its decisions stay. */
  removePortal(message: { id: string }): Result<null, Sentence>;
  /** [page] Replaces the roster of a place; refused where a plan or a decision would lose a unit. */
  saveRoster(message: { place: string; roster: Roster }): Result<null, Sentence>;
  /** [page] Keeps a page that some tab shows as evidence for a task: what was read of it, who acts, and a picture. */
  keepEvidence(message: KeepEvidenceRequest): Result<KeptEvidence, Sentence>;
  /** [page] What was kept of a page, earliest first, without pictures. */
  keptEvidence(message: { page: string }): Result<KeptEvidence[], Sentence>;
  /** [page] How a page stands in a tab that shows it: its fingerprint, and the HTTP status with which it came (0 where
   * nobody knows). Null where no tab shows it. */
  pageNow(message: { page: string }): Result<{ text: string | null; status: number } | null, Sentence>;
  /** [page] The pages of the same column that somebody decided on, before and after a page. */
  pageNeighbours(message: { page: string } & InPlan): Result<PageNeighbours, Sentence>;
  /** [page] What was kept for a plan, page by page, by id, in portions without pictures. */
  listKeptEvidence(message: {
    plan: string;
    after: string | null;
  }): Result<{ kept: KeptEvidence[]; next: string | null }, Sentence>;
  /** [page] The picture of one; null where there is none. */
  evidencePicture(message: { id: string }): Result<Picture | null, Sentence>;
  /** [page] Deletes one with its picture. */
  deleteEvidence(message: { id: string }): Result<null, Sentence>;
  /** [page] Fingerprint of what pages are recognised by now, and how many additions to the lexicon are in it. */
  rulesInUse(message: Record<string, never>): Result<{ rules: string; additions: number }, Sentence>;
  /** [page] When this computer was last backed up, and what there is to lose. */
  backupStanding(message: Record<string, never>): Result<BackupStanding, Sentence>;
  /** [page] The first line of a backup. */
  backupHeader(message: Record<string, never>): Result<string, Sentence>;
  /** [page] Some lines of a backup, and where the next ones begin. */
  readBackupPortion(message: { place: BackupPlace | null }): Result<BackupPortion, Sentence>;
  /** [page] A backup was handed to the browser. */
  noteBackup(message: Record<string, never>): Result<null, Sentence>;
  /** [page] What lines of a backup would change here; with `apply` they do. Lines that are wrong are refused, all of them. */
  restorePortion(message: LinePortion & TakeTerms & { fileName: string }): Result<SectionChanges, Sentence>;
  /** [page] Brings up what is derived from the log, after the last portion. */
  settleRestore(message: Record<string, never>): Result<null, Sentence>;

  /** [page] How the tasks of a plan are tied to the lexicon, and what was added to it on this computer. */
  lexiconRoom(message: InPlan): Result<LexiconRoom, Sentence>;
  /** [page] Which tasks an addition would be tied to; keeps nothing. */
  tryAddition(message: { addition: LexiconAddition } & InPlan): Result<AdditionEffect, Sentence>;
  /** [page] Keeps an addition, in the place of the one with its id; pages are recognised by it from now on. */
  keepAddition(message: { addition: LexiconAddition }): Result<null, Sentence>;
  /** [page] Deletes an addition. */
  removeAddition(message: { id: string }): Result<null, Sentence>;
  /** [page] Keeps all additions of an exported file, or none. */
  importAdditions(message: { text: string; fileName: string }): Result<{ count: number }, Sentence>;

  /** [page] Two kept plans side by side, with what people corrected. */
  yearsBeside(message: { before: string; after: string }): Result<YearsBeside, Sentence>;
  /** [page] Keeps the corrections of two plans, in the place of those that were there. */
  correctYears(message: KeptCorrections): Result<null, Sentence>;
  /** [page] Says whose decisions are shown as last year's for a plan; null for nobody's. */
  followPlan(message: { after: string; before: string | null }): Result<null, Sentence>;
  /** [page] What stood last year for a task, or (null) for every one for which something did; of the unit in front, of
   * another, or (null) of all. Empty where it goes on with none. */
  lastYear(message: { task: number | null; unit?: string | null } & InPlan): Result<LastYear[], Sentence>;

  /** [background → content] Asks the reader to read its page again and describe it. */
  readAgain(message: Record<string, never>): void;
  /** [background → content] Takes the overlay away and reads no more, on pages of this host: it is no preview site now.
   * Answers whether the page is one of them. */
  leave(message: { host: string }): boolean;
  /** [background → content] Goes to the next or previous finding in the page. */
  stepFinding(message: { step: 1 | -1 }): void;
  /** [background → pages] Decisions, drafts or the actor changed. */
  coverageChanged(message: Record<string, never>): void;
  /** [background → pages] The page in a tab was described, or failed to be. */
  pageDescribed(message: Record<string, never>): void;
}
