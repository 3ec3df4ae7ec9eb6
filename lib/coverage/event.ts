/** SHA-256 of the event's canonical form, 64 hexadecimal digits. */
export type EventId = string;

/** 编辑 editor, 检查 inspector, 工作人员 staff. */
export type Role = 'editor' | 'inspector' | 'staff';

/** The person who acts. Kept on this computer and shown wherever a decision can be made. */
export interface Actor {
  name: string;
  role: Role;
  /** The unit the person works for, short name. */
  unit: string;
}

/**
 * 确认 the page fulfils the named duties, 否定 it does not, 撤回 an earlier verdict no longer stands, 备注 words that
 * change nothing.
 */
export type Verdict = 'confirm' | 'reject' | 'withdraw' | 'note';

/** 非本任务, 转载, 往年内容, 重复, 要素不全, 其他. */
export type RejectReason = 'other-task' | 'repost' | 'past-year' | 'duplicate' | 'incomplete' | 'other';

/** What a decision is about: one page, one task of one plan, and the unit for which it counts. */
export interface Subject {
  plan: string;
  task: number;
  unit: string;
  /** PageKey, or one of the places of `place.ts` where the decision is about no page. */
  page: string;
}

/** 线下佐证: what a person names for a task that no page can prove. */
export interface OfflineEvidence {
  fileName: string;
  /** YYYY-MM-DD */
  date: string;
  description: string;
}

/** What page and rules said at the moment of the decision, so that it is asked again only when one of them changed. */
export interface Basis {
  /** Fingerprint of title and main text, 16 hexadecimal digits. */
  text: string;
  /** Fingerprint of the rules (version, lexicon, duties), 16 hexadecimal digits. */
  rules: string;
  /** What the machine said of this task; null where it did not name it. */
  finding: MachineWord | null;
}

/** Grade, duties and whether it counts: the part of a finding that a decision can rest on. */
export interface MachineWord {
  grade: 'strong' | 'likely' | 'check';
  counts: boolean;
  duties: string[];
}

/**
 * One decision of a person. The log is append-only: nothing is overwritten and nothing is deleted, so that several
 * people's logs can be united later. The id is derived from everything else, so that tampering shows and a second
 * import is idempotent.
 */
export interface DecisionEvent {
  v: 1;
  id: EventId;
  /** Made by the sender; a retried request carries the same one and gets the stored event back. */
  requestId: string;
  /** Hybrid logical clock `millis-counter-device`, sortable as a string. Orders for display; causality is `parents`. */
  clock: string;
  /** Heads of the same subject that the actor had before them. */
  parents: EventId[];
  verdict: Verdict;
  plan: string;
  planRevision: number;
  task: number;
  /** The duties confirmed; empty for reject and withdraw. */
  duties: string[];
  unit: string;
  page: string;
  /** For people: the address and title as they were seen. */
  pageUrl: string;
  pageTitle: string;
  actor: Actor;
  reason: RejectReason | null;
  note: string;
  /** Only of offline evidence. */
  offline?: OfflineEvidence;
  /** Absent where the page was not read when it was decided on. */
  basis?: Basis;
  /** The event that this one takes back (`voided.ts`); it says nothing else. */
  undoes?: EventId;
}

/** What a view sends; the background adds plan revision, clock and parents. */
export interface DecisionRequest extends Subject {
  requestId: string;
  /** The person whom the view showed; refused where somebody else is acting by now. */
  actor: Actor;
  verdict: Verdict;
  duties: string[];
  pageUrl: string;
  pageTitle: string;
  reason: RejectReason | null;
  note: string;
  offline?: OfflineEvidence;
  basis?: Basis;
}
