import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Screen } from '../browser/screen';
import { addressOf } from '../portal/portal';
import { columnPath, portalPages } from '../portal/pages';
import { expect, test, type Lens } from './harness';

/** Seen from inside the popup. */
declare const chrome: { sidePanel: object };

const screens = path.resolve(import.meta.dirname, '../../.output/screens');
const inspector = { unit: '区政府办', role: 'inspector', name: '孙检查' } as const;
/** Pages on which a task is recognised, those of other years and origins among them. */
const worthJudging = portalPages.filter(({ tasks }) => tasks.length > 0);

async function picture(name: string, screen: Pick<Screen, 'screenshot'>): Promise<void> {
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, `${name}.png`), await screen.screenshot());
}

/** The side panel, as a person opens it from the popup. */
async function panelFrom(lens: Lens): Promise<Screen> {
  const popup = await lens.popup(inspector);
  return lens.browser.openRealSidePanel(() => popup.click('button', lens.speak('panel_open')));
}

interface Where {
  page: number;
  of: number;
  task: number;
  uncounted: boolean;
}

/** Where the review stands once the page in front has been read; null at its end. */
async function standing(lens: Lens, panel: Screen, before: Where | null): Promise<Where | null> {
  const end = lens.speak('review_finished', '#').split('#')[0]!;
  let found: Where | null = null;
  await panel.waitFor('the next verdict', (words) => {
    // Nothing can be decided meanwhile, and the view says so.
    if (words.includes(lens.speak('popup_saving'))) return false;
    if (words.includes(end)) return true;
    const position = new RegExp(`${lens.speak('review_position', '(\\d+)', '(\\d+)')}\n`).exec(words);
    const task = new RegExp(lens.speak('review_verdict', '(\\d+)').slice(0, -1)).exec(words);
    if (!position || !task) return false;
    found = {
      page: Number(position[1]),
      of: Number(position[2]),
      task: Number(task[1]),
      uncounted: /(?:，不计|; does not count)/.test(words),
    };
    return !before || found.page !== before.page || found.task !== before.task;
  });
  return found;
}

/** One verdict by keyboard: what does not count is rejected while `rejections` are left, all else confirmed. */
async function judge(lens: Lens, panel: Screen, where: Where, rejections: string[]): Promise<void> {
  const reason = where.uncounted ? rejections.shift() : undefined;
  if (reason !== undefined) {
    await panel.press('n');
    await panel.press(reason);
    return;
  }
  const asked = await panel.text();
  await panel.press('y');
  await panel.waitFor('an answer to the key', (words) => words !== asked);
  // Where the machine names no duty, the key asks which.
  if (await panel.has('group', lens.speak('review_choose_duties'))) {
    await panel.press('1');
    await panel.press('Enter');
  }
}

test('an inspector goes through 12 pages by keyboard, rejects three with reasons, and goes on after worker and browser were stopped', async ({
  lens,
}) => {
  test.setTimeout(300_000);
  const tab = await lens.visit(worthJudging[0]!);
  for (const page of worthJudging.slice(1)) {
    await tab.goto(addressOf(page));
    await expect.poll(async () => (await lens.badge()).text).toMatch(/^[1-9]/);
  }
  let panel = await panelFrom(lens);
  await panel.click('button', lens.speak('review_open'));
  await panel.click('checkbox', '');
  await picture('inspector-1-sources', panel);
  await panel.click('button', lens.speak('review_seen', '').slice(0, 5));

  const rejections = ['3', '2', '5'];
  let where = await standing(lens, panel, null);
  expect(where?.of).toBeGreaterThanOrEqual(12);
  await picture('inspector-2-verdict', panel);
  let verdicts = 0;
  while (where && where.page <= 12) {
    await judge(lens, panel, where, rejections);
    verdicts++;
    where = await standing(lens, panel, where);
    if (verdicts === 5) await lens.browser.stopServiceWorker();
    if (verdicts === 8) {
      const stopped = where;
      await lens.browser.restart();
      await lens.visit(worthJudging[0]!);
      panel = await panelFrom(lens);
      const left = (stopped?.of ?? 0) - (stopped?.page ?? 0) + 1;
      await panel.click('button', lens.speak('review_waiting', `${left}`));
      where = await standing(lens, panel, null);
      expect(where).toMatchObject({ page: stopped?.page, of: stopped?.of, task: stopped?.task });
    }
  }
  await picture('inspector-3-after-twelve', panel);

  const events = await lens.storedEvents();
  expect(events).toHaveLength(verdicts);
  expect(new Set(events.map(({ page }) => page)).size).toBe(12);
  expect(events.flatMap(({ reason }) => reason ?? [])).toEqual(['past-year', 'repost', 'incomplete']);
  expect(events.every(({ actor, basis }) => actor.name === inspector.name && basis !== undefined)).toBe(true);
  expect(await lens.journalIds()).toEqual(events.map(({ id }) => id).sort());
  expect(where === null || where.page === 13).toBe(true);
});

