/** Longest name of a sheet, in UTF-16 units (ECMA-376; Excel refuses more). */
const longestName = 31;

/**
 * Names the sheets of one workbook as Excel takes them: without `[ ] : * ? / \`, not beginning or ending with an
 * apostrophe, at most 31 units, none twice whatever the case, and not `History`, which it keeps for itself.
 */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set(['history']);
  return (wanted) => {
    const plain = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').replace(/^'+|'+$/g, '') || '_';
    for (let count = 1; ; count += 1) {
      const mark = count === 1 ? '' : ` (${count})`;
      const name = cut(plain, longestName - mark.length) + mark;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

function cut(text: string, longest: number): string {
  const short = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return short.replace(/'+$/, '') || '_';
}
