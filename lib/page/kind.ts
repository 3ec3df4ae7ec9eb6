import type { AddressKind } from './addressKind';
import type { ListedLink, PageKind } from './facts';
import type { Flow } from './flow';
import type { Labelled } from './labels';
import { countDated } from './links';

export interface Structure {
  flow: Flow;
  /** Labels outside of the text. */
  labels: readonly Labelled[];
  title: string;
  titleLine: number;
  dateLine: number;
  links: readonly ListedLink[];
  address: AddressKind;
  text: string;
}

/** So many dated entries make a list. */
const listLength = 3;
/** A list may be introduced by so many characters of sentences. */
const longestIntroduction = 200;
/** So many characters of sentences make a text. */
const shortestText = 40;
/** So many labels make an information box. */
const boxLabels = 3;

/**
 * Home by its address or its ColumnType; column by a list of dated links and little text; article by what only articles
 * carry (ArticleTitle, 发布日期 under a title, an information box) or by a text under a title; other what is left.
 */
export function pageKind(page: Structure): PageKind {
  const { flow, labels, links, address } = page;
  if (address === 'home' || flow.meta.get('columntype') === '首页') return 'home';
  const sentences = page.text
    .split('\n')
    .filter((line) => /[，。；！？]/.test(line))
    .join('').length;
  if (countDated(links) >= listLength && sentences < longestIntroduction) return 'column';
  const boxed = new Set(labels.map(({ field }) => field)).size >= boxLabels;
  if (page.title && flow.meta.has('articletitle')) return 'article';
  if (page.titleLine >= 0 && (boxed || page.dateLine >= 0)) return 'article';
  if (page.title && (sentences >= shortestText || (address === 'article' && page.text))) return 'article';
  return links.length >= listLength && address !== 'article' ? 'column' : 'other';
}
