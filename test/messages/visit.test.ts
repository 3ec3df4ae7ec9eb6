import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { VisitState } from '../../lib/app/summary';
import * as messenger from '../../lib/browser/messenger';
import { startVisit } from '../../lib/browser/visit';
import { failure, success } from '../../lib/kernel/result';
import { say, type Speak } from '../../lib/words/sentence';
import { described } from '../components/example';
import { portal } from '../page/portal';

const answer = described();

/** A visit of a small page; what the background answers is up to the test. */
function visit(send: () => Promise<unknown>) {
  const { window } = new JSDOM('<h1>2023年部门预算</h1>', {
    url: 'http://www.xunyang.gov.cn/t20230101_1.html',
  });
  vi.spyOn(messenger, 'onMessage').mockReturnValue(() => undefined);
  const sendMessage = vi.spyOn(messenger, 'sendMessage').mockImplementation(send as never);
  const speak = vi.fn<Speak>((key) => key);
  const show = vi.fn<(state: VisitState) => void>();
  const runtime: { id?: string } = { id: 'planlens' };
  const surroundings = { document: window.document, window: window as unknown as Window, portal };
  const started = startVisit({
    ...surroundings,
    runtime,
    speak,
    show,
    remove: () => undefined,
    step: () => undefined,
  });
  return { ...started, sendMessage, speak, show, runtime };
}

beforeEach(() => {
  vi.restoreAllMocks();
});

test('a page that can be read costs it no look into the catalogue of words', async () => {
  const { show, speak } = visit(async () => success(answer));
  await vi.waitFor(() => expect(show).toHaveBeenLastCalledWith(answer));
  expect(speak).not.toHaveBeenCalled();
});

test('a failure is spoken, for the tab and for the background', async () => {
  const { show, sendMessage } = visit(async () => failure(say('page_moved_on')));
  await vi.waitFor(() =>
    expect(sendMessage).toHaveBeenLastCalledWith('reportFailure', { why: 'page_moved_on' }),
  );
  expect(show).toHaveBeenLastCalledWith({
    state: 'failed',
    why: say('page_moved_on'),
    label: 'badge_failed',
  });
});

test('the panel is asked for twice before it is given up; after an update of the extension the page says so', async () => {
  const { sendMessage, show, runtime, ...started } = visit(async () => {
    throw new Error('Extension context invalidated.');
  });
  delete runtime.id;
  sendMessage.mockClear();
  expect(await started.fetchPanel()).toBe(false);
  const asked = sendMessage.mock.calls.filter(([name]) => name === 'openPanel');
  expect(asked).toHaveLength(2);
  expect(show).toHaveBeenLastCalledWith({ state: 'outdated' });
});
