import type { LexiconRoom } from '../../../lib/app/lexiconRoom';
import type { Result } from '../../../lib/kernel/result';
import type { LexiconAddition } from '../../../lib/recognition/addition';
import type { AdditionEffect } from '../../../lib/recognition/additionEffect';
import type { Sentence } from '../../../lib/words/sentence';

/** What 词库 can do beyond showing. */
export interface LexiconActions {
  /** How the tasks of a plan are tied. */
  load: (plan: string) => Promise<Result<LexiconRoom, Sentence>>;
  /** What an addition would do to the tasks of a plan, without keeping it. */
  attempt: (addition: LexiconAddition, plan: string) => Promise<Result<AdditionEffect, Sentence>>;
  keep: (addition: LexiconAddition) => Promise<Result<null, Sentence>>;
  remove: (id: string) => Promise<Result<null, Sentence>>;
  /** How many were imported. */
  importFile: (file: File) => Promise<Result<number, Sentence>>;
  /** The name of the file. */
  exportFile: (additions: readonly LexiconAddition[], today: string) => string;
  /** What stands in the form, between two visits. */
  readDraft: () => Promise<string>;
  keepDraft: (draft: string) => void;
}
