import { squeeze, type Flow } from './flow';
import { han } from './han';
import type { Labelled } from './labels';

/** The title and the last line in which the page prints it; −1 where it does not. */
export interface FoundTitle {
  title: string;
  line: number;
}

/** What stands between a title and the name of the site. */
const separator = new RegExp(`\\s*[_|｜]\\s*|\\s+[-–—－]+\\s+|\\s*[-–—－]+\\s*(?=[${han}]{2,}$)`, 'u');

/** What a title stands behind where the names of site and column come first. */
const afterColumn = /[-_|｜–—－\s]$/;

/** Names of sites and columns that portals append. */
const siteName = /(?:网|网站|政府|门户|平台|频道|中心|专栏|局|委|办|厅|人大|政协|委员会|办公室)$/;
/** A document's title that names the site and nothing else, as templates leave it. */
const onlySite = /^[^_|｜\s]{2,20}(?:人民政府|政府网|政府网站|门户网站|政务网|信息网)$/;
const hostName = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/;

/**
 * The title of an article, in this order:
 * 1. `ArticleTitle`, which 国办发〔2017〕47号 prescribes, unless it is a leftover of a template: neither printed nor in
 *    the document's title while another line is;
 * 2. the line that the document's title begins with or holds between separators;
 * 3. the line before 发布日期, a heading;
 * 4. 名称 in the information box;
 * 5. the document's title without the name of the site.
 * A document's title that is nothing but the name of the site says nothing of the page.
 */
export function readTitle(
  flow: Flow,
  documentTitle: string,
  labels: readonly Labelled[],
  dateLine: number,
): FoundTitle {
  const declared = fold((flow.meta.get('articletitle') ?? '').replace(/<[^>]*>/g, ' '));
  const whole = fold(documentTitle.slice(0, longestTitle));
  const shown = onlySite.test(whole) ? '' : whole;
  const printed = shown ? printedIn(flow, shown) : null;
  if (declared) {
    const line = lineOf(flow, declared);
    if (line >= 0 || !printed || squeeze(shown).includes(squeeze(declared)))
      return { title: declared, line: line < 0 ? (printed?.line ?? -1) : line };
  }
  const named = labels.find(({ label, value }) => value && /名称$|^标题$/.test(label));
  if (printed && !labels.some(({ line, lastLine }) => lastLine > line && lastLine === printed.line))
    return printed;
  if (named) return { title: named.value, line: Math.max(lineOf(flow, named.value), named.lastLine) };
  const above = beforeDate(flow, labels, dateLine);
  if (above) return above;
  for (const name of shown ? ['h1', 'h2'] : ['h1', 'h2', 'h3']) {
    const line = flow.lines.findIndex(
      ({ box, text, linked }) =>
        box.name === name && !linked && isOwn(flow, text) && squeeze(text) !== squeeze(whole),
    );
    if (line >= 0) return { title: flow.lines[line]!.text, line };
  }
  return { title: withoutSiteName(whole, flow), line: -1 };
}

/** White space as one space. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Longer titles are not titles. */
const longestTitle = 500;
/** How many lines one title may be printed in. */
const titleLines = 3;

/** The line (the last of several) that prints these words, headings first. */
function lineOf(flow: Flow, title: string): number {
  const wanted = squeeze(title);
  let plain = -1;
  for (let index = 0; index < flow.lines.length; index += 1) {
    if (!wanted.startsWith(flow.lines[index]!.solid)) continue;
    const end = endOfTitle(flow, index, wanted);
    if (end < 0) continue;
    if (isHeading(flow, index)) return end;
    if (plain < 0) plain = end;
  }
  return plain;
}

function endOfTitle(flow: Flow, index: number, wanted: string): number {
  let text = '';
  for (let n = index; n < index + titleLines && n < flow.lines.length; n += 1) {
    const line = flow.lines[n]!;
    if (line.linked > line.text.length / 2) return -1;
    text += line.solid;
    if (text === wanted) return n;
    if (!wanted.startsWith(text)) return -1;
  }
  return -1;
}

