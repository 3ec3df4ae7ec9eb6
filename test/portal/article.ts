import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a content file says about its page: the furniture is drawn around it by the page's shape. */
export interface Article {
  title: string;
  /** Outermost first, without 首页. */
  breadcrumb: string[];
  category: string;
  /** 文件编号; only in the columns of government documents. */
  number: string | null;
  generated: string;
  validity: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
  published: string;
  source: string;
  /** 信息索取号. */
  index: string;
  attachment: Link | null;
  related: Link | null;
  /** Whether the page carries the meta tags that 国办发〔2017〕47号 asks for; many portal pages do not. */
  meta: boolean;
  /** The main text, as HTML. */
  body: string;
}

export interface Link {
  text: string;
  href: string;
}

const folder = path.join(import.meta.dirname, 'pages');

/** A content file is an HTML comment with one `key: value` a line, and below it the main text. */
export function readArticle(file: string): Article {
  const content = readFileSync(path.join(folder, file), 'utf8');
  const [, head, body] = /^<!--\n([\s\S]*?)-->\n([\s\S]*)$/.exec(content) ?? [];
  if (head === undefined || body === undefined) {
    throw new Error(
      `test/portal/pages/${file}: begin with a comment of "key: value" lines, then the main text`,
    );
  }
  const values = new Map<string, string>();
  for (const line of head.trim().split('\n')) {
    const colon = line.indexOf(':');
    values.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const need = (key: string): string => {
    const value = values.get(key);
    if (!value) throw new Error(`test/portal/pages/${file}: the line "${key}: …" is missing`);
    return value;
  };
  const link = (key: string): Link | null => {
    const [text, href] = (values.get(key) ?? '').split(' | ');
    return text && href ? { text, href } : null;
  };
  need('note');
  return {
    title: need('title'),
    breadcrumb: need('breadcrumb').split(' > '),
    category: need('category'),
    number: values.get('number') ?? null,
    generated: need('generated'),
    validity: values.get('validity') ?? null,
    published: need('published'),
    source: need('source'),
    index: need('index'),
    attachment: link('attachment'),
    related: link('related'),
    meta: values.get('meta') === 'yes',
    body,
  };
}
