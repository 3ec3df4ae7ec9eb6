import { expect, test } from 'vitest';
import { factsOf } from './portal';

const text = '<p>正文第一句，说明情况。</p>';
const titled = (documentTitle: string, body: string, meta = '') =>
  factsOf(`<head><title>${documentTitle}</title>${meta}</head>${body}${text}`).title;

test.each([
  '关于印发《办法》的通知_www.xunyang.gov.cn',
  '关于印发《办法》的通知-部门工作-浔阳区人民政府',
  '关于印发《办法》的通知 | 浔阳区人民政府门户网站',
  '浔阳区人民政府_部门工作_关于印发《办法》的通知',
  '浔阳区人民政府 部门工作 关于印发《办法》的通知',
])('the printed title is found in the title of the document: %s', (shown) => {
  expect(titled(shown, '<div><h2>关于印发《办法》的通知</h2></div>')).toBe('关于印发《办法》的通知');
});

test.each([
  ['局长接待日安排_www.jiujiang.gov.cn', '局长接待日安排'],
  ['局长接待日安排-浔阳区人民政府', '局长接待日安排'],
  ['规划（2021-2025）-浔阳区人民政府', '规划（2021-2025）'],
  ['2022-2023年工作安排', '2022-2023年工作安排'],
])('a title that is not printed loses the name of the site only: %s', (shown, title) => {
  expect(titled(shown, '')).toBe(title);
});

test('ArticleTitle goes first, a leftover of a template does not', () => {
  const meta = (title: string) => `<meta name="articletitle" content="${title}">`;
  expect(titled('甲通知全文_浔阳区', '<h1>甲通知全文</h1>', meta('甲通知全文（修订）'))).toBe('甲通知全文');
  expect(titled('浔阳区人民政府', '<p>横幅</p>', meta('关于甲的&lt;br/&gt;通知'))).toBe('关于甲的 通知');
});

test('where the document names the site only, the line above 发布日期 is the title', () => {
  const head =
    '<div>当前位置：首页 > 通知公告</div><ul><li>公开范围：面向全社会</li><li>索引号：1/2</li></ul>';
  expect(titled('浔阳区人民政府', `${head}<div>关于印发《办法》</div><div>发布日期：2023-05-11</div>`)).toBe(
    '关于印发《办法》',
  );
});

test('a site’s name that is printed above as well is no title either', () => {
  const body =
    '<div>浔阳区委区政府门户网站</div><div>位置：首页 / 通知公告</div><h3>关于印发《办法》</h3><p>综合科</p>';
  expect(titled('浔阳区委区政府门户网站', body)).toBe('关于印发《办法》');
});

test('site and column may stand before the title with nothing but dashes between, the site’s name printed above', () => {
  const title = '转发《关于教师职称制度改革的通知》';
  const body = `<div>九江市浔阳区人民政府</div><h1>${title}</h1>`;
  expect(titled(`九江市浔阳区人民政府-人事人才-${title}`, body)).toBe(title);
});
