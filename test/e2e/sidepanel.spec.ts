import type { Page } from '@playwright/test';
import { axeFaults, unreadable } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import type { Screen } from '../browser/screen';
import { portalPage } from '../portal/pages';
import { expect, test, type Lens } from './harness';

const editor = { unit: '区审计局', role: 'editor', name: '周测试' } as const;
const rectification = portalPage('audit-rectification.html');
const budget = portalPage('budget-2023.html');

/** Seen from inside the background worker. */
declare const chrome: {
  contextMenus: { update(id: string, change: object): Promise<void> };
  commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> };
  windows: { getLastFocused(): Promise<{ id: number }> };
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  storage: { session: { set(items: object): Promise<void> } };
};

async function panelFrom(lens: Lens): Promise<Screen> {
  const popup = await lens.popup(editor);
  return lens.browser.openRealSidePanel(() => popup.click('button', lens.speak('panel_open')));
}

test('the side panel follows the tab in front, and stays while one reads', async ({ lens }) => {
  const first = await lens.visit(rectification);
  const panel = await panelFrom(lens);
  const heading = (task: number) => new RegExp(`\\n${lens.speak('popup_task', `${task}`)}\\n`);
  await panel.waitFor('the first page', (words) => heading(12).test(words));
  const second = await lens.visit(budget);
  await panel.waitFor('the second page', (words) => heading(11).test(words) && !heading(12).test(words));
  await first.bringToFront();
  await panel.waitFor('the first page again', (words) => heading(12).test(words));
  await second.close();
  await first.goto('about:blank');
  await panel.waitFor('another site', (words) => words.includes(lens.speak('popup_not_portal')));
});

test('what is decided in the side panel outlives the worker, and the popup shows it', async ({ lens }) => {
  await lens.visit(rectification);
  const panel = await panelFrom(lens);
  await panel.click('button', lens.speak('popup_confirm_all'));
  await panel.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await lens.browser.stopServiceWorker();
  await panel.waitFor('the verdict still', (words) => words.includes(lens.speak('standing_confirmed')));
  const popup = await lens.popup();
  await popup.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  expect(await lens.storedEvents()).toHaveLength(1);
});

test('a decision of the popup is no business of the side panel before the popup is gone; then it is sent once more and counts once', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const panel = await panelFrom(lens);
  const popup = await lens.popup();
  await lens.holdJournal();
  const closed = popup.confirm(12).catch(() => 'closed');
  await expect.poll(async () => (await lens.storedEvents()).length).toBe(1);
  expect(await panel.text()).not.toContain(lens.speak('popup_saving'));

  await lens.visit(rectification);
  await lens.browser.stopServiceWorker();
  await panel.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await closed;
  const [event, ...others] = await lens.storedEvents();
  expect(others).toEqual([]);
  await expect.poll(() => lens.journalIds()).toEqual([event?.id]);
});

test('标记到任务…… puts the cursor into the search; menu entries and commands are there in words', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const panel = await panelFrom(lens);
  await panel.waitFor('the page', (words) => words.includes(lens.speak('popup_tag')));
  const worker = await lens.browser.worker();
  await worker.evaluate(async () => {
    const { id } = await chrome.windows.getLastFocused();
    await chrome.storage.session.set({ [`errand/${id}`]: { errand: 'tag', at: Date.now() } });
  });
  // Focus is in the field: a letter that is typed anywhere arrives there.
  await expect(async () => {
    await panel.press('2');
    expect(await panel.text()).toContain(lens.speak('popup_choose'));
  }).toPass();

  // An entry that is not there would refuse the change.
  await worker.evaluate(() => Promise.all(['tag', 'queue'].map((id) => chrome.contextMenus.update(id, {}))));
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual([
    '_execute_action',
    'fast-review',
    'next-finding',
    'open-side-panel',
    'previous-finding',
  ]);
  expect(commands.find(({ name }) => name === 'fast-review')?.description).toBe(lens.speak('command_review'));
});

test('the command for the next finding opens the panel in the page at it', async ({ lens }) => {
  const page = await lens.visit(rectification);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the finding', (words) => words.includes('1'));
  await (
    await lens.browser.worker()
  ).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const message = { id: 1, type: 'stepFinding', data: { step: 1 }, timestamp: Date.now() };
    await chrome.tabs.sendMessage(tab?.id ?? -1, message);
  });
  await overlay.waitFor('the panel', (words) => words.includes(lens.speak('overlay_task', '12')));
});

/** Milliseconds since 1970 at which some words first stood on the page. */
function whenShown(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.body.innerText.includes(wanted)) resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

test('a decision in the side panel shows in the popup at once', async ({ lens }) => {
  const page = await lens.visit(rectification);
  await (await lens.overlay(page)).read();
  await lens.popup(editor);
  const popup = await popupInTab(lens.browser, page);
  const panel = await popupInTab(lens.browser, page, 'sidepanel.html');
  const confirm = panel.getByRole('button', { name: lens.speak('popup_confirm_all') });
  await confirm.waitFor();
  const shown = [popup, panel].map((view) => whenShown(view, lens.speak('standing_confirmed')));
  const clicked = await confirm.evaluate((button) => {
    (button as HTMLElement).click();
    return Date.now();
  });
  const [inPopup = 0, inPanel = 0] = await Promise.all(shown);
  console.log(
    `decided in the side panel: shown there after ${inPanel - clicked} ms, in the popup after ${inPopup - clicked} ms`,
  );
  // The aim is 200 ms; a busy machine is no reason to fail, a view that waits to be asked is.
  expect(inPopup - clicked).toBeLessThan(10_000);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the side panel and in every state of 快审, ${colorScheme}`, async ({ lens }) => {
    test.setTimeout(120_000);
    const page = await lens.visit(budget);
    await (await lens.overlay(page)).read();
    await lens.popup(editor);
    const panel = await popupInTab(lens.browser, page, 'sidepanel.html');
    await panel.emulateMedia({ colorScheme });
    const sound = async (state: string) => {
      expect(await axeFaults(panel), state).toEqual([]);
      for (const width of [600, 320]) {
        await panel.setViewportSize({ width, height: 700 });
        expect(await unreadable(panel), `${state}, ${width} px`).toEqual([]);
      }
    };
    await panel.getByText(lens.speak('popup_owed', editor.unit)).waitFor();
    await sound('every day');
    await panel.getByRole('button', { name: lens.speak('review_open') }).click();
    await panel.getByRole('button', { name: lens.speak('review_seen', '1') }).waitFor();
    await sound('sources');
    await panel.getByRole('button', { name: lens.speak('review_seen', '1') }).click();
    await panel.getByText(lens.speak('review_verdict', '11')).waitFor();
    await sound('verdict');
    await panel.keyboard.press('p');
    await panel.getByText(lens.speak('review_choose_duties')).waitFor();
    await sound('duties');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('n');
    await panel.getByText(lens.speak('review_choose_reason')).waitFor();
    await sound('reasons');
    await panel.keyboard.press('4');
    await panel.getByText(lens.speak('review_finished', '1')).waitFor();
    await sound('finished');
  });
}
