/** What the digits and letters mean depends on what is asked: a verdict, which duties (要素), or why not. */
export type ReviewMode = 'verdict' | 'duties' | 'reason';

export type ReviewAct =
  | { act: 'confirm' | 'ask-duties' | 'ask-reason' | 'skip' | 'undo' | 'leave' | 'back' | 'confirm-ticked' }
  /** `nth` counts from 0. */
  | { act: 'tick' | 'reject'; nth: number };

/** The part of a keyboard event that counts. */
export interface KeyPress {
  key: string;
  /** The key's place, for keyboards on which an input method holds the letter back. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

/** Where the focus is: in a field every key is text; on a button Enter presses that button. */
export type KeyPlace = 'field' | 'control' | 'page';

const verdictKeys: Record<string, ReviewAct> = {
  y: { act: 'confirm' },
  p: { act: 'ask-duties' },
  n: { act: 'ask-reason' },
  s: { act: 'skip' },
  u: { act: 'undo' },
  escape: { act: 'leave' },
};

/** What a key does in 快审; null where it does nothing. Keys of the browser (with Ctrl, Alt, Meta) are left alone. */
export function meaningOf(press: KeyPress, mode: ReviewMode, place: KeyPlace): ReviewAct | null {
  if (place === 'field' || press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = plainKey(press);
  if (mode === 'verdict') return verdictKeys[key] ?? null;
  if (key === 'escape') return { act: 'back' };
  if (/^[1-9]$/.test(key)) return { act: mode === 'duties' ? 'tick' : 'reject', nth: Number(key) - 1 };
  if (mode === 'duties' && key === 'enter' && place === 'page') return { act: 'confirm-ticked' };
  return null;
}

/** Full-width letters and digits are the same keys; what an input method swallows is known by its place. */
function plainKey({ key, code }: KeyPress): string {
  const plain = key.normalize('NFKC').toLowerCase();
  if (/^(?:[a-z0-9]|enter|escape)$/.test(plain)) return plain;
  return (
    /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ??
    (code === 'NumpadEnter' ? 'enter' : '')
  );
}
