import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handIn, type Hand, type InHand } from '../../lib/browser/inHand';
import { request } from '../app/world';

/** The browser's locks: exclusive, in order, and freed for a view that is gone. */
function lockHouse() {
  const queues = new Map<string, Promise<unknown>>();
  return function view() {
    let leave: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    const locks = {
      request(name: string, use: () => unknown) {
        const before = queues.get(name) ?? Promise.resolve();
        const used = before.then(() => use());
        queues.set(
          name,
          Promise.race([used, gone]).catch(() => undefined),
        );
        return used;
      },
    } as Pick<LockManager, 'request'>;
    return { hand: handIn(locks), leave };
  };
}

const decision = (requestId: string): InHand => ({ request: request({ requestId }), draftId: null });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What a view takes over, by request id. */
async function takenBy(hand: Hand): Promise<string[]> {
  const taken: string[] = [];
  await hand.takeOver((left) => taken.push('request' in left ? left.request.requestId : ''));
  return taken;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('a decision under way in one view is left alone by the other', async () => {
  const view = lockHouse();
  const [popup, panel] = [view(), view()];
  const taken = await takenBy(panel.hand);
  await popup.hand.hold(decision('one'));
  await settled();
  expect(taken).toEqual([]);
  await popup.hand.letGo(decision('one'));
  popup.leave();
  await settled();
  expect(taken).toEqual([]);
});

test('what a closed view left behind is taken over once, by one view only', async () => {
  const view = lockHouse();
  const [popup, panel, other] = [view(), view(), view()];
  const taken = [await takenBy(panel.hand), await takenBy(other.hand)];
  await popup.hand.hold(decision('one'));
  popup.leave();
  await settled();
  expect(taken.flat()).toEqual(['one']);
});

test('two views at once lose nothing of each other, and the next view finds what neither got through', async () => {
  const view = lockHouse();
  const [popup, panel] = [view(), view()];
  await Promise.all([popup.hand.hold(decision('one')), panel.hand.hold(decision('two'))]);
  await panel.hand.letGo(decision('two'));
  popup.leave();
  panel.leave();
  const taken = await takenBy(view().hand);
  await settled();
  expect(taken).toEqual(['one']);
});
