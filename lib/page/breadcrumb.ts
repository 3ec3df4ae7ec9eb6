import { squeeze, type Flow } from './flow';

const separators = /\s*(?:>+|＞+|»+|›+|》+|→|::)\s*/;
const weakSeparators = /\s*[/|·\\-]\s*|\s{2,}/;
/** A breadcrumb that no label opens, or one that no profile names (位置：首页 /). */
const opensAtHome = /^(.{0,8}位置\s*[:：]\s*)?(?:网站)?首页\s*(?:>|＞|»|›|》|→|::|\/)/;
const noColumn = /^(?:(?:网站)?(?:首页|主页)|正文|内容|详情|文章内容|正文内容)?$/;

export interface Breadcrumb {
  /** From the outermost in, without 首页 and 正文. */
  columns: string[];
  /** −1 where the page prints none. */
  line: number;
}

/**
 * The first line that opens with one of the portal’s labels (您当前所在位置：), or with 首页 and a separator, and names a column.
 * `labels` come from the portal profile; white space in them does not matter. Lines of more than 300 characters are text,
 * not breadcrumbs.
 */
export function readBreadcrumb(flow: Flow, labels: readonly string[]): Breadcrumb {
  const wordings = labels.map(squeeze).sort((a, b) => b.length - a.length);
  for (const [index, line] of flow.lines.entries()) {
    if (line.text.length > 300) continue;
    const opening = opensAtHome.exec(line.text);
    const label =
      wordings.find((wording) => line.solid.startsWith(wording)) ?? (opening && squeeze(opening[1] ?? ''));
    if (label === null) continue;
    const names = split(wholeTrail(flow, index, label.length), linksOf(flow, index));
    const columns = names.filter((name) => !noColumn.test(squeeze(name)));
    if (columns.length > 0) return { columns, line: index };
  }
  return { columns: [], line: -1 };
}

/** The trail behind the label; the other lines of the same element where the label has a line of its own. */
function wholeTrail(flow: Flow, index: number, labelLength: number): string {
  const line = flow.lines[index]!;
  let rest = line.text;
  for (let cut = labelLength; cut > 0; rest = rest.slice(1)) if (/\S/.test(rest[0] ?? 'x')) cut -= 1;
  rest = rest.replace(/^[\s:：]+/, '');
  if (rest) return rest;
  const box = line.box.to - line.box.from > 1 ? line.box : (line.box.parent ?? line.box);
  return flow.lines
    .slice(index + 1, Math.min(box.to, index + 12))
    .map((next) => next.text)
    .join(' > ');
}

function split(trail: string, links: string[]): string[] {
  if (separators.test(trail)) return trail.split(separators).map((name) => name.trim());
  // Separators drawn by the style sheet: the links themselves are the columns.
  if (links.length > 1) return links;
  return trail.split(weakSeparators).map((name) => name.trim());
}

function linksOf(flow: Flow, index: number): string[] {
  return flow.links.filter((link) => link.line === index).map((link) => link.text.trim());
}
