import { expect, test } from 'vitest';
import { findDate } from '../../lib/page/date';
import { factsOf } from './portal';

test.each([
  ['2023-05-11', '2023-05-11'],
  ['2023/5/1 9:37:15', '2023-05-01'],
  ['2023.05.11', '2023-05-11'],
  ['2023年5月11日', '2023-05-11'],
  ['2017——04——12 21:37', '2017-04-12'],
  ['二〇二一年四月七日', '2021-04-07'],
  ['二○二三年十二月三十一日', '2023-12-31'],
  ['二零二三年十月二十日', '2023-10-20'],
  ['2024-02-29', '2024-02-29'],
  ['2023-13-01，后改为2023-12-01', '2023-12-01'],
  ['1970-01-01', '1970-01-01'],
])('%s', (written, date) => expect(findDate(written)?.date).toBe(date));

test.each(['2023-02-30', '2023-02-29', '2023-00-10', '2023年', '13800-12-12', '3.15'])(
  '%s is no day of the calendar',
  (written) => expect(findDate(written)).toBeNull(),
);

const page = (head: string, body: string) =>
  `<head><title>甲</title>${head}</head><h1>关于甲的通知</h1>${body}`;
const text = '<p>正文第一句，说明情况。</p>';

test('what visitors see goes before what machines see', () => {
  const meta = '<meta name="PubDate" content="2023-05-12 09:00">';
  const box = '<ul><li>生成日期：2023-05-10</li><li>公开范围：面向全社会</li></ul>';
  expect(factsOf(page(meta, `${box}<div>发布时间：2023-05-11</div>${text}`)).published).toMatchObject({
    date: '2023-05-11',
    source: 'line',
  });
  expect(factsOf(page(meta, `${box}${text}`)).published).toMatchObject({
    date: '2023-05-12',
    source: 'meta',
  });
  expect(factsOf(page('', `${box}${text}`)).published).toMatchObject({
    date: '2023-05-10',
    source: 'infobox',
  });
});

test('a date under the title needs no label', () => {
  expect(
    factsOf(page('', `<h3><span>2017-05-18 14：30</span> <span>来源：区卫健委</span></h3>${text}`)),
  ).toMatchObject({
    published: { date: '2017-05-18', source: 'line' },
    source: '区卫健委',
    unitName: '区卫健委',
  });
});

test.each([
  ['with its minute before the name of the publisher', '<p>2023-09-28 14:56 滨湖街道</p>'],
  ['without its minute before the name of the publisher', '<p>2023-09-28　滨湖街道办事处</p>'],
  [
    'beside the publisher, both labelled',
    '<p><span>发布时间：2023年9月28日</span><span>发布单位：滨湖街道</span></p>',
  ],
  ['as the day of the last change', '<p>更新时间:2023-09-28 受理单位:人社窗口</p>'],
])('a day under the title is read: %s', (_, line) => {
  const { published } = factsOf(page('', `${line}${text}<p>2023年9月26日</p>`));
  expect(published).toMatchObject({ date: '2023-09-28', source: 'line' });
});

test('the name behind a stamp is the source, so that a report taken over shows as such', () => {
  expect(factsOf(page('', `<p>2023-07-19 19:30　新华社</p>${text}`)).source).toBe('新华社');
});

test('a day before words that name no publisher is no stamp', () => {
  const facts = factsOf(page('', `<p>2023-09-28　市民广场</p>${text}`));
  expect(facts.published?.source).toBe('url');
});

test('a sentence that begins with a day is no line of the date', () => {
  const facts = factsOf(page('', `<p>2023-09-28 14:56开会，请准时参加。</p>${text}`));
  expect(facts.published?.source).toBe('url');
});

test('without a printed day the day of the upload is taken, marked as such, and never a signature or a sentence', () => {
  const facts = factsOf(page('', `<p>会议定于2023年5月9日召开，请准时参加。</p>${text}<p>2023年5月8日</p>`));
  expect(facts.published).toMatchObject({ source: 'url', date: '2023-05-11' });
  expect(facts.dates.map(({ source, date }) => `${source} ${date}`)).toEqual([
    'signature 2023-05-08',
    'url 2023-05-11',
  ]);
});

test('a short label counts where the minute and a name stand behind the day', () => {
  const facts = factsOf(page('', `<p>时间：2023/08/22 17:58 区交通局</p>${text}`));
  expect(facts.published).toMatchObject({ source: 'line', date: '2023-08-22' });
});

test.each(['时间：2023年5月20日 9:00至11:30', '时间：2023-05-20 9:00 地点：区文化馆'])(
  'the time of an event does not, to the minute or not: %s',
  (line) => {
    expect(factsOf(page('', `<p>${line}</p><p>免费入场，请提前预约。</p>`)).published?.source).toBe('url');
  },
);

test('the time of an event is not the day of publication', () => {
  const facts = factsOf(page('', '<p>时间：2023年5月20日上午9:00</p><p>地点：区文化馆，免费入场。</p>'));
  expect(facts.published?.source).toBe('url');
  expect(facts.text).toContain('时间：2023年5月20日上午9:00');
});

test('an impossible date is dropped, not repaired', () => {
  const facts = factsOf(page('', `<div>发布日期：2023-02-30 来源：甲</div>${text}`));
  expect(facts.dates.map(({ source }) => source)).toEqual(['url']);
});
