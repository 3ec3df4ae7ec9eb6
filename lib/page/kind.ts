import type { AddressFacts } from './address';
import type { ListedLink, PageKind } from './facts';
import type { Flow } from './flow';
import type { Labelled } from './labels';
import { countDated } from './links';
import type { Region } from './region';

export interface Structure {
  flow: Flow;
  region: Region;
  /** Labels outside of the text. */
  labels: readonly Labelled[];
  title: string;
  titleLine: number;
  dateLine: number;
  links: readonly ListedLink[];
  address: AddressFacts;
  text: string;
}

/** So many dated entries make a list. */
const listLength = 3;
/** So many characters of sentences make a text. */
const shortestText = 40;
/** So many labels make an information box. */
const boxLabels = 3;

/**
 * Home by its address; article by what only articles carry (ArticleTitle, 发布日期 under a title, an information box
 * with a title), column by a list of dated links, article by a text with a title.
 */
export function pageKind(page: Structure): PageKind {
  const { flow, labels, links, address } = page;
  const columnType = flow.meta.get('columntype');
  if (address.isHome || columnType === '首页') return 'home';
  if (flow.meta.has('articletitle') && page.title) return 'article';
  const prose = page.text
    .split('\n')
    .filter((line) => /[，。；！？]/.test(line))
    .join('').length;
  const dated = countDated(links);
  const boxed = new Set(labels.map(({ field }) => field)).size >= boxLabels;
  if (page.titleLine >= 0 && (boxed || (page.dateLine >= 0 && dated < listLength))) return 'article';
  if (dated >= listLength && prose < 400) return 'column';
  if (page.title && (prose >= shortestText || (address.isArticle && page.text))) return 'article';
  if (links.length >= listLength && !address.isArticle) return 'column';
  return 'other';
}
