import type { BackupStanding } from '../../lib/backup/due';
import type { HideScope } from '../../lib/app/manners';
import type { OfflineField } from '../../lib/app/offlineFields';
import type { Draft } from '../../lib/app/ports';
import type { History, HistoryQuery, Summary } from '../../lib/app/summary';
import type { LastYear } from '../../lib/app/yearsBeside';
import type { Actor, EventId, OfflineEvidence, RejectReason, Verdict } from '../../lib/coverage/event';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import type { EvidenceActions } from './keptEvidence';
import type { PreviewActions } from './previewSites';
import type { WrongActions } from './wrongActions';

/** Asked and not answered yet; no answer; the one summary. */
export type PopupContent =
  { state: 'loading' } | { state: 'failure'; why: Sentence } | { state: 'ready'; summary: Summary };

/** Whatever is typed or chosen but not yet decided. `note:11` is the remark on task 11 of the page in front. */
export type FieldName =
  | 'unit'
  | 'role'
  | 'name'
  | 'search'
  | 'filter'
  | 'owedSearch'
  | 'groupSearch'
  | `members:${string}`
  | `${FieldOfTask}:${number}`;

/** `note` and `remark` belong to the page in front; what is typed for a task as a whole is kept for all units. */
export type FieldOfTask = 'note' | 'remark' | WrongField | 'inapplicable' | OfflineField;

/** Of a report of a wrong recognition, by the task it is about; 0 for the page as a whole. */
export type WrongField = 'wrong' | 'wrongTasks' | 'wrongSearch';

/** What a person decided, on the page as it was shown to them. Request id, plan and unit are added by the sender. */
export interface Choice {
  page: { key: string; url: string; title: string };
  task: number;
  verdict: Verdict;
  duties: string[];
  reason: RejectReason | null;
  note: string;
  /** Only of offline evidence, whose `page` is a place of its own (`lib/coverage/place.ts`). */
  offline?: OfflineEvidence;
}

export interface PopupProps {
  content: PopupContent;
  /**
   * Kept texts; a change from outside (a new draft, or one removed after its decision was stored) replaces the
   * field.
   */
  fields: Readonly<Partial<Record<FieldName, string>>>;
  /** A decision is on its way: no other can be made until it is acknowledged. */
  saving: boolean;
  /** Why the last decision was NOT saved; null when there is nothing to retry. */
  unsaved: Sentence | null;
  /** What was just done, for the live region. */
  notice: Sentence | null;
  /** Milliseconds since 1970, at this drawing. */
  now: number;
  /** A text that was never given out before, for a place of its own (`offlinePlace`). */
  newId: () => string;
  /** Where somebody hid the edge tab on the page in front; null where it is shown. */
  tabHidden: HideScope | null;
  onShowTab: () => void;
  onField: (name: FieldName, value: string) => void;
  onIntroduce: (actor: Actor) => void;
  /** The person on duty stays: what was typed for a change is forgotten. */
  onKeepActor: () => void;
  onDecide: (choice: Choice) => void;
  /** Takes back an entry of a history. */
  onUndo: (entry: { id: EventId; task: number }) => void;
  onHistory: (query: HistoryQuery) => Promise<Result<History, Sentence>>;
  /** The words of a page then and now; null where they are not known. */
  onCompare: (
    page: string,
    textBefore: string,
  ) => Promise<Result<{ before: string | null; now: string | null }, Sentence>>;
  /** What stood last year for a task, for the unit in front; null where it goes on with none of last year's. */
  onLastYear?: (task: number) => Promise<Result<LastYear | null, Sentence>>;
  /** Puts the tasks of another unit in front; null for the actor's own. */
  onUnit: (unit: string | null) => void;
  /** Names the members of an open group; null forgets them. */
  onGroup: (group: string, members: string[] | null) => void;
  /** Hands a CSV text to the browser as a file. */
  onSaveFile: (name: string, text: string) => void;
  /** `duties` are the ones ticked at the moment of accepting. */
  onAcceptDraft: (draft: Draft, duties: string[]) => void;
  onDiscardDraft: (draft: Draft) => void;
  /** Switches the learning from decisions on or off. */
  onLearning: (on: boolean) => void;
  /** Sends the unsaved decision again, with its own request id. */
  onRetry: () => void;
  /** Drops the unsaved decision. */
  onGiveUp: () => void;
  /** Preview sites: adding one asks the browser for its permission. */
  preview: PreviewActions;
  /** Reports of wrong recognitions. */
  wrong: WrongActions;
  /** Asks for the summary again. */
  onAskAgain: () => void;
  /** Reloads the page in front of the user. */
  onReloadPage: () => void;
  /** Opens the side panel; absent where there is none, and in the panel itself. */
  onOpenPanel?: () => void;
  /** 佐证留底; absent where no picture can be taken. */
  evidence?: EvidenceActions;
  /** The reminder of a backup; absent where nobody can make one. */
  backup?: { ask: () => Promise<BackupStanding | null>; onBackup: () => void };
  /** Opens the workbench in a tab. */
  onOpenWorkbench: () => void;
  /** Goes to 快审, in the side panel; `waiting` pages are left of one under way. */
  review?: { waiting: number; onOpen: () => void };
  /** Whether the view was opened to tag the page in front; absent where nobody can ask for that. */
  tagAsked?: boolean;
  onTagShown?: () => void;
}

export type ChoiceOnPage = Omit<Choice, 'page'>;
