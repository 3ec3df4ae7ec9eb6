import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityVersion, pageKey, recordKey } from '../../lib/page/key';
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

const recordOf = (url: string) => recordKey(pageKey(url, portal));

test.each([
  ['moved to another column', 'http://www.xunyang.gov.cn/zfxxgkzl/fgzc/zcjd/202306/t20230614_6101201.html'],
  ['moved out of its month', 'https://xunyang.gov.cn/zwgk/zcjd/t20230614_6101201.html'],
  ['with the other ending', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.shtml'],
  ['mobile twin of where it was', 'http://www.xunyang.gov.cn/m/zwgk_2/zcjd_3/t20230614_6101201.html?from=wx'],
])('an article is one record wherever it stands: %s', (_, url) => {
  expect(recordOf(url)).toBe(recordOf(article));
});

test.each([
  ['another number', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101202.html'],
  ['another day', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230615_6101201.html'],
  ['second page of the article', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201_1.html'],
  ['another host', 'http://www.jiujiang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html'],
  ['asked something', 'http://www.xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html?page=2'],
])('what differs in more than the path is another record: %s', (_, url) => {
  expect(recordOf(url)).not.toBe(recordOf(article));
});

test.each([
  '/zwgk/zcjd/',
  '/zwgk/zcjd/index_1.html',
  '/zwgk/zcjd/index_2.html',
  '/view.jsp?id=6101201',
  '/zwgk/t_1.html',
])('lists, folders and what has no number of its own stay their own record: %s', (path) => {
  const key = pageKey(`http://www.xunyang.gov.cn${path}`, portal);
  expect(recordKey(key)).toBe(key);
});

test('a record is its own record', () => {
  fc.assert(
    fc.property(address, (url) => {
      expect(recordOf(recordOf(url))).toBe(recordOf(url));
    }),
  );
});

test('the rule of version 1: whoever changes an answer raises the version', () => {
  const answers = [
    'http://www.xunyang.gov.cn/',
    'http://WWW.xunyang.gov.cn:80/zwgk/index.html?spm=1#top',
    'http://www.xunyang.gov.cn/zwgk/index_1.html',
    'http://www.xunyang.gov.cn/m/zwgk_25/zcjd_26/202306/t20230614_6101201.html',
    'http://www.xunyang.gov.cn/zwgk/bmxxgk/qcg/t_7168241.html',
    'http://www.xunyang.gov.cn/view.jsp?id=7&from=wx',
  ].map((url) => [pageKey(url, portal), recordOf(url)]);
  expect({ identityVersion, answers }).toEqual({
    identityVersion: 1,
    answers: [
      ['https://xunyang.gov.cn/', 'https://xunyang.gov.cn/'],
      ['https://xunyang.gov.cn/zwgk/', 'https://xunyang.gov.cn/zwgk/'],
      ['https://xunyang.gov.cn/zwgk/index_1.html', 'https://xunyang.gov.cn/zwgk/index_1.html'],
      [
        'https://xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html',
        'https://xunyang.gov.cn/t20230614_6101201.html',
      ],
      ['https://xunyang.gov.cn/zwgk/bmxxgk/qcg/t_7168241.html', 'https://xunyang.gov.cn/t_7168241.html'],
      ['https://xunyang.gov.cn/view.jsp?id=7', 'https://xunyang.gov.cn/view.jsp?id=7'],
    ],
  });
});
