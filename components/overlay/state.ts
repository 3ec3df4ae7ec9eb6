import type { Description } from '../../lib/app/summary';
import type { Sentence } from '../../lib/words/sentence';

/** What the reader in the page knows at this moment. `outdated`: the extension was updated under the open page. */
export type OverlayState =
  | { state: 'reading' }
  | { state: 'described'; description: Description }
  | { state: 'failed'; why: Sentence }
  | { state: 'outdated' };

/** What became of a draft; by task. `failed` may be tried again. */
export type DraftState = { state: 'sending' | 'saved' } | { state: 'failed'; why: Sentence };
