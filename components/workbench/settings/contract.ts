import type { SectionChanges } from '../../../lib/backup/changes';
import type { BackupStanding } from '../../../lib/backup/due';
import type { BackupHeader } from '../../../lib/backup/format';
import type { Sentence } from '../../../lib/words/sentence';

/** What the backup section shows at one moment. */
export interface BackupShown {
  standing: BackupStanding | null;
  automatic: boolean;
  busy: { doing: 'making' | 'looking' | 'restoring'; done: number; of: number } | null;
  preview: { fileName: string; header: BackupHeader; changes: readonly SectionChanges[] } | null;
  notice: Sentence | null;
  refused: Sentence | null;
}

/** What it can have done. */
export interface BackupDeeds {
  watch: (show: (state: BackupShown) => void) => () => void;
  make: () => Promise<void>;
  choose: (file: File, place: string) => Promise<void>;
  /** `replace`: what differs gives way to the backup's. */
  restore: (replace: boolean) => Promise<void>;
  stop: () => void;
  forget: () => void;
  setAutomatic: (on: boolean) => Promise<void>;
}
