import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookedPlanKey } from '../../lib/app/storedNames';
import { askAhead } from '../../lib/browser/firstOverview';
import { openWorkbench } from '../../lib/browser/workbenchSession';

const world = vi.hoisted(() => ({ hear: null as (() => void) | null, asked: 0, silent: false }));
vi.mock(
  import('../../lib/browser/messenger'),
  () =>
    ({
      onMessage: (_: string, listener: () => void) => {
        world.hear = listener;
        return () => {
          world.hear = null;
        };
      },
      sendMessage: async () => {
        world.asked += 1;
        if (world.silent) await new Promise(() => undefined);
        return { ok: false, error: { key: 'background_silent', args: [] } };
      },
    }) as never,
);

beforeEach(() => {
  world.asked = 0;
  world.silent = false;
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'planlensFirstOverview');
  vi.useRealTimers();
});

test('the overview is asked for at once, with the first news of a burst, and once for the rest of each second', async () => {
  openWorkbench(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(world.asked).toBe(1);
  for (let news = 0; news < 100; news += 1) {
    world.hear?.();
    await vi.advanceTimersByTimeAsync(30);
  }
  await vi.runAllTimersAsync();
  // A hundred news in three seconds: after 0, 1, 2 and 3.
  expect(world.asked).toBe(1 + 4);
  world.hear?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(world.asked).toBe(1 + 5);
});

test('the plan that was chosen is kept at once, also where the workbench is closed before its overview came', async () => {
  world.silent = true;
  const { lookAt } = openWorkbench(() => undefined);
  void lookAt('xunyang-2022');
  await vi.advanceTimersByTimeAsync(0);
  expect(await fakeBrowser.storage.local.get(lookedPlanKey)).toEqual({ [lookedPlanKey]: 'xunyang-2022' });
});

test('what was asked ahead of the view is not asked again, unless there was news meanwhile', async () => {
  askAhead();
  openWorkbench(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(world.asked).toBe(1);
  askAhead();
  world.hear?.();
  openWorkbench(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(world.asked).toBe(1 + 2);
});
