import { findDate } from './date';
import type { ListedLink, PageLink } from './facts';
import { isFileName } from './file';
import type { Box, Flow, FlowLink } from './flow';
import { relatedLabel } from './furniture';
import type { Region } from './region';

const film = /\.(?:mp4|m3u8|flv|f4v|wmv|avi|mov|webm|mpg|mpeg|rmvb)(?=$|[?&#\s])/i;
const player = /video|player|vod|\btv\b|live|v\.qq|youku|bilibili|iqiyi|douyin|ixigua/i;

/** How many links each list of facts may hold: enough for the longest list page, bounded for a message. */
const maximalLinks = 200;
const maximalRelated = 20;
const longestAddress = 2000;
const longestText = 300;

/** A link as the page means it: absolute, with its whole wording; null for scripts and what is no address. */
function resolve(link: FlowLink, base: string): PageLink | null {
  if (
    !link.href ||
    link.href.length > longestAddress ||
    /^(?:javascript|mailto|tel|data|blob):/i.test(link.href) ||
    link.href.startsWith('#')
  )
    return null;
  try {
    const { href } = new URL(link.href, base);
    const text = link.text.trim().slice(0, longestText);
    const shortened = /(?:…|\.{3})$/.test(text) && link.title.length > text.length;
    return /^https?:/.test(href) ? { text: shortened || !text ? link.title : text, url: href } : null;
  } catch {
    return null;
  }
}

/** The links within the content that name a file, by address or by wording; at most 200, absolute and without repeats. */
export function readAttachments(flow: Flow, region: Region, base: string): PageLink[] {
  return collect(
    flow.links.filter(
      (link) => inside(link, region.from, region.end) && (isFileName(link.href) || isFileName(link.text)),
    ),
    base,
    maximalLinks,
  );
}

/** Links behind 相关解读, 相关文件, 关联导读: in the label's line, or in the lines of links that follow it. */
export function readRelated(flow: Flow, base: string): PageLink[] {
  const related: FlowLink[] = [];
  flow.lines.forEach((line, index) => {
    if (!relatedLabel.test(line.text)) return;
    let last = index + 1;
    while (last < flow.lines.length && last <= index + maximalRelated && isLink(flow, last, line.box))
      last += 1;
    related.push(...flow.links.filter((link) => inside(link, index, last)));
  });
  return collect(related, base, maximalRelated);
}

function isLink(flow: Flow, index: number, label: Box): boolean {
  const { linked, text, box } = flow.lines[index]!;
  const near = index < (label.parent?.to ?? 0) || box === label;
  return near && text.length > 0 && linked >= text.length * 0.8 && !relatedLabel.test(text);
}

/**
 * The entries of a list page, each with the date printed beside it. Dated entries count within the content only (below
 * the title, if one is printed): recommendations beside an article are dated too.
 */
export function readListed(flow: Flow, base: string, region: Region, titleLine: number): ListedLink[] {
  const last = titleLine < 0 ? flow.lines.length : region.end;
  const entries = flow.links.filter(
    (link) => link.text.trim().length >= 4 && inside(link, titleLine + 1, last),
  );
  const dates = new Map(entries.map((link) => [link, dateBeside(flow, link)]));
  const dated = entries.filter((link) => dates.get(link)).map((link) => link.line);
  // From the first dated entry to the last; undated ones between them belong to the list.
  const list = dated.length >= 3 ? { from: dated[0]!, to: dated.at(-1)! + 1 } : largestList(flow, titleLine);
  if (!list) return [];
  const seen = new Set<string>();
  const listed: ListedLink[] = [];
  for (const link of entries) {
    const resolved = inside(link, list.from, list.to) ? resolve(link, base) : null;
    if (!resolved || seen.has(resolved.url) || listed.length >= maximalLinks) continue;
    seen.add(resolved.url);
    listed.push({ ...resolved, date: dates.get(link) ?? null });
  }
  return listed;
}

/** How many links of a list page have their date printed beside them. */
export function countDated(links: readonly ListedLink[]): number {
  return links.filter(({ date }) => date !== null).length;
}

function dateBeside(flow: Flow, link: FlowLink): string | null {
  const line = flow.lines[link.line];
  if (!line) return null;
  const own = line.text.replace(link.text.trim(), ' ');
  const beside = findDate(own);
  if (beside) return beside.date;
  let { box } = line;
  for (let n = 0; n < 3 && box.parent && box.to - box.from < 2; n += 1) box = box.parent;
  if (box.links > 2 || box.to - box.from > 6) return null;
  for (let index = box.from; index < box.to; index += 1) {
    const found = index === link.line ? null : findDate(flow.lines[index]!.text);
    if (found) return found.date;
  }
  return null;
}

function largestList(flow: Flow, titleLine: number): Box | null {
  let best: Box | null = null;
  for (const box of flow.boxes) {
    if (
      box.from > titleLine &&
      /^(?:ul|ol|table|dl)$/.test(box.name) &&
      box.links >= 5 &&
      box.links > (best?.links ?? 0)
    )
      best = box;
  }
  return best;
}

/** A film, a player in a frame, or a link to a film. */
export function hasVideo(flow: Flow, region: Region): boolean {
  const near = ({ line }: { line: number }) => line >= region.from && line <= region.end;
  return (
    flow.videos.some((video) => near(video) && isPlayer(video.text)) ||
    flow.links.some((link) => near(link) && film.test(link.href))
  );
}

/** `name address type` of the element. */
function isPlayer(element: string): boolean {
  const [name, address = '', type = ''] = element.split(' ');
  if (isFileName(address) || /pdf/i.test(type)) return false;
  return (
    name === 'video' ||
    film.test(address) ||
    (name === 'iframe' ? player.test(address) : Boolean(address || type))
  );
}

function inside(link: FlowLink, from: number, to: number): boolean {
  return link.line >= from && link.line < to;
}

function collect(links: FlowLink[], base: string, most: number): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const link of links) {
    const resolved = resolve(link, base);
    if (resolved && !found.has(resolved.url) && found.size < most) found.set(resolved.url, resolved);
  }
  return [...found.values()];
}
