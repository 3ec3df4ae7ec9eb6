import type { PageFacts } from '../page/facts';

/** Characters of text that one message may carry in all. */
export const longestMessage = 65_536;

/** What one page's facts may carry: texts by UTF-16 units, every list by its number of entries. */
export const factsBounds = { text: 20_000, line: 1_000, address: 4_000, entries: 300 };

/** Left for the names of the message and for what stands beside the facts. */
const reserve = 1_000;

/**
 * The facts cut to what a message may carry, for the sender: an odd page (a title of a million characters, a thousand
 * links) is then described by what fits instead of being refused. Whole links go before text does, the last first.
 */
export function withinBounds(facts: PageFacts): PageFacts {
  const bounded = bound(facts, '') as PageFacts;
  const { links, related, attachments, imageTexts, tableHeadings, infobox, dates, breadcrumb } = bounded;
  let excess = textLengthOf(bounded) - (longestMessage - reserve);
  for (const list of [links, related, attachments, imageTexts, tableHeadings, infobox, dates, breadcrumb])
    while (excess > 0 && list.length > 0) excess -= textLengthOf(list.pop());
  return bounded;
}

/** A value with its texts and lists cut; a link whose address is too long is left out, for half of one leads elsewhere. */
function bound(value: unknown, name: string): unknown {
  if (typeof value === 'string')
    return cut(value, name === 'text' ? factsBounds.text : factsBounds[isAddress(name) ? 'address' : 'line']);
  if (Array.isArray(value))
    return value
      .filter(isSendable)
      .slice(0, factsBounds.entries)
      .map((entry) => bound(entry, 'line'));
  if (typeof value !== 'object' || value === null) return value;
  const isFacts = name === '';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      bound(inner, isFacts || isAddress(key) ? key : 'line'),
    ]),
  );
}

const isAddress = (name: string) => name === 'key' || name === 'url';

function isSendable(entry: unknown): boolean {
  return ((entry as { url?: string }).url ?? '').length <= factsBounds.address;
}

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
  return cut(text, factsBounds.line);
}

/** Never cuts a character in two: half of one would read back as a different text. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
