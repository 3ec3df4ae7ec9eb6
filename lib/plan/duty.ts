/** 要素: one of the things that a task asks for. A task is covered only when all its duties are. */
export interface Duty {
  /** Stable, begins with the task's number: `11.budget`. */
  id: string;
  label: string;
}

/** The duties of each task, by its running number. */
export type DutyTable = ReadonlyMap<number, readonly Duty[]>;
