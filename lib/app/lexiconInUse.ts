import type { Result } from '../kernel/result';
import type { Lexicon } from '../recognition/lexicon';
import type { Proofs } from '../recognition/proofs';
import { parseLexicon, type LexiconFiles } from '../recognition/lexiconSchema';
import { say, type Sentence } from '../words/sentence';

/** Where the last lexicon that passed the check is kept. */
export interface LexiconShelf {
  /** Null where none was kept, or it cannot be read. */
  recall(): Promise<LexiconFiles | null>;
  /** What a lexicon that passed says of proofs, kept under the fingerprint of all that it was made from; null for any other. */
  recallProofs(rules: string): Promise<Proofs | null>;
  keepProofs(proofs: Proofs, rules: string): Promise<void>;
  /** Keeps the files once for each `stamp` (the version they came with). */
  keep(files: LexiconFiles, stamp: string): Promise<void>;
}

export interface LexiconInUse {
  files: LexiconFiles;
  /** What the files say, or what is wrong with them. */
  parsed: Result<Lexicon, Sentence>;
  /** Why the shipped one is not in use; null where it is. */
  fault: Sentence | null;
}

/**
 * The lexicon to work with: the shipped one if it passes as a whole, else the last that did. Without any good one the
 * shipped files come back as they are, with what is wrong with them.
 */
export async function lexiconInUse(
  shipped: LexiconFiles,
  stamp: string,
  shelf: LexiconShelf,
): Promise<LexiconInUse> {
  const parsed = parseLexicon(shipped);
  if (parsed.ok) {
    await shelf.keep(shipped, stamp);
    return { files: shipped, parsed, fault: null };
  }
  const kept = await shelf.recall();
  const earlier = kept && parseLexicon(kept);
  if (!kept || !earlier?.ok) return { files: shipped, parsed, fault: null };
  return {
    files: kept,
    parsed: earlier,
    fault: say('lexicon_last_good', parsed.error.args[0] ?? '', parsed.error.args[1] ?? ''),
  };
}
