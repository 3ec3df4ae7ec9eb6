import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Role } from '../../lib/coverage/event';
import { popupInTab } from '../browser/popupInTab';
import { portalPage } from '../portal/pages';
import { expect, test, type Lens } from './harness';

const rectification = portalPage('audit-rectification.html');
const editor = { unit: '区审计局', role: 'editor', name: '王编辑' } as const;
const inspector = { unit: '区审计局', role: 'inspector', name: '李检查' } as const;

/** The popup over a page, in a tab of its own, where it can be read part by part. */
async function open(lens: Lens) {
  const { speak } = lens;
  const page = await lens.visit(rectification);
  const view = await popupInTab(lens.browser, page);
  const card = view.getByRole('article', { name: speak('popup_task', '12'), exact: true });
  const introduce = async (who: { unit: string; role: Role; name: string }, first = false) => {
    if (!first) await view.getByRole('button', { name: speak('popup_change_actor'), exact: true }).click();
    await view.getByLabel(speak('popup_step_unit')).selectOption(who.unit);
    await view.getByRole('radio', { name: speak(`role_${who.role}`) }).check();
    await view.getByLabel(speak('popup_step_name')).fill(who.name);
    await view.getByRole('button', { name: speak(first ? 'popup_start' : 'popup_confirm_actor') }).click();
    await view.getByText(speak('done_introduce', who.name, who.unit)).waitFor();
  };
  const confirm = async () => {
    for (const box of await card.getByRole('checkbox').all()) await box.check();
    await card.getByRole('button', { name: speak('popup_confirm_all'), exact: true }).click();
  };
  return { page, view, card, introduce, confirm };
}

/** From now on the portal gives out the page with other words. */
async function changeWords(page: Page, from: string, to: string): Promise<void> {
  const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  expect(html).toContain(from);
  await page.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replaceAll(from, to) }),
  );
}

/** What axe finds in either scheme, and the smallest size of letters. */
async function looks(view: Page): Promise<{ faults: string[]; smallest: number }> {
  await view.evaluate(axe.source);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme });
    const found = await view.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  const sizes = await view.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.textContent?.trim())
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );
  return { faults, smallest: Math.min(...sizes) };
}

const sound = { faults: [], smallest: 14 };

test('an editor’s word after an inspector’s is recorded as an answer, and says so', async ({ lens }) => {
  const { speak } = lens;
  const { view, card, introduce, confirm } = await open(lens);
  await introduce(inspector, true);
  await card.getByRole('button', { name: speak('popup_reject'), exact: true }).click();
  await card.getByRole('button', { name: speak('reason_repost') }).click();
  await expect(card).toContainText(speak('standing_rejected'));
  await introduce(editor);
  await expect(card).toContainText(speak('verdict_answer_note'));
  await card.getByRole('button', { name: speak('verdict_answer_now') }).click();
  await confirm();
  await expect(view.getByText(speak('done_answer_confirm', '12'))).toBeVisible();
  await expect(card).toContainText(speak('standing_rejected'));
  await expect(card).toContainText(speak('verdict_answer'));
});

test('an inspector who takes a rejection back leaves the editor’s confirmation as the editor’s', async ({
  lens,
}) => {
  const { speak } = lens;
  const { view, card, introduce, confirm } = await open(lens);
  await introduce(editor, true);
  await confirm();
  await expect(card).toContainText(speak('standing_confirmed'));
  await introduce(inspector);
  await card.getByRole('button', { name: speak('popup_judge_anew') }).click();
  await card.getByRole('button', { name: speak('popup_reject'), exact: true }).click();
  await card.getByRole('button', { name: speak('reason_incomplete') }).click();
  await expect(card).toContainText(speak('standing_rejected'));

  await view.getByText(speak('history_of_page')).click();
  await expect(view.locator('.entry')).toHaveCount(2);
  await view.locator('.entry').first().getByRole('button').click();
  await expect(card).toContainText(speak('standing_confirmed'));
  await expect(card).toContainText(editor.name);
  await expect(view.locator('.entry')).toHaveCount(3);
  const [made, rejected, undone] = await lens.storedEvents();
  expect(undone).toMatchObject({ undoes: rejected?.id, actor: inspector, verdict: 'withdraw' });
  expect(made).toMatchObject({ actor: editor, verdict: 'confirm' });
});

test('a decision is asked again when the page’s words changed, shows the difference, and is renewed', async ({
  lens,
}) => {
  const { speak } = lens;
  const { page, view, card, introduce, confirm } = await open(lens);
  await introduce(editor, true);
  await confirm();
  await expect(card).toContainText(speak('standing_confirmed'));
  await page.reload();
  await expect(card).not.toContainText(speak('asked_title'));

  await changeWords(page, '审计', '审核');
  await page.reload();
  await expect(view.getByText(speak('asked_text'))).toBeVisible();
  const again = view.locator('article').filter({ hasText: speak('asked_text') });
  await expect(again).toContainText(speak('asked_stands'));
  await again.getByRole('button', { name: speak('asked_compare') }).click();
  await expect(again.locator('del').first()).toContainText('审计');
  await expect(again.locator('ins').first()).toContainText('审核');
  await view.getByText(speak('history_of_page')).click();
  await view.locator('.entry').first().waitFor();
  expect(await looks(view)).toEqual(sound);
  await again.getByRole('button', { name: speak('asked_still') }).click();
  await expect(view.getByText(speak('asked_text'))).toHaveCount(0);
  await expect(view.getByText(speak('standing_confirmed')).first()).toBeVisible();
});

test('改判: this task is rejected as another’s, the other is found and confirmed', async ({ lens }) => {
  const { speak } = lens;
  const { view, card, introduce } = await open(lens);
  await introduce(editor, true);
  await card.getByRole('button', { name: speak('verdict_move') }).click();
  await expect(view.getByText(speak('verdict_moved', '12'))).toBeVisible();
  await expect(view.getByRole('searchbox', { name: speak('popup_search') })).toBeFocused();
  await expect(card).toContainText(speak('standing_rejected'));
  await view.keyboard.type('28');
  await view.getByRole('button', { name: speak('popup_choose_task', '28') }).click();
  const other = view
    .locator('.other-task')
    .getByRole('article', { name: speak('popup_task', '28'), exact: true });
  for (const box of await other.getByRole('checkbox').all()) await box.check();
  await other.getByRole('button', { name: speak('popup_confirm_all'), exact: true }).click();
  await expect(view.getByText(speak('verdict_moved', '12'))).toHaveCount(0);
  const said = (await lens.storedEvents()).map(({ task, verdict, reason }) => [task, verdict, reason]);
  expect(said).toEqual([
    [12, 'reject', 'other-task'],
    [28, 'confirm', null],
  ]);
});

test('what I did today: the list outlives a restart and is exported as CSV', async ({ lens }) => {
  const { speak } = lens;
  const first = await open(lens);
  await first.introduce(editor, true);
  await first.confirm();
  await expect(first.card).toContainText(speak('standing_confirmed'));
  await lens.browser.restart();
  const { view } = await open(lens);
  await view.getByRole('button', { name: speak('day_open') }).click();
  await expect(view.locator('.entry')).toHaveCount(1);
  expect(await looks(view)).toEqual(sound);
  const saved = view.waitForEvent('download');
  await view.getByRole('button', { name: speak('day_export') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/王编辑.*\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.startsWith(`\uFEFF"${speak('column_time')}"`)).toBe(true);
  expect(text).toContain(`"${speak('role_editor')}","区审计局","12","${speak('said_confirm')}"`);
});
