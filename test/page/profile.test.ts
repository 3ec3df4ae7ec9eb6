import { expect, test } from 'vitest';
import { addressFacts } from '../../lib/page/addressFacts';
import { parsePortal } from '../../lib/page/profileSchema';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { articleUrl, portal } from './portal';

test('the shipped profile of 浔阳 is well-formed', () => {
  expect(parsePortal(portal, 'xunyang.json')).toEqual({ ok: true, value: portal });
});

test.each([
  ['hosts[0]', { ...portal, hosts: ['www.xunyang.gov.cn'] }],
  ['mobilePrefixes[0]', { ...portal, mobilePrefixes: ['m'] }],
  ['labels.source', { ...portal, labels: { ...portal.labels, source: '来源' } }],
  ['place', { ...portal, place: '' }],
])('a malformed profile is refused, and the place is named: %s', (place, value) => {
  const parsed = parsePortal(value, 'xunyang.json');
  expect(parsed.ok).toBe(false);
  const sentence = parsed.ok ? '' : speakSentence(speaker('zh'), parsed.error);
  expect(sentence).toContain('xunyang.json');
  expect(sentence).toContain(place);
});

test('a page that nobody can read still has the facts of its address', () => {
  expect(addressFacts(articleUrl, ' 河长制  公示 ', portal)).toMatchObject({
    kind: 'article',
    title: '河长制 公示',
    pathSegments: ['zwgk', 'zfxxgkzl', 'bmxxgk', 'nyncslj', 'fdzdgknr', 'lhhzz'],
    column: '林、河（湖）长制',
    unitCode: 'nyncslj',
    dates: [{ date: '2023-05-11', source: 'url', raw: '20230511' }],
    published: { source: 'url' },
  });
  expect(addressFacts('http://www.xunyang.gov.cn/files/预算.pdf', '预算', portal).kind).toBe('other');
});
