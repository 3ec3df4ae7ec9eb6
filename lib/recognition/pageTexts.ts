import type { PageFacts } from '../page/facts';
import type { Field } from './finding';

/** One text of a page and the field it stands in. `own` marks the innermost column that names a subject. */
export interface PageText {
  field: Field;
  text: string;
  own: boolean;
}

/** How much of the main text counts as its opening where it has no paragraphs. */
const leadMost = 300;

/** A column that is called like a unit. 新闻中心 and 回应关切办 are none that one could tell by the name. */
const unitName =
  /^[\u4e00-\u9fff]{1,12}(?:局|街道|街道办事处|街道办|镇|乡|管委会|委员会|政府办公室|区政府办)$/u;

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
  const columns = [...new Set([...facts.breadcrumb, facts.column])].filter((name) => name !== facts.title);
  const own = facts.column === facts.title ? null : ownColumn(facts);
  put('column', own === null ? [] : [own], true);
  put(
    'column',
    columns.filter((name) => name !== own),
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

/**
 * The column that says what the page is about: the innermost one, or the one around it where the innermost is only a
 * unit's name (局长（主任）谈 › 人民路街道 says who, not what).
 */
function ownColumn({ breadcrumb, column }: PageFacts): string | null {
  const outer = breadcrumb.at(-1) === column ? breadcrumb.at(-2) : breadcrumb.at(-1);
  return column !== null && outer !== undefined && unitName.test(column) ? outer : column;
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
