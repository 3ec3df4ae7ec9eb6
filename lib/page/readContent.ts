import { addressKind } from './addressKind';
import { readBreadcrumb } from './breadcrumb';
import { documentNumberIn, isDocumentNumber } from './documentNumber';
import { documentProperty } from './dom';
import type { InfoEntry, PageContent } from './facts';
import { readFlow, squeeze, type Flow } from './flow';
import { pageKind } from './kind';
import { readLabels, type Labelled } from './labels';
import { hasVideo, readAttachments, readListed, readRelated } from './links';
import { cut, readMainText } from './mainText';
import type { ReadingProfile } from './portal';
import { isDateLine, publishedOf, readDateLine, readDates } from './published';
import { findRegion, type Region } from './region';
import { readTableHeadings } from './tables';
import { readTitle } from './title';

/**
 * What the document of one page says about itself. Reads the document and nothing else, changes nothing, and never
 * throws, whatever the page: XML, framesets, no body, 100,000 levels, forms that hide properties of the tree.
 *
 * `url` is the address as visited: links are read against it, and its form helps to tell articles from lists.
 */
export function readContent(document: Document, url: string, portal: ReadingProfile): PageContent {
  const documentTitle = textProperty(document, 'title');
  const address = addressKind(url, portal.mobilePrefixes);
  if (!/html/i.test(textProperty(document, 'contentType') || 'html'))
    return { ...emptyContent(documentTitle), kind: address === 'article' ? 'article' : 'other' };
  const flow = readFlow(document);
  if (flow.lines.length === 0) return emptyContent(documentTitle);

  const labels = readLabels(flow, portal);
  const firstDateLine = labels.find((mark) => isDateLine(flow, mark, labels))?.line ?? -1;
  const { title, line: titleLine } = readTitle(flow, documentTitle, labels, firstDateLine);
  const { columns, line: trailLine } = readBreadcrumb(flow, portal.breadcrumbLabels);
  const region = findRegion(flow, titleLine, [
    ...labels.flatMap(({ line, lastLine }) => [line, lastLine]),
    trailLine,
  ]);
  const outside = labels.filter(({ line }) => !region.isText(line));
  const dateLine = readDateLine(flow, outside, titleLine);
  const infobox = outside.filter(({ line }) => line !== dateLine.line);
  const dates = readDates(flow, infobox, dateLine, region);
  const base = baseOf(flow, url);
  const text = readMainText(flow, region.isText, region);
  const links = readListed(flow, base, region, titleLine);
  const kind = pageKind({
    flow,
    labels: outside,
    title,
    titleLine,
    dateLine: dateLine.line,
    links,
    address,
    text,
  });
  const breadcrumb = columns.filter((name) => kind !== 'article' || squeeze(name) !== squeeze(title));
  // An article that is nothing but links: a catalogue.
  const main = text || kind !== 'article' ? text : readMainText(flow, region.isListed, region);
  const source = sourceOf(flow, outside, dateLine.source, main);
  const value = (field: InfoEntry['field']) =>
    infobox.find((entry) => entry.field === field && entry.value)?.value ?? null;
  return {
    kind,
    title,
    breadcrumb,
    column: breadcrumb.at(-1) ?? flow.meta.get('columnname') ?? value('category'),
    infobox: infobox.map(({ field, label, value }) => ({ field, label, value })),
    documentNumber: value('documentNumber') ?? documentNumberIn(title) ?? ownNumber(flow, region),
    dates,
    published: publishedOf(dates),
    source,
    unitName: value('publisher') ?? (source && unit.test(source) ? source : null),
    attachments: readAttachments(flow, region, base),
    related: readRelated(flow, base),
    links: kind === 'article' ? [] : links,
    imageTexts: flow.images
      .filter((image) => image.text && image.line >= region.from && image.line <= region.to)
      .map((image) => image.text.slice(0, 200))
      .slice(0, 50),
    hasVideo: hasVideo(flow, region),
    tableHeadings: readTableHeadings(flow, region),
    text: cut(main),
    textLength: main.length,
  };
}

/** Names of offices, not of websites and newspapers. */
const unit =
  /(?:局|委|办|厅|院|处|(?<!网)站|所|中心|政府|街道|办事处|镇|乡|大队|支队|办公室|委员会|法院|检察院|工会|妇联|团委|残联)$/;
/** How many lines from the beginning of a text its own number may stand. */
const numberLines = 12;

function ownNumber(flow: Flow, region: Region): string | null {
  const lines = flow.lines.slice(region.from, Math.min(region.to, region.from + numberLines));
  return lines.find(({ text }) => isDocumentNumber(text))?.text.trim() ?? null;
}

/** 来源 of the line or the box, what is glued to the date, `ContentSource`, `(来源:…)` at the end of the text. */
function sourceOf(
  flow: Flow,
  labels: readonly Labelled[],
  glued: string | null,
  text: string,
): string | null {
  const labelled = labels.find(({ field, value }) => field === 'source' && value)?.value;
  const closing = /[(（【]\s*(?:信息|文章|稿件)?来源\s*[:：]\s*([^()（）【】\n]{2,40})[)）】]\s*$/.exec(
    text,
  )?.[1];
  return labelled ?? glued ?? flow.meta.get('contentsource') ?? closing?.trim() ?? null;
}

/** Content of a document in which nothing can be read. */
export function emptyContent(title: string): PageContent {
  return {
    kind: 'other',
    title: title.replace(/\s+/g, ' ').trim(),
    breadcrumb: [],
    column: null,
    infobox: [],
    documentNumber: null,
    dates: [],
    published: null,
    source: null,
    unitName: null,
    attachments: [],
    related: [],
    links: [],
    imageTexts: [],
    hasVideo: false,
    tableHeadings: [],
    text: '',
    textLength: 0,
  };
}

function textProperty(document: Document, name: 'title' | 'contentType'): string {
  const value = documentProperty(document, name);
  return typeof value === 'string' ? value : '';
}

function baseOf(flow: Flow, url: string): string {
  try {
    return flow.base ? new URL(flow.base, url).href : url;
  } catch {
    return url;
  }
}
