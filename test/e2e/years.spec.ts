import path from 'node:path';
import type { Plan } from '../../lib/plan/plan';
import type { PlanImport } from '../../lib/plan/stored';
import { request } from '../app/world';
import { axeFaults, unreadable } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import { tell } from '../browser/tell';
import { nextYear } from '../plan/nextYear';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const screens = path.resolve(import.meta.dirname, '../../.output/screens');
const budget = portalPage('budget-2023.html');
const actor = { unit: '区财政局', role: 'editor', name: '王编辑' } as const;

const { title, year, place, columns, tasks, warnings } = nextYear;
const plan: Plan = { title, year, place, columns, tasks, warnings };
const next: PlanImport = {
  plan,
  duties: [],
  newUnits: [],
  aliases: [],
  groups: [],
  fileName: '2024年要点.docx',
  sha256: 'd'.repeat(64),
};

test('a new year: plans side by side, a correction by hand, last year’s evidence in the list, and cues for a new task', async ({
  lens,
}) => {
  test.setTimeout(180_000);
  const { speak } = lens;
  const portalTab = await lens.visit(budget);
  const bench = await lens.browser.context.newPage();
  bench.on('pageerror', (error) => lens.errors.push(error.message));
  await bench.setViewportSize({ width: 1280, height: 800 });
  await bench.goto(lens.browser.extensionPage('options.html#years'));
  await expect(bench.getByText(speak('years_one_plan'))).toBeVisible();
  expect(await tell(bench, 'introduce', { actor })).toMatchObject({ ok: true });
  expect(await tell(bench, 'decide', { request: request({ actor }) })).toMatchObject({ ok: true });
  expect(await tell(bench, 'importPlan', { import: next, asId: null })).toMatchObject({ ok: true });
  expect(await tell(bench, 'choosePlan', { id: 'xunyang-2024' })).toMatchObject({ ok: true });

  // Side by side.
  await bench.reload();
  await bench.bringToFront();
  const rowOf = (n: number) =>
    bench.locator('tr', {
      has: bench.getByRole('button', { name: speak('years_correct_of', `${n}`), exact: true }),
    });
  await expect(rowOf(6)).toContainText(speak('years_kind_split'));
  await expect(rowOf(6)).toContainText(speak('years_pieces', '1'));
  await expect(rowOf(10).locator('ins').first()).toBeVisible();
  expect(await axeFaults(bench)).toEqual([]);
  expect(await unreadable(bench)).toEqual([]);
  await bench.screenshot({ path: path.join(screens, 'years.png') });

  // By keyboard: task 4 was 33, says the person.
  await bench.getByRole('button', { name: speak('years_correct_of', '4'), exact: true }).focus();
  await bench.keyboard.press('Enter');
  await bench.keyboard.type('33');
  await bench.keyboard.press('Tab');
  await bench.keyboard.press('Space');
  await bench.screenshot({ path: path.join(screens, 'years-correct.png') });
  await bench.keyboard.press('Tab');
  await bench.keyboard.press('Enter');
  await expect(rowOf(4)).toContainText(speak('years_by_hand'));
  await bench.reload();
  await expect(rowOf(4)).toContainText(speak('years_by_hand'));

  // Last year's evidence stands with the task, and the task is as open as before.
  const popup = await popupInTab(lens.browser, portalTab);
  await popup.bringToFront();
  await popup.locator('[data-row="6"]').click();
  const lastYear = popup.locator('.last-year');
  await expect(lastYear.locator('summary')).toHaveText(speak('lastyear_title', '1'));
  await lastYear.locator('summary').click();
  await expect(lastYear.getByRole('link')).toHaveAttribute('href', request().pageUrl);
  expect(await axeFaults(popup)).toEqual([]);
  await popup.screenshot({ path: path.join(screens, 'last-year.png') });

  // The rooms of the workbench show it too: of all units with the task, of all tasks with the unit.
  await bench.bringToFront();
  for (const [room, name] of [
    ['#task/6', speak('task_title', '6')],
    [`#unit/${actor.unit}`, speak('unit_room_title', actor.unit)],
  ] as const) {
    await bench.goto(lens.browser.extensionPage(`options.html${room}`));
    await bench.getByRole('heading', { name }).waitFor();
    await bench.locator('.last-year summary').first().click();
    await expect(bench.locator('.last-year a').first()).toHaveAttribute('href', request().pageUrl);
    expect(await axeFaults(bench)).toEqual([]);
    await bench.locator('.last-year').first().scrollIntoViewIfNeeded();
    await bench.screenshot({ path: path.join(screens, `last-year-${room.slice(1, 5)}.png`) });
  }

  // Cues for a task that no topic fits.
  await bench.goto(lens.browser.extensionPage('options.html#lexicon'));
  await bench.getByRole('button', { name: speak('lexicon_add_for_task', '4') }).click();
  await bench.locator('.suggestions button').first().click();
  await bench.getByLabel(speak('lexicon_name')).fill('低空经济');
  await bench.getByRole('textbox', { name: speak('lexicon_list_plan') }).fill('低空经济');
  await bench.getByRole('textbox', { name: speak('lexicon_list_strong') }).fill('低空经济');
  await expect(bench.locator('.effect')).toContainText(speak('popup_task', '4'));
  expect(await axeFaults(bench)).toEqual([]);
  expect(await unreadable(bench)).toEqual([]);
  await bench.screenshot({ path: path.join(screens, 'lexicon.png'), fullPage: true });
  await bench.getByRole('button', { name: speak('lexicon_save') }).click();
  await expect(bench.getByText(speak('done_addition', '低空经济'))).toBeVisible();
  await expect(bench.getByRole('button', { name: speak('lexicon_add_for_task', '4') })).toHaveCount(0);
  await lens.browser.stopServiceWorker();
  await bench.reload();
  await expect(bench.getByRole('heading', { name: speak('lexicon_own', '1') })).toBeVisible();
  await bench.screenshot({ path: path.join(screens, 'lexicon-kept.png'), fullPage: true });
  expect(lens.errors).toEqual([]);
});
