/**
 * What converters leave of Word's own marks: bookmarks (`[bookmark: _GoBack]`, the place of the last edit), field
 * codes, cell and object marks, invisible signs. None of it is text that anybody wrote.
 */
const residue = new RegExp(
  [
    String.raw`\[bookmark(?:[- ](?:start|end))?:[^\]\n]{0,200}\]`,
    String.raw`\[?\b_GoBack\b\]?`,
    String.raw`(?:\{\s*)?(?:HYPERLINK|PAGEREF)\s+"[^"\n]{0,500}"[^}\n]{0,100}\}?`,
    String.raw`\\\* ?MERGEFORMAT`,
    String.raw`[\u0007\u200B-\u200D\u2060\uFEFF\uFFFC]`,
  ].join('|'),
  'g',
);

/** The paragraph without residue, and what was taken out (invisible signs are not worth a mention). */
export function withoutResidue(paragraph: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  const text = paragraph.replace(residue, (found) => {
    if (found.length > 1) removed.push(found);
    return '';
  });
  return { text, removed };
}
