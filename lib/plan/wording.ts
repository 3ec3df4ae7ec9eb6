import type { Task } from './plan';

/**
 * What a text is told by: every pair of neighbouring characters, every run of three (half as telling), and what stands
 * in quotation marks as a whole. Each sign weighs by its rarity among all tasks compared, so that 信息公开, which every
 * task says, counts for next to nothing, and 政府开放日 settles the matter.
 */
export type Signs = ReadonlyMap<string, number>;

const tripleShare = 0.5;
const quoteWorth = 3;
const quoted = /[“"「『《]([^”"」』》\n]{2,30})[”"」』》]/gu;
/** The year of the plan itself changes every year and says nothing. */
const yearNumber = /20\d\d/gu;

/** The letters and numbers of a text, without regard to width, case, punctuation and white space. */
export function bareWords(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+%]+/gu, '');
  return bare === '' ? text.trim() : bare;
}

/** The signs of a text with what each is worth before its rarity is known. */
export function signsOf(text: string): Signs {
  const signs = new Map<string, number>();
  const even = text.normalize('NFKC').toLowerCase().replace(yearNumber, ' ');
  for (const run of even.split(/[^\p{L}\p{N}+%]+/u)) {
    const characters = Array.from(run);
    for (let at = 0; at + 2 <= characters.length; at += 1) {
      signs.set(characters.slice(at, at + 2).join(''), 1);
      if (at + 3 <= characters.length) signs.set(characters.slice(at, at + 3).join(''), tripleShare);
    }
  }
  for (const [, words = ''] of text.normalize('NFKC').toLowerCase().matchAll(quoted))
    signs.set(`“${bareWords(words)}`, quoteWorth);
  if (signs.size === 0 && text.trim() !== '') signs.set(bareWords(text), 1);
  return signs;
}

/** The heading that stands nearest above a task. */
export function headingOf({ level1, level2 }: Pick<Task, 'level1' | 'level2'>): string {
  return level2 === '' ? level1 : level2;
}
