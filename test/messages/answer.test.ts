import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../lib/browser/answer';
import { removeAllListeners } from '../../lib/browser/messenger';
import { parseMessage, type MessageName } from '../../lib/app/messages';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';

const page = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html' };
const content = {
  id: fakeBrowser.runtime.id,
  url: 'http://www.xunyang.gov.cn/t20230101_1.html',
  frameId: 0,
  tab: { id: 7, title: '' },
};

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => void;
let listener: Listener;

/** What a message gets for an answer, from this sender. */
async function ask(type: MessageName, data: unknown, sender: object): Promise<unknown> {
  const answered = await new Promise((reply) => listener({ id: 1, type, data, timestamp: 1 }, sender, reply));
  return (answered as { res: unknown }).res;
}

beforeEach(() => {
  fakeBrowser.reset();
  removeAllListeners();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
    listener = given;
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://test-extension-id${path}`,
  );
});

describe('a question is answered', () => {
  const register = (handle = vi.fn(async () => success(null))) => {
    answer('discardDraft', 'page', (data) => parseMessage('discardDraft', data), handle);
    return handle;
  };

  test('for the kind of sender that may ask it', async () => {
    const handle = register();
    expect(await ask('discardDraft', { id: '11@x' }, page)).toEqual(success(null));
    expect(handle).toHaveBeenCalledOnce();
  });

  test('with a refusal for everyone else, and nothing is done', async () => {
    const handle = register();
    for (const sender of [content, { ...page, id: 'other' }, {}])
      expect(await ask('discardDraft', { id: '11@x' }, sender)).toEqual(failure(say('message_refused')));
    expect(handle).not.toHaveBeenCalled();
  });

  test('only after its data have been parsed', async () => {
    const handle = register();
    expect(await ask('discardDraft', { id: 11 }, page)).toMatchObject({
      error: { key: 'message_malformed' },
    });
    expect(handle).not.toHaveBeenCalled();
  });

  test('with a sentence where the answer itself goes wrong', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    register(
      vi.fn(async () => {
        throw new TypeError('x is undefined');
      }),
    );
    expect(await ask('discardDraft', { id: '11@x' }, page)).toEqual(
      failure(say('unexpected_failure', 'x is undefined')),
    );
  });
});
