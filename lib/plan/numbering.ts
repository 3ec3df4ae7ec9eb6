/** The number that a line of a plan begins with: 一、（一）1. (1) ①, 第一部分. */
export interface NumberMark {
  /** Rank of this kind of number in official documents (GB/T 9704): 一、 1, （一） 2, 1. 3, (1) 4, ① 5. */
  depth: number;
  value: number;
  /** Characters that the number takes, with the blank behind it. */
  length: number;
}

const numerals = '零一二三四五六七八九十';

const shapes: { depth: number; shape: RegExp }[] = [
  { depth: 1, shape: /^第([一二三四五六七八九十百]{1,4})(?:部分|章|篇|节)[、：:\s]*/ },
  { depth: 1, shape: /^([一二三四五六七八九十]{1,3})(?:[、．]|\.(?!\d))\s*/ },
  { depth: 2, shape: /^[（(]([一二三四五六七八九十]{1,3})[)）][、.．]?\s*/ },
  { depth: 4, shape: /^[（(](\d{1,2})[)）][、.．]?\s*/ },
  { depth: 4, shape: /^(\d{1,2})[)）]\s*/ },
  { depth: 5, shape: /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])\s*/ },
  // 2.7月底前 is number 2 and the seventh month; 1.2 公开 is a number of two steps; 1.5万元 is no number of a line.
  { depth: 4, shape: /^\d{1,2}[.．](\d{1,2})(?:[.．]\d{1,2})?(?:[、.．]\s*|\s+)/ },
  { depth: 3, shape: /^(\d{1,3})(?:[、．]|\.(?!\d)|\.(?=\d{1,2}月|20\d\d年)|\s+(?=\p{Script=Han}))\s*/u },
];

/** The number at the beginning of a line; null where it begins with words. */
export function numberMark(line: string): NumberMark | null {
  for (const { depth, shape } of shapes) {
    const match = shape.exec(line);
    if (match) return { depth, value: numberOf(match[1] ?? ''), length: match[0].length };
  }
  return null;
}

/** Whether a cell holds nothing but a number: 3, 3., （三）, 3.1. */
export function isCount(words: string): boolean {
  return /^[（(]?[\p{N}一二三四五六七八九十百]{1,6}(?:[-.．]\p{N}{1,4})*[)）.．、]?$/u.test(words.trim());
}

/** Whether a cell holds nothing but the Chinese number of a section: 一, 二、, （三）. */
export function isSectionCount(words: string): boolean {
  return /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]?)$/.test(words.trim());
}

/** The number in a cell that counts (第3项, 三, ③, 2-1 the first of section 2); null where it holds none. */
export function countIn(words: string): number | null {
  const digits = words
    .normalize('NFKC')
    .match(/\d{1,6}/g)
    ?.at(-1);
  if (digits !== undefined) return Number(digits);
  const chinese = /[一二三四五六七八九十]{1,3}/.exec(words)?.[0];
  return chinese === undefined ? null : numberOf(chinese);
}

/** 12, 十二, ⑫ → 12. */
export function numberOf(words: string): number {
  const plain = words.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const value = (sign: string | undefined): number => Math.max(0, numerals.indexOf(sign || '零'));
  return (plain.includes('十') ? 10 * (value(tens) || 1) : 0) + value(ones);
}

/** The rank of a number that a word processor makes: by its form where it is one of official documents, else by its depth. */
export function depthOfList({
  format,
  pattern,
  level,
}: {
  format: string;
  pattern: string;
  level: number;
}): number {
  const chinese = /chinese|ideograph|japaneseCounting|taiwanese/i.test(format);
  const bracketed = /[（(]%\d[)）]/.test(pattern);
  if (chinese) return bracketed ? 2 : 1;
  if (/^decimal$/i.test(format)) return bracketed || /%\d[)）]$/.test(pattern) ? 4 : 3;
  return Math.min(5, level + 3);
}
