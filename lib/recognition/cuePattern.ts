import { fold } from './automaton';

/** A cue as it is looked for: whole texts, or two sets of words of which both must stand in one sentence. */
export type CuePattern =
  | { kind: 'texts'; texts: string[] }
  /** One of `heads`, then one of `tails`; `anyOrder` where the tail may also come first. */
  | { kind: 'pair'; heads: string[]; tails: string[]; anyOrder: boolean };

/** `…`: in this order; `＋`: in any order. Both stand for at most `gapMost` characters of the same sentence. */
const joints = ['…', '＋'] as const;

/**
 * Reads a cue of the lexicon: `征收` is a text, `招生|入学` two of them, `招生|入学…通告|方案` any of the first followed
 * by any of the second, `教育＋规划` both in any order. Null where a part has nothing to look for, or there are two joints.
 */
export function parseCue(cue: string): CuePattern | null {
  const joint = joints.find((sign) => cue.includes(sign));
  const sides = joint === undefined ? [cue] : cue.split(joint);
  const [heads = [], tails = [], ...more] = sides.map((side) => side.split('|'));
  if (more.length > 0 || [...heads, ...tails].some((text) => fold(text) === '' || isPair(text))) return null;
  if (joint === undefined) return { kind: 'texts', texts: heads };
  return { kind: 'pair', heads, tails, anyOrder: joint === '＋' };
}

/** Whether a cue has two parts. */
export function isPair(text: string): boolean {
  return joints.some((sign) => text.includes(sign));
}

/** Puts the words of a class in the place of its name: `〔公示〕` → `公告|通告|公示`. The name of an unknown class stays. */
export function expandClasses(cue: string, classes: Readonly<Record<string, string>>): string {
  return cue.includes('〔')
    ? cue.replace(/〔([^〕]*)〕/g, (whole, name: string) => classes[name] ?? whole)
    : cue;
}
