import type { PageFacts } from '../page/facts';

/** Characters of text that one message may carry in all. */
export const longestMessage = 65_536;

/** What one page's facts may carry: lists by number of entries, texts by UTF-16 units. */
export const factsBounds = {
  text: 20_000,
  /** Titles, labels, link texts, sources. */
  line: 1_000,
  address: 4_000,
  breadcrumb: 30,
  pathSegments: 50,
  infobox: 60,
  dates: 60,
  attachments: 200,
  related: 50,
  links: 300,
  imageTexts: 100,
  tableHeadings: 100,
};

/** Left for the names of the message and for what stands beside the facts. */
const reserve = 1_000;

/**
 * The facts cut to what a message may carry, for the sender: an odd page (a title of a million characters, a thousand
 * links) is then described by what fits instead of being refused. Whole links go before text does, the last first.
 */
export function withinBounds(facts: PageFacts): PageFacts {
  const bounded: PageFacts = {
    ...facts,
    key: cut(facts.key, factsBounds.address),
    url: cut(facts.url, factsBounds.address),
    title: line(facts.title),
    breadcrumb: facts.breadcrumb.slice(0, factsBounds.breadcrumb).map(line),
    pathSegments: facts.pathSegments.slice(0, factsBounds.pathSegments).map(line),
    column: facts.column === null ? null : line(facts.column),
    infobox: facts.infobox
      .slice(0, factsBounds.infobox)
      .map((entry) => ({ field: entry.field, label: line(entry.label), value: line(entry.value) })),
    documentNumber: facts.documentNumber === null ? null : line(facts.documentNumber),
    dates: facts.dates.slice(0, factsBounds.dates).map((date) => ({ ...date, raw: line(date.raw) })),
    published: facts.published && { ...facts.published, raw: line(facts.published.raw) },
    source: facts.source === null ? null : line(facts.source),
    unitCode: facts.unitCode === null ? null : line(facts.unitCode),
    unitName: facts.unitName === null ? null : line(facts.unitName),
    attachments: facts.attachments.filter(isSendable).slice(0, factsBounds.attachments),
    related: facts.related.filter(isSendable).slice(0, factsBounds.related),
    links: facts.links.filter(isSendable).slice(0, factsBounds.links),
    imageTexts: facts.imageTexts.slice(0, factsBounds.imageTexts).map(line),
    tableHeadings: facts.tableHeadings.slice(0, factsBounds.tableHeadings).map(line),
    text: cut(facts.text, factsBounds.text),
  };
  let excess = textLengthOf(bounded) - (longestMessage - reserve);
  for (const list of [bounded.links, bounded.related, bounded.attachments, bounded.imageTexts]) {
    while (excess > 0 && list.length > 0) excess -= textLengthOf(list.pop());
  }
  for (const list of [bounded.tableHeadings, bounded.infobox, bounded.dates, bounded.breadcrumb]) {
    while (excess > 0 && list.length > 0) excess -= textLengthOf(list.pop());
  }
  return bounded;
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

function isSendable(link: { text: string; url: string }): boolean {
  return link.text.length <= factsBounds.line && link.url.length <= factsBounds.address;
}

/** A title or other line, cut to what a message, a draft and an event may carry. */
export function line(text: string): string {
  return cut(text, factsBounds.line);
}

/** Never cuts a character in two: half of one would read back as a different text. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
