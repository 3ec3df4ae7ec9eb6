import type { PageFacts } from '../page/facts';
import type { Field } from './finding';

/** One text of a page and the field it stands in. `own` marks the innermost column. */
export interface PageText {
  field: Field;
  text: string;
  own: boolean;
}

/** How much of the main text counts as its opening where it has no paragraphs. */
const leadMost = 300;

/**
 * The texts of a page in which cues are looked for. The main text comes once, as field `text`; `leadEnd` says how far
 * its first paragraph goes.
 */
export function pageTexts(facts: PageFacts): PageText[] {
  const texts: PageText[] = [{ field: 'title', text: facts.title, own: false }];
  const put = (field: Field, values: readonly (string | null)[], own = false): void => {
    for (const text of new Set(values)) if (text) texts.push({ field, text, own });
  };
  // The title of a column page is the column's name: said twice, it is one witness.
  put('column', facts.column === facts.title ? [] : [facts.column], true);
  put(
    'column',
    facts.breadcrumb.filter((name) => name !== facts.column && name !== facts.title),
  );
  put(
    'infobox',
    facts.infobox
      .filter(({ field, value }) => (field === 'category' || field === 'subject') && value !== facts.column)
      .map(({ value }) => value),
  );
  put('text', [facts.text]);
  put('table', facts.tableHeadings);
  put(
    'attachment',
    facts.attachments.map(({ text }) => text),
  );
  put(
    'link',
    facts.related.map(({ text }) => text),
  );
  put('image', facts.imageTexts);
  return texts;
}

/** End of the first paragraph of the main text that is not the title again. */
export function leadEnd(facts: PageFacts): number {
  const { text, title } = facts;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const paragraph = text.slice(start, stop).trim();
    if (paragraph !== '' && paragraph !== title) return Math.min(stop, start + leadMost);
    start = stop + 1;
  }
  return text.length;
}
