import type { Page } from '@playwright/test';
import { popupInTab } from '../browser/popupInTab';
import { portalPage } from '../portal/pages';
import { addressOf } from '../portal/portal';
import { expect, test, type Lens } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'staff', name: '王测试' } as const;
const file = rectification.path.split('/').at(-1) ?? '';

/** Seen from inside a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean } } | undefined> };
};

interface Note {
  requestId: string;
  note: string;
}

/** Sends notes on one page and task all at once, as a view does; resolves when all are acknowledged. */
function note(view: Page, notes: readonly Note[]): Promise<boolean[]> {
  const url = addressOf(rectification);
  const about = {
    plan: 'xunyang-2023',
    task: 12,
    unit: auditor.unit,
    actor: auditor,
    verdict: 'note',
    duties: [],
    page: url.replace('http://www.', 'https://'),
    pageUrl: url,
    pageTitle: '整改结果',
    reason: null,
  };
  return view.evaluate(
    ([all, rest]) =>
      Promise.all(
        all.map(async (one) => {
          const data = { request: { ...rest, ...one } };
          const answer = await chrome.runtime.sendMessage({ id: 1, type: 'decide', data, timestamp: 0 });
          return answer?.res?.ok === true;
        }),
      ),
    [notes, about] as const,
  );
}

async function twoViews(lens: Lens): Promise<[Page, Page]> {
  const front = await lens.visit(rectification);
  await lens.popup(auditor);
  return [await popupInTab(lens.browser, front), await popupInTab(lens.browser, front)];
}

test('two windows that write about the same page at once lose nothing', async ({ lens }) => {
  const views = await twoViews(lens);
  const many = 15;
  const acknowledged = await Promise.all(
    views.map((view, side) =>
      note(
        view,
        Array.from({ length: many }, (_, n) => ({ requestId: `side-${side}-${n}`, note: `第${n}条` })),
      ),
    ),
  );
  expect(acknowledged.flat()).toEqual(Array.from({ length: 2 * many }, () => true));

  const events = await lens.storedEvents();
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(2 * many);
  // Each was made by somebody who had the one before: one line, no branch that nobody has seen.
  expect(events.map(({ parents }) => parents)).toEqual([[], ...events.slice(0, -1).map(({ id }) => [id])]);
  expect(await lens.journalIds()).toEqual(events.map(({ id }) => id).sort());
});

test('the same request from two windows is one decision', async ({ lens }) => {
  const views = await twoViews(lens);
  const same = [{ requestId: 'the-same', note: '同一条' }];
  expect(await Promise.all(views.map((view) => note(view, same)))).toEqual([[true], [true]]);
  expect(await lens.storedEvents()).toHaveLength(1);
});

test('what is decided in one window is seen in the other', async ({ lens }) => {
  const [one, other] = await twoViews(lens);
  const rounds = 8;
  const delays: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const words = `看到了${n}`;
    const seen = other.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const watch = new MutationObserver(() => {
            if (!document.body.textContent.includes(text)) return;
            watch.disconnect();
            resolve(Date.now());
          });
          watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      words,
    );
    expect(await note(one, [{ requestId: `seen-${n}`, note: words }])).toEqual([true]);
    const acknowledged = await one.evaluate(() => Date.now());
    delays.push((await seen) - acknowledged);
  }
  const [fastest, median, slowest] = [0, rounds >> 1, rounds - 1].map(
    (at) => delays.sort((a, b) => a - b)[at],
  );
  console.log(
    `news reached the other window after ${median} ms (median of ${rounds}; ${fastest} to ${slowest})`,
  );
});

test('a page that moved keeps its verdict at its new address', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  await popup.confirm(12);
  await lens.visit({ path: `/zwgk/moved/${file}` });
  const moved = await lens.popup();
  await moved.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await lens.visit({ path: `/zwgk/moved/${file.replace('_6', '_7')}` });
  const another = await lens.popup();
  expect(await another.text()).not.toContain(lens.speak('standing_confirmed'));
});

test('what is typed is there again after the worker was stopped and the browser restarted', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  await popup.fill('searchbox', lens.speak('popup_search'), '规范性文件');
  await popup.waitFor('the search', (words) => words.includes(lens.speak('popup_search_found', '1')));
  await lens.browser.stopServiceWorker();
  await lens.browser.restart();
  await lens.visit(rectification);
  const again = await lens.popup();
  await again.waitFor('the kept search', (words) => words.includes(lens.speak('popup_search_found', '1')));
});