test('the links of a column page are reviewed in the same tab; S, U and P do what their buttons say', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  const tab = await lens.visit({ path: columnPath });
  await expect.poll(async () => (await lens.badge()).text).toMatch(/^[1-9]/);
  const popup = await lens.popup(inspector);
  const panel = await lens.browser.openRealSidePanel(() => popup.click('button', lens.speak('review_open')));
  await panel.click('button', lens.speak('review_links', '').slice(0, 5));
  const first = await standing(lens, panel, null);
  expect(first?.page).toBe(1);
  expect(new URL(tab.url()).pathname).not.toBe(columnPath);

  await panel.press('s');
  await panel.waitFor('the next page', (words) => words.includes(lens.speak('review_skipped')));
  const second = await standing(lens, panel, first);
  expect(second?.page).toBe(2);
  await panel.press('u');
  await panel.waitFor('the way back', (words) => words.includes(lens.speak('review_unskipped')));
  expect(await standing(lens, panel, second)).toMatchObject({ page: 1 });

  await panel.press('p');
  await picture('inspector-4-duties', panel);
  for (const box of await panel.all('checkbox')) await box.tick();
  await panel.press('Enter');
  await standing(lens, panel, first);
  const [event, ...others] = await lens.storedEvents();
  expect(others).toEqual([]);
  expect(event?.duties.length).toBeGreaterThan(0);

  await panel.press('u');
  await panel.waitFor('the undoing', (words) => words.includes(lens.speak('done_undo', `${event?.task}`)));
  expect(await standing(lens, panel, second)).toMatchObject({ page: 1, task: event?.task });
  expect((await lens.storedEvents()).at(-1)).toMatchObject({ undoes: event?.id });

  await panel.press('n');
  await picture('inspector-5-reasons', panel);
  await panel.press('Escape');
  await panel.press('Escape');
  await panel.waitFor('the everyday view', (words) => words.includes(lens.speak('popup_this_page')));
});

test('where there is no side panel, 快审 has a tab of its own, and the pages turn in the tab beside it', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  const { speak } = lens;
  const portalTab = await lens.visit({ path: columnPath });
  await expect.poll(async () => (await lens.badge()).text).toMatch(/^[1-9]/);
  await lens.popup(inspector);
  const popup = await lens.browser.context.newPage();
  await popup.addInitScript(() => Object.assign(chrome.sidePanel, { open: undefined }));
  await popup.goto(lens.browser.extensionPage('popup.html'));
  await expect(popup.getByRole('button', { name: speak('panel_open') })).toBeHidden();
  const opening = lens.browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: speak('review_open') }).click();
  const review = await opening;
  expect(review.url()).toBe(lens.browser.extensionPage('sidepanel.html'));

  await review.getByRole('button', { name: speak('review_links', '').slice(0, 5) }).click();
  await expect(review.getByText(speak('review_verdict', '').slice(0, 5))).toBeVisible();
  const first = portalTab.url();
  expect(new URL(first).pathname).not.toBe(columnPath);
  expect(await review.evaluate(() => document.visibilityState)).toBe('visible');
  await review.keyboard.press('n');
  await review.keyboard.press('1');
  await expect.poll(async () => (await lens.storedEvents()).length).toBe(1);
  await review.keyboard.press('s');
  await expect.poll(() => portalTab.url()).not.toBe(first);
  const [event] = await lens.storedEvents();
  expect(event).toMatchObject({ verdict: 'reject', reason: 'other-task', actor: inspector });
  await review.screenshot({ path: path.join(screens, 'inspector-6-review-in-a-tab.png') });
});
