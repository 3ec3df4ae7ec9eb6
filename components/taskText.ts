/** About two lines of a narrow panel at 15 px. */
const SHORT = 46;

/**
 * The opening of a task's text for lists: its first sentence, and where that is longer than 46 characters, as many of its
 * clauses as fit. Cut only behind punctuation, so that no word is torn; the whole text stays one click away.
 */
export function shortText(text: string): string {
  const sentence = /^[^。；\n]+/u.exec(text)?.[0] ?? text;
  if (sentence.length <= SHORT) return sentence.length < text.length - 1 ? `${sentence}……` : text;
  const cut = Math.max(...['，', '、', '：'].map((mark) => sentence.lastIndexOf(mark, SHORT)));
  return `${cut > 8 ? sentence.slice(0, cut) : sentence.slice(0, SHORT)}……`;
}
