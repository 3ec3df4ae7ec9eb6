import type { YearsKind } from '../../../lib/plan/years';

/** In the order in which people look at them: what needs an eye first. */
export const kinds: readonly YearsKind[] = ['reworded', 'split', 'merged', 'new', 'dropped', 'same'];

/** A sign beside each word, so that a column can be read at a glance. */
export const kindSigns: Record<YearsKind, string> = {
  same: '＝',
  reworded: '≈',
  split: '⇉',
  merged: '⇇',
  new: '＋',
  dropped: '－',
};

/** Below this likeness a person should look twice. In the plans measured true pairs reach down to 0.07. */
export const doubtfulBelow = 0.3;
