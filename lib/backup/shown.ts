import type { Sentence } from '../words/sentence';
import type { SectionChanges } from './changes';
import type { BackupStanding } from './due';
import type { BackupHeader } from './format';

/** How backup and restore stand at one moment, for the section of the settings that shows it. */
export interface BackupShown {
  /** Null until the background has answered. */
  standing: BackupStanding | null;
  automatic: boolean;
  /** What is under way, and how far. `of` is 0 where nobody knows. */
  busy: { doing: 'making' | 'looking' | 'restoring'; done: number; of: number } | null;
  /** What a chosen file would change. */
  preview: { fileName: string; header: BackupHeader; changes: readonly SectionChanges[] } | null;
  notice: Sentence | null;
  refused: Sentence | null;
}
