import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '../../lib/page/key';
import type { PortalProfile } from '../../lib/page/portal';

const portal = JSON.parse(readFileSync('seeds/portals/xunyang.json', 'utf8')) as PortalProfile;
const article = 'https://xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html';

test.each([
  ['http', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html'],
  ['https without www', 'https://xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html'],
  ['capital letters in the host', 'HTTPS://WWW.Xunyang.GOV.cn/zwgk/zcjd/202306/t20230614_6101201.html'],
  ['default port', 'http://www.xunyang.gov.cn:80/zwgk/zcjd/202306/t20230614_6101201.html'],
  ['fragment', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html#top'],
  [
    'shared in a chat',
    'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html?from=timeline&isappinstalled=0',
  ],
  ['mobile twin', 'https://www.xunyang.gov.cn/m/zwgk/zcjd/202306/t20230614_6101201.html'],
  [
    'mobile twin under its own columns',
    'https://www.xunyang.gov.cn/m/zwgk_250297/zcjd_250301/202306/t20230614_6101201.html',
  ],
])('one page, one key: %s', (_, url) => {
  expect(pageKey(url, portal)).toBe(article);
});

test('identity parameters stay, tracking parameters go', () => {
  expect(pageKey('http://zmhd.jiujiang.gov.cn/view.jsp?spm=a1&id=2581&utm_source=wx&pg=1', portal)).toBe(
    'https://zmhd.jiujiang.gov.cn/view.jsp?id=2581&pg=1',
  );
});

test('the pages of a list are different pages; a folder and its index are one', () => {
  const list = ['/zwzx/bmgz/', '/zwzx/bmgz/index_1.html', '/zwzx/bmgz/index_2.html'];
  expect(new Set(list.map((path) => pageKey(`http://www.xunyang.gov.cn${path}`, portal))).size).toBe(3);
  expect(pageKey('http://www.xunyang.gov.cn/zwzx/bmgz/index.html', portal)).toBe(
    pageKey('https://xunyang.gov.cn/zwzx/bmgz/', portal),
  );
});

test('GBK bytes, which no UTF-8 decoder reads, stay as they are', () => {
  expect(pageKey('http://www.xunyang.gov.cn/s?q=%B9%AB%CE%C4&m=%e4', portal)).toBe(
    'https://xunyang.gov.cn/s?q=%B9%AB%CE%C4&m=%e4',
  );
});

test('a look-alike host never gets the key of the portal', () => {
  expect(pageKey(article.replace('xunyang.gov.cn', 'xunyang-gov.cn'), portal)).not.toBe(article);
});

test.each(['', 'about:blank', '不是网址', 'http://', 'javascript:void(0)', 'file:///C:/年报.html'])(
  'what is no web address is still its own key: %j',
  (url) => expect(pageKey(url, portal)).toBe(url),
);

const segment = fc.stringMatching(/^[a-z0-9_%]{1,8}$/);
const query = fc.constantFrom('', '?id=7', '?spm=1&id=7', '?spm=%B9%AB', '?', '?&&');
const address = fc
  .tuple(
    fc.constantFrom('http://', 'HTTPS://'),
    fc.constantFrom('www.xunyang.gov.cn', 'xunyang.gov.cn:443', 'u@www.www.a.cn.:80'),
    fc.array(fc.oneof(segment, fc.constantFrom('m', 'm_1', 'index.html', ' ')), { maxLength: 5 }),
    fc.constantFrom('', '/', '/t20230614_6101201.html', '/index.html', '/index_2.html', '/t_7.shtml '),
    query,
  )
  .map(
    ([scheme, host, path, file, search]) =>
      `${scheme}${host}${path.map((s) => `/${s}`).join('')}${file}${search}`,
  );

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => {
      expect(pageKey(pageKey(url, portal), portal)).toBe(pageKey(url, portal));
    }),
    { numRuns: 2000 },
  );
});

test('a fragment never changes the key', () => {
  fc.assert(
    fc.property(address, fc.string(), (url, fragment) => {
      expect(pageKey(`${url}#${fragment}`, portal)).toBe(pageKey(url, portal));
    }),
  );
});

test('articles with different numbers never share a key', () => {
  const number = fc.integer({ min: 1, max: 99_999_999 });
  const columns = fc.array(segment, { maxLength: 4 }).map((names) => names.map((s) => `/${s}`).join(''));
  const at = (host: string, path: string, id: number) => `http://${host}${path}/t20230614_${id}.html`;
  const hosts = fc.constantFrom('www.xunyang.gov.cn', 'xunyang.gov.cn');
  fc.assert(
    fc.property(hosts, hosts, columns, columns, number, number, (h, g, one, other, a, b) => {
      fc.pre(a !== b);
      expect(pageKey(at(h, one, a), portal)).not.toBe(pageKey(at(g, `/m${other}`, b), portal));
    }),
  );
});
