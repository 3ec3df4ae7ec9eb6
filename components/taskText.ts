/** About two lines of a narrow panel at 15 px. */
const SHORT = 46;

/**
 * The opening of a task's text for lists: its first sentence, and where that is longer than 46 characters, as many
 * of its clauses as fit. Cut only behind punctuation, so that no word is torn; the whole text stays one click
 * away.
 */
export function shortText(text: string): string {
  const sentence = /^[^。；\n]+/u.exec(text)?.[0] ?? text;
  if (sentence.length <= SHORT) return sentence.length < text.length - 1 ? `${sentence}……` : text;
  const marks = [...sentence.matchAll(/[，、：]/gu)].map(({ index }) => index);
  const cut = marks.findLast((at) => at <= SHORT) ?? marks[0] ?? sentence.length;
  return cut < text.length - 1 ? `${sentence.slice(0, cut)}……` : text;
}
