import { describe, expect, test } from 'vitest';
import { senderOf } from '../../lib/browser/sender';

const own = { id: 'planlens', baseUrl: 'chrome-extension://planlens/' };
const url = 'http://www.xunyang.gov.cn/zwgk/t20230101_1.html';
const tab = { id: 7, title: '预算', url } as never;
const content = { id: own.id, url, frameId: 0, tab };

describe('a message comes from', () => {
  test('a reader in the top frame of a page, named by its tab', () => {
    expect(senderOf(content, own)).toEqual({ kind: 'content', tabId: 7, url, title: '预算' });
  });

  test('a page of the extension, also one that stands in a tab', () => {
    const popup = `${own.baseUrl}popup.html`;
    expect(senderOf({ id: own.id, url: popup }, own)).toEqual({ kind: 'page' });
    expect(senderOf({ id: own.id, url: popup, frameId: 0, tab }, own)).toEqual({ kind: 'page' });
  });

  test.each([
    ['another extension', { ...content, id: 'other' }],
    ['a page of another extension', { ...content, url: 'chrome-extension://other/popup.html', id: 'other' }],
    ['a frame within a page', { ...content, frameId: 3 }],
    ['a page without a tab', { id: own.id, url, frameId: 0 }],
    ['a file', { ...content, url: 'file:///etc/passwd' }],
    [
      'an address that only begins like ours',
      { ...content, url: 'chrome-extension://planlens.evil/popup.html' },
    ],
    ['nowhere', { id: own.id, frameId: 0, tab }],
  ])('nobody: %s', (_, sender) => {
    expect(senderOf(sender as never, own)).toBeNull();
  });

  test('the address that the tab shows by now, where it is of the same site', () => {
    const moved = 'http://www.xunyang.gov.cn/zwgk/t20230102_2.html';
    expect(senderOf({ ...content, tab: { id: 7, title: '', url: moved } as never }, own)).toMatchObject({
      url: moved,
    });
    const elsewhere = { id: 7, title: '', url: 'http://example.com/' } as never;
    expect(senderOf({ ...content, tab: elsewhere }, own)).toMatchObject({ url });
  });
});
