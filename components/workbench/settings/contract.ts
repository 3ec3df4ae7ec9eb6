import type { BackupShown } from '../../../lib/backup/shown';
import type { Manners } from '../../../lib/app/manners';
import type { Summary } from '../../../lib/app/summary';
import type { Actor } from '../../../lib/coverage/event';
import type { PlanLine } from '../../../lib/plan/stored';
import type { Sentence } from '../../../lib/words/sentence';

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

/** What the other settings show. */
export interface SettingsShown {
  summary: Pick<Summary, 'units' | 'suggestedUnit' | 'previewHosts' | 'previewMissing' | 'learning'> | null;
  /** Portals for which the browser's permission is missing. */
  portals: { host: string; name: string }[];
  fields: Readonly<Record<string, string>>;
  manners: Manners;
  /** Bytes in use, and whether the browser promised to keep them. */
  storage: { used: number | null; persisted: boolean } | null;
  versions: { extension: string; rules: string | null; plan: PlanLine | null; additions: number };
  notice: Sentence | null;
  refused: Sentence | null;
}

export interface SettingsDeeds {
  watch: (show: (state: SettingsShown) => void) => () => void;
  refresh: () => Promise<void>;
  keep: (name: string, value: string) => void;
  introduce: (actor: Actor) => Promise<void>;
  setManners: (manners: Manners, done: Sentence) => void;
  /** To be called in the click itself, for the browser's question. */
  allowPreview: (host: string) => void;
  removePreview: (host: string) => void;
  allowPortal: (host: string) => void;
  setLearning: (on: boolean) => Promise<unknown>;
  persist: () => Promise<void>;
}
