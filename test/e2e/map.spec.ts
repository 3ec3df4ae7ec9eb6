import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import { axeFaults } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import { portalPage } from '../portal/pages';
import { packedOverview } from '../../lib/app/packedOverview';
import { bigOverview } from '../workbench/bigOverview';
import { expect, test, type Lens } from './harness';

const screens = path.resolve(import.meta.dirname, '../../.output/screens');
mkdirSync(screens, { recursive: true });
const inspector: Actor = { name: '李敏', role: 'inspector', unit: '区政府办' };
const budget = portalPage('budget-2023.html');
/** Another page of its column. */
const earlier = budget.path.replace('202302/t20230216_5936108', '202301/t20230106_5900001');
const editor: Actor = { name: '赵测试', role: 'editor', unit: '区财政局' };

test.describe.configure({ timeout: 240_000 });

/** Seen from inside a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object, answer?: (response: unknown) => void): unknown };
};

/** Says something to the background as a page of the extension does, and gets its answer. */
async function tell(
  page: Page,
  type: string,
  data: object,
): Promise<{ res: { ok: boolean; value: unknown } }> {
  return page.evaluate(
    async (message) => (await chrome.runtime.sendMessage({ id: 1, timestamp: 0, ...message })) as never,
    { type, data },
  );
}

/** Most states of the map, by decisions of two people. */
async function decideSome(page: Page): Promise<void> {
  const known = await tell(page, 'overview', {});
  const duties = new Map((known.res.value as { duties: [number, { id: string }[]][] }).duties);
  const confirm = (task: number, count: number, fields: Partial<DecisionRequest> = {}) => ({
    actor: editor,
    task,
    unit: editor.unit,
    verdict: 'confirm' as const,
    duties: (duties.get(task) ?? []).slice(0, count).map(({ id }) => id),
    page: `https://xunyang.gov.cn${budget.path}`,
    pageUrl: `http://www.xunyang.gov.cn${budget.path}`,
    pageTitle: '浔阳区2023年政府预算公开',
    ...fields,
  });
  const offline = { fileName: '宣讲会签到表.jpg', date: '2023-05-06', description: '走进企业' };
  const decisions = [
    confirm(11, 2),
    confirm(13, 99, {
      page: `https://xunyang.gov.cn${earlier}`,
      pageUrl: `http://www.xunyang.gov.cn${earlier}`,
      pageTitle: '浔阳区2022年部门决算公开',
    }),
    confirm(23, 99, { page: offlinePlace('map-1'), pageUrl: offlinePlace('map-1'), pageTitle: '', offline }),
    confirm(20, 0, {
      page: inapplicablePlace,
      pageUrl: inapplicablePlace,
      pageTitle: '',
      note: '本单位没有民生实事项目',
    }),
    confirm(21, 1),
    confirm(21, 0, { actor: inspector, verdict: 'reject', reason: 'repost' }),
  ];
  for (const [at, { actor, ...decision }] of decisions.entries()) {
    await tell(page, 'introduce', { actor });
    const request = {
      requestId: `map-${at}`,
      plan: 'xunyang-2023',
      reason: null,
      note: '',
      actor,
      ...decision,
    };
    expect(await tell(page, 'decide', { request })).toMatchObject({ res: { ok: true } });
  }
}

/** The workbench as the popup opens it. */
async function workbench(lens: Lens): Promise<Page> {
  const front = await lens.visit(budget);
  const popup = await popupInTab(lens.browser, front);
  await decideSome(popup);
  const kept = { id: 'kept-1', page: `https://xunyang.gov.cn${budget.path}` };
  expect(await tell(popup, 'keepEvidence', { ...kept, task: 11, picture: null })).toMatchObject({
    res: { ok: true },
  });
  const opened = lens.browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: lens.speak('workbench_open') }).click();
  const page = await opened;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { name: lens.speak('map_title') }).waitFor();
  return page;
}

const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

