/** Characters of text that one message may carry in all. */
export const longestMessage = 65_536;

/**
 * The same for a plan on its way into the store, which a person has read from a file: 12,000 tasks of the usual length with
 * their duties come to 8 million. Browsers carry 64 MiB, and a Chinese character takes three bytes.
 */
export const longestPlanMessage = 16_000_000;

/** The same for a roster: 2,000 units with a dozen names each. */
export const longestRosterMessage = 1_000_000;

/** What one page's content may carry: texts by UTF-16 units, every list by its number of entries. */
export const contentBounds = { text: 20_000, line: 1_000, address: 4_000, entries: 300 };

/**
 * Characters of all texts in a value; keys and entries count as well, so that nothing is free. Stops counting soon after
 * `enough`, which a value from outside needs: it may go on for ever.
 */
export function textLengthOf(value: unknown, enough = Infinity): number {
  const open: unknown[] = [value];
  let length = 0;
  while (open.length > 0 && length <= enough) {
    const next = open.pop();
    if (typeof next === 'string') length += next.length;
    if (typeof next !== 'object' || next === null) continue;
    const entries = Array.isArray(next) ? next.length : 0;
    length += entries;
    if (length > enough) break;
    for (const [key, inner] of Object.entries(next)) {
      if (entries === 0) length += key.length + 1;
      open.push(inner);
    }
  }
  return length;
}

/** A title or other line, cut to what a message, a draft and an event may carry. */
export function line(text: string): string {
  return cut(text, contentBounds.line);
}

/** Never cuts a character in two: half of one would read back as a different text. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
