const digits = '〇一二三四五六七八九';

/**
 * Dates in Chinese numerals as Arabic ones, and everything in half width: 二〇二四年三月十二日 → 2024年3月12日, 十月底 → 10月底.
 * Quarters (第三季度) and counts (近三年) stay as they are.
 */
export function inDigits(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/二[〇○零][一二三四五六七八九〇○零]{2}(?=\s*年)/g, (year) =>
      Array.from(year, (sign) => digit(sign)).join(''),
    )
    .replace(/(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=月(?!度)|日)/g, (number) => {
      const [tens = '', ones] = number.includes('十') ? number.split('十') : ['', number];
      const ten = number.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
      return String(10 * ten + (ones ? digit(ones) : 0));
    });
}

function digit(sign: string): number {
  return digits.indexOf(sign.replace(/[○零]/, '〇'));
}
