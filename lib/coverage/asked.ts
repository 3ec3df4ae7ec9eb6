import type { Basis, MachineWord } from './event';

/** Why a decision that stands is asked again. It goes on standing until a person decides anew. */
export interface AskedAgain {
  /** The page's words are others than they were. */
  textChanged: boolean;
  /** Fingerprint of the words then, under which they may have been kept. */
  textBefore: string;
  /** What the machine said then and says now; the same where only the words changed. */
  before: MachineWord | null;
  now: MachineWord | null;
}

/**
 * A decision stays decided. It is asked again only where the page's words changed, or where other rules say something
 * else about the same words; null where neither did, or where nobody wrote down what it was based on.
 */
export function askedAgain(then: Basis | undefined, now: Basis | null): AskedAgain | null {
  if (!then || !now) return null;
  const textChanged = then.text !== now.text;
  const saysElse = then.rules !== now.rules && !sameWord(then.finding, now.finding);
  if (!textChanged && !saysElse) return null;
  return { textChanged, textBefore: then.text, before: then.finding, now: now.finding };
}

function sameWord(one: MachineWord | null, other: MachineWord | null): boolean {
  if (!one || !other) return one === other;
  const duties = (word: MachineWord) => [...word.duties].sort().join('\n');
  return one.grade === other.grade && one.counts === other.counts && duties(one) === duties(other);
}
