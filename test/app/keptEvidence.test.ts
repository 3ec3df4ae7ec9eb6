import { expect, test } from 'vitest';
import { bytesOf, recheck } from '../../lib/app/keptEvidence';

const text = '0123456789abcdef';

test.each([
  ['正常', { text, status: 200 }, 'same'],
  ['正常 where the browser names no status', { text, status: 0 }, 'same'],
  ['已改', { text: 'f'.repeat(16), status: 200 }, 'changed'],
  ['失效, whatever the error page says', { text, status: 404 }, 'gone'],
  ['失效 of a server that fails', { text: null, status: 503 }, 'gone'],
  ['nothing where the page was not read now', { text: null, status: 200 }, 'unread'],
] as const)('%s', (_, now, said) => expect(recheck({ text }, now)).toBe(said));

test('nothing is said of a page that was not read when it was kept', () =>
  expect(recheck({ text: null }, { text, status: 200 })).toBe('unread'));

test('bytes are counted without decoding', () => {
  for (const length of [0, 1, 2, 3, 4, 1_000])
    expect(bytesOf(Buffer.alloc(length).toString('base64'))).toBe(length);
});
