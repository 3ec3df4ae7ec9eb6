import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from './article';
import { gbkAddress } from './gbk';
import { hostilePaths } from './hostile';
import { columnPath, homePath, portalPages, type Shape } from './pages';
import { startPortal, type RunningPortal } from './portal';

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const textOf = async (address: string): Promise<string> => (await fetch(portal.origin + address)).text();

describe('the test portal', () => {
  it('serves every content file at one address', () => {
    const files = readdirSync(path.join(import.meta.dirname, 'pages')).sort();
    expect(portalPages.map((page) => page.file).sort()).toEqual(files);
    expect(new Set(portalPages.map((page) => page.path)).size).toBe(portalPages.length);
  });

  it.each(portalPages)('$path has its title and the words of other tasks around it', async (page) => {
    const html = await textOf(page.path);
    expect(html).toContain(readArticle(page.file).title);
    expect(html).toContain('热点推荐');
    expect(html).toContain('依申请公开');
  });

  it.each<[Shape, string]>([
    ['listed', '<li>生成日期:2023-11-15</li>'],
    ['one-line', '09:30浔阳区委区政府门户网站字号【'],
    ['label-lines', '<td>生成日期:</td></tr><tr><td>2023-05-22</td>'],
    ['mobile', '您当前所在的位置: 首页&gt;&gt;手机版'],
  ])('writes the shape %s as the portal does', async (shape, words) => {
    const pages = await Promise.all(
      portalPages.filter((page) => page.shape === shape).map((page) => textOf(page.path)),
    );
    expect(pages.join('\n')).toContain(words);
  });

  it('lists pages with their dates in the column and on the home page', async () => {
    expect(await textOf(columnPath)).toMatch(/政策解答员名单的通知<\/a><span class="time">2023-08-29/);
    expect(await textOf(homePath)).toContain('浔阳要闻');
  });
});

describe('pages that must break nothing', () => {
  it('has a GBK page at an address in GBK', async () => {
    expect(gbkAddress('公告')).toBe('%B9%AB%B8%E6');
    const bytes = await (await fetch(portal.origin + hostilePaths.gbk)).arrayBuffer();
    expect(new TextDecoder('gbk').decode(bytes)).toContain('浔阳区城管局公告');
  });

  it('has a PDF whose table of offsets is right', async () => {
    const pdf = await textOf(hostilePaths.pdf);
    const [, start] = /startxref\n(\d+)/.exec(pdf) ?? [];
    expect(pdf.slice(Number(start), Number(start) + 4)).toBe('xref');
  });
});
