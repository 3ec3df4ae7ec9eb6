import type { Run } from '../../popup/difference';

/** So many characters in a row are no chance. */
const leastShared = 4;

/**
 * A text with what stands in none of some other texts marked, wherever it stands there: pieces of a split task need not
 * come in the order of the whole. Punctuation and white space alone are never marked.
 */
export function foreignRuns(text: string, others: readonly string[], own: 'removed' | 'added'): Run[] {
  const shared = new Uint8Array(text.length);
  const known = others.join('\n');
  const step = Math.min(leastShared, text.length);
  for (let at = 0; at + step <= text.length; at += 1)
    if (known.includes(text.slice(at, at + step))) shared.fill(1, at, at + step);
  const runs: Run[] = [];
  for (const [at, sign] of Array.from(
    { length: text.length },
    (_, index) => [index, text[index] ?? ''] as const,
  )) {
    const last = runs.at(-1);
    const kind: Run['kind'] = shared[at] === 1 ? 'same' : own;
    // A mark between two shared stretches is no difference.
    const neutral = kind === own && !/[\p{L}\p{N}]/u.test(sign);
    if (last && (last.kind === kind || neutral)) last.text += sign;
    else runs.push({ kind: neutral ? 'same' : kind, text: sign });
  }
  return runs;
}