async function faults(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), `${what}, ${colorScheme}`).toEqual([]);
    await page.screenshot({ path: path.join(screens, `${what}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('the map is opened from the popup, walked by keyboard, and leads to task, unit and page', async ({
  lens,
}) => {
  const page = await workbench(lens);
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await faults(page, 'map');

  // By keyboard alone: into the grid, to the cell of 区财政局 and task 11, and into it.
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  for (let steps = 0; steps < 100; steps += 1) {
    if ((await focusedName(page))?.includes('区财政局')) break;
    await page.keyboard.press('ArrowDown');
  }
  for (let steps = 1; steps < 11; steps += 1) await page.keyboard.press('ArrowRight');
  const cell = await focusedName(page);
  expect(cell).toContain('区财政局');
  expect(cell).toContain(lens.speak('coverage_partial'));
  await page.keyboard.press('Enter');
  const side = page.getByRole('region', { name: lens.speak('map_side_title', '区财政局', '11') });
  await side.getByText('浔阳区2023年政府预算公开').first().waitFor();
  await side.getByText(lens.speak('said_confirm')).first().waitFor();
  await faults(page, 'map-cell');
  await page.keyboard.press('Escape');
  expect(await focusedName(page)).toBe(cell);

  await page.keyboard.press('Enter');
  await side.getByRole('link', { name: lens.speak('map_to_task', '11') }).press('Enter');
  await page.getByRole('heading', { name: lens.speak('task_title', '11') }).waitFor();
  await page.getByRole('link', { name: '浔阳区2023年政府预算公开' }).first().waitFor();
  await faults(page, 'task');

  await page.getByRole('rowheader', { name: '区财政局' }).getByRole('link').first().press('Enter');
  await page.getByRole('heading', { name: lens.speak('unit_room_title', '区财政局') }).waitFor();
  await page.getByText('宣讲会签到表.jpg').first().waitFor();
  await faults(page, 'unit');

  // The latest word is taken back by keyboard, after a second word.
  const latest = page.locator('.entry').first();
  await latest.locator('.undo').press('Enter');
  await latest
    .getByText(lens.speak('records_undo_sure', '李敏', lens.speak('role_inspector'), '区政府办'))
    .waitFor();
  await faults(page, 'undo');
  await page.keyboard.press('Enter');
  await page.getByText(lens.speak('done_undo', '21')).waitFor();
  await page.getByText(lens.speak('history_undone'), { exact: true }).waitFor();

  await page.getByRole('link', { name: '浔阳区2023年政府预算公开' }).first().press('Enter');
  await page.getByRole('heading', { name: '浔阳区2023年政府预算公开' }).waitFor();
  await page.getByRole('link', { name: /^http:\/\/www\.xunyang\.gov\.cn\// }).waitFor();
  // The page is open in another tab, so that what was kept of it is checked at once.
  await page.getByText(lens.speak('kept_same')).waitFor();
  await page.getByRole('link', { name: lens.speak('page_before', '浔阳区2022年部门决算公开') }).waitFor();
  await faults(page, 'page');

  await page.getByRole('link', { name: lens.speak('weeks_title') }).press('Enter');
  await page.locator('.weeks-chart canvas').waitFor();
  await expect(page.getByRole('row')).toHaveCount(2);
  await faults(page, 'weeks');
});

test('the filter is kept in the address and comes back with the next workbench', async ({ lens }) => {
  const page = await workbench(lens);
  await page.getByLabel(lens.speak('map_filter_state')).selectOption('inapplicable');
  await page.getByText(lens.speak('map_shown', '1', '1', '1')).waitFor();
  expect(page.url()).toContain('state=inapplicable');
  await page.getByLabel(lens.speak('map_filter_fold')).selectOption('level2');
  await page.close();
  const next = await lens.browser.context.newPage();
  await next.goto(lens.browser.extensionPage('options.html'));
  await next.getByText(lens.speak('map_shown', '1', '1', '1')).waitFor();
  await expect(next.getByLabel(lens.speak('map_filter_fold'))).toHaveValue('level2');
});

test('sixty units by three hundred tasks are scrolled and walked with few elements in the page', async ({
  lens,
}) => {
  const page = await lens.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript((overview) => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message: object, answer?: (response: unknown) => void) => {
      if ((message as { type: string }).type !== 'overview') return send(message, answer);
      setTimeout(() => answer?.({ res: { ok: true, value: overview } }));
      return undefined;
    };
  }, packedOverview(bigOverview()));
  await page.goto(lens.browser.extensionPage('options.html'));
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.screenshot({ path: path.join(screens, 'map-large.png') });
  const frames = await grid.evaluate(async (box) => {
    const gaps: number[] = [];
    let last = 0;
    await new Promise<void>((resolve) => {
      const turn = (now: number) => {
        if (last > 0) gaps.push(now - last);
        last = now;
        box.scrollLeft += 40;
        box.scrollTop += 12;
        if (gaps.length < 240) requestAnimationFrame(turn);
        else resolve();
      };
      requestAnimationFrame(turn);
    });
    return gaps.sort((one, other) => one - other);
  });
  const at = (share: number) => frames[Math.floor(frames.length * share)]?.toFixed(1);
  test
    .info()
    .annotations.push({ type: 'ms between frames', description: `median ${at(0.5)}, 95 % ${at(0.95)}` });
  console.log(
    `ms between frames while scrolling 60 × 300: median ${at(0.5)}, 95 % ${at(0.95)}, largest ${at(0.999)}`,
  );
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(1_200);
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const last = grid.locator(':focus');
  await expect(last).toHaveAttribute('aria-colindex', '301');
  await expect(last).toBeInViewport();
  expect(await last.evaluate((cell) => cell.closest('[role=row]')?.getAttribute('aria-rowindex'))).toBe('63');
});
