/** A week: the rule of the house is a backup every week. */
const backupEveryMs = 7 * 24 * 60 * 60 * 1_000;

/** What is known of the backups of this computer. */
export interface BackupStanding {
  /** Milliseconds since 1970; null for never. */
  lastAt: number | null;
  /** Decisions in the log. */
  decisions: number;
  /** When the first of them was made; null while there is none. */
  firstAt: number | null;
}

/** Whether somebody should be reminded: there is something to lose, and for a week nothing has saved it. */
export function isBackupDue({ lastAt, firstAt }: BackupStanding, now: number): boolean {
  return firstAt !== null && Math.abs(now - (lastAt ?? firstAt)) >= backupEveryMs;
}

/** Whole days since the last backup; null for never. A clock that was set back counts as today. */
export function daysSinceBackup({ lastAt }: BackupStanding, now: number): number | null {
  return lastAt === null ? null : Math.max(0, Math.floor((now - lastAt) / (24 * 60 * 60 * 1_000)));
}
