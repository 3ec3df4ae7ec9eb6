import type { InfoField } from './portal';

/** Canonical identity of a page: one key per page, however it was reached. See `key.ts`. */
export type PageKey = string;

/** article 文章页, column 栏目页 (a list), home 首页, other (search, not HTML, empty, framesets). */
export type PageKind = 'article' | 'column' | 'home' | 'other';

/**
 * Where a date was read: 标签 meta tag, 信息框 infobox, the 发布日期 line under the title, 落款 signature at the end
 * of the text, the address (date of upload), 列表 the list that links to the page.
 */
export type DateSource = 'meta' | 'infobox' | 'line' | 'signature' | 'url' | 'list';

export interface DatedFact {
  /** YYYY-MM-DD. */
  date: string;
  source: DateSource;
  /** The words it was read from, as they stand. */
  raw: string;
}

export interface InfoEntry {
  field: InfoField;
  /** The label as written on the page. */
  label: string;
  value: string;
}

export interface PageLink {
  text: string;
  /** Absolute address, bytes of the path as they are. */
  url: string;
}

/** A link in a list page, with the date printed beside it. */
export interface ListedLink extends PageLink {
  date: string | null;
}

/**
 * What the document of one page says about itself, in plain values; never HTML, never what a visitor typed. This is what
 * the reader in the page sends; what the address says is added from the address that the browser names.
 */
export interface PageContent {
  kind: PageKind;
  title: string;
  /** Outermost first, without the label 您当前所在位置 and without 首页. */
  breadcrumb: string[];
  /** The column the page stands in: last of the breadcrumb, else ColumnName, else 信息类别. */
  column: string | null;
  infobox: InfoEntry[];
  /** 发文字号. */
  documentNumber: string | null;
  /** Every date with its source. */
  dates: DatedFact[];
  /** The one of `dates` that is taken for the day of publication; see `published.ts` for the order. */
  published: DatedFact | null;
  /** 来源 as written. */
  source: string | null;
  /** Publishing unit as the page names it (infobox or source). */
  unitName: string | null;
  attachments: PageLink[];
  /** 相关解读, 相关文件, 关联导读. */
  related: PageLink[];
  /** Links of a list page; empty for articles. */
  links: ListedLink[];
  /** Alternative texts of the pictures in the main content. */
  imageTexts: string[];
  hasVideo: boolean;
  /** Headings and first rows of the tables in the main content. */
  tableHeadings: string[];
  /** Main text without navigation, side columns, recommendations and footer; at most 20,000 characters. */
  text: string;
  /** How many characters the main text had before it was cut. */
  textLength: number;
}

/** All that is known of one page: what its document says and what its address says. */
export interface PageFacts extends PageContent {
  key: PageKey;
  /** As visited. */
  url: string;
  /** Path segments that name columns, without the trailing `_number`, dates and file name. */
  pathSegments: string[];
  /** Path code of the unit in whose section the page stands, e.g. `csglj`. */
  unitCode: string | null;
}
