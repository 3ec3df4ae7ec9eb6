import type { Corrections } from '../plan/corrections';
import type { ReadingHints } from '../plan/hints';
import type { ReadingHead, ReadTask } from '../plan/portions';
import type { ReadingStep } from '../plan/reading';
import type { TableFound } from '../plan/tablesFound';
import type { Roster } from '../plan/roster';
import type { PlanLine, PlanReceipt } from '../plan/stored';
import type { Sentence } from '../words/sentence';

/** What the page asks of the reader in its worker. The bytes come once; asked again, the reader still has them. */
export interface ReadingOrder {
  /** Answers to earlier orders are late and dropped. */
  order: number;
  bytes: ArrayBuffer | null;
  fileName: string;
  hints: ReadingHints;
  /** One a place; the first is that of plans that name no place. */
  rosters: Roster[];
}

/** What the reader tells while it reads. */
export type ReadingNews = { order: number } & (
  | { kind: 'step'; step: ReadingStep }
  | { kind: 'head'; head: ReadingHead }
  | { kind: 'portion'; tasks: ReadTask[] }
  | { kind: 'done' }
  /** `tables`: those of a file that was opened and not understood. */
  | { kind: 'failed'; why: Sentence; tables: TableFound[] }
);

/** The file in hand: `sha256` tells it again by its bytes; `pasted` text is kept with the corrections, a file is not. */
export interface FileInHand {
  fileName: string;
  sha256: string;
  pasted: string | null;
}

/** Corrections of a file that was not imported, kept until it is; `at` in milliseconds since 1970. */
export interface ImportDraft extends FileInHand {
  at: number;
  corrections: Corrections;
}

/** How far a reading is; `tasks` and `of` once the tasks are being listed. */
export type Progress = { step: 'hashing' | ReadingStep } | { step: 'listing'; tasks: number; of: number };

/** The import of a plan as it stands in front of a person. */
export type ImportState =
  | Start
  | { at: 'reading'; fileName: string; progress: Progress }
  | ({ at: 'preview' } & Preview)
  | { at: 'stored'; receipt: PlanReceipt };

/** Nothing is in hand. */
export interface Start {
  at: 'start';
  drafts: ImportDraft[];
  failed: ReadingFailure | null;
  /** The file whose reading was cancelled just now. */
  cancelled: string | null;
  /** Text that was typed into the field for pasting and not read yet, or not stored. */
  typed: string;
}

/** Why a file could not be read, and what a person may say about it so that it can. */
export interface ReadingFailure {
  why: Sentence;
  /** A title and a year would help, or which of the tables is the plan and what its columns mean; null: nothing would. */
  remedy: 'heading' | { tables: TableFound[] } | null;
  /** What the person said already. */
  hints: ReadingHints;
}

export interface Preview {
  file: FileInHand;
  head: ReadingHead;
  tasks: ReadTask[];
  corrections: Corrections;
  /** Whether the corrections are those of an earlier day. */
  restored: boolean;
  busy: 'reading' | 'storing' | null;
  failed: Sentence | null;
  /** Plans that are kept. */
  kept: PlanLine[];
}

/** What a person can do about it. */
export interface ImportActions {
  onFile: (file: File) => void;
  onPaste: (text: string, name: string) => void;
  /** Keeps what stands in the field for pasting. */
  onType: (text: string) => void;
  onCancel: () => void;
  /** Reads the file that failed again, with what the person says about it. */
  onHints: (hints: ReadingHints) => void;
  /** Keeps what the person is about to say about the file that failed. */
  onTypeHints: (hints: ReadingHints) => void;
  onCorrect: (corrections: Corrections) => void;
  onDuties: (file: File) => void;
  onDiscardDraft: (sha256: string) => void;
  onResume: (draft: ImportDraft) => void;
  /** Stores the plan: as a new one, or as a revision of a kept one. */
  onStore: (asId: string | null) => void;
  /** Leaves the file; what was corrected stays kept unless it is to be forgotten. */
  onLeave: (forget: boolean) => void;
  onSaveReceipt: (text: string, name: string) => void;
}

/** Where an import is done; it goes on while other rooms are open. */
export interface ImportDesk {
  state: () => ImportState;
  /** Hears of every change until the returned function is called. */
  watch: (watcher: (state: ImportState) => void) => () => void;
  actions: ImportActions;
}