/** The longest line with which the document's title begins, or which is one of its parts. */
function printedIn(flow: Flow, shown: string): FoundTitle | null {
  const whole = lineOf(flow, shown);
  if (whole >= 0) return { title: shown, line: whole };
  const parts = new Set(shown.split(separator).map(squeeze));
  const squeezed = squeeze(shown);
  const cut = /^(.{8,})(?:…+|\.{3,})/.exec(squeezed)?.[1];
  let best: FoundTitle | null = null;
  flow.lines.forEach((line, index) => {
    if (line.linked > line.text.length / 2) return;
    const text = line.solid;
    const begins =
      text.length >= 4 && squeezed.startsWith(text) && /^[-_|｜–—－(（·<]/.test(squeezed.slice(text.length));
    // 某县人民政府网 惠农补贴 某乡2023年耕地地力保护补贴公示, 某县人民政府-惠农补贴-某乡…: site and column stand before it.
    const ends =
      text.length >= 8 &&
      afterColumn.test(shown.slice(0, -fold(line.text).length)) &&
      squeezed.endsWith(text);
    const fits =
      begins ||
      ends ||
      (text.length >= 4 && parts.has(text)) ||
      (cut && text.startsWith(cut) && text.length < 120);
    if (!fits || !isOwn(flow, text)) return;
    const better =
      !best ||
      text.length > squeeze(best.title).length ||
      (text === squeeze(best.title) && isHeading(flow, index) && !isHeading(flow, best.line));
    if (better) best = { title: begins ? beginning(shown, text.length) : line.text, line: index };
  });
  return best;
}

/** The first so many characters, white space not counted: a heading broken into lines reads as the document's title. */
function beginning(shown: string, length: number): string {
  let end = 0;
  for (let left = length; left > 0; end += 1) if (shown[end] !== ' ') left -= 1;
  return shown.slice(0, end);
}

/** The heading, or the line of fitting length, that stands just above 发布日期. */
function beforeDate(flow: Flow, labels: readonly Labelled[], dateLine: number): FoundTitle | null {
  for (let index = dateLine - 1; index >= Math.max(0, dateLine - 3); index -= 1) {
    const line = flow.lines[index]!;
    if (
      line.linked > 0 ||
      line.text.length < 5 ||
      line.text.length > 120 ||
      /[:：]\s*$|[>＞»]/.test(line.text)
    )
      continue;
    if (!isOwn(flow, line.text) || labels.some((label) => index >= label.line && index <= label.lastLine))
      continue;
    return { title: line.text, line: index };
  }
  return null;
}

function isHeading(flow: Flow, index: number): boolean {
  return /^h[1-4]$/.test(flow.lines[index]?.box.name ?? '');
}

/** Not the name of the site or of the column. */
function isOwn(flow: Flow, text: string): boolean {
  const name = squeeze(text);
  return (
    !onlySite.test(text) &&
    name !== squeeze(flow.meta.get('sitename') ?? '') &&
    name !== squeeze(flow.meta.get('columnname') ?? '')
  );
}

/** `局长接待日安排_www.jiujiang.gov.cn` and `局长接待日安排-浔阳区人民政府` without what follows the separator. */
function withoutSiteName(shown: string, flow: Flow): string {
  const names = ['sitename', 'columnname'].map((key) => flow.meta.get(key));
  let title = fold(shown);
  for (;;) {
    const [, rest = '', last = ''] = /^(.{2,}?)\s*[_|｜–—－-]+\s*([^_|｜–—－-]*)$/.exec(title) ?? [];
    const isSite = hostName.test(last) || names.includes(last) || (last.length <= 25 && siteName.test(last));
    if (!rest || !isSite) return title;
    title = rest;
  }
}
