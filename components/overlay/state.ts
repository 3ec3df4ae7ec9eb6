import type { Sentence } from '../../lib/words/sentence';

/** What became of a draft; by task. `failed` may be tried again. */
export type DraftState = { state: 'sending' | 'saved' } | { state: 'failed'; why: Sentence };
