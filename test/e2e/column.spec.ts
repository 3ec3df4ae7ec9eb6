import axe from 'axe-core';
import { popupInTab } from '../browser/popupInTab';
import type { PopupScreen } from '../browser/screens';
import { columnPath, portalPage } from '../portal/pages';
import { expect, test, type Lens } from './harness';

const interpretation = portalPage('renewal-interpretation.html');
const editor = { unit: '区审计局', role: 'editor', name: '钱测试' } as const;

/** The server looks at the path alone; by its query each of them is a page of its own, all in one column. */
const inSameColumn = (n: number) => ({ path: `${interpretation.path}?id=${n}` });

test('a column page shows its links with task, grade and 不计, in the page and in the popup', async ({
  lens,
}) => {
  const page = await lens.visit({ path: columnPath });
  const overlay = await lens.overlay(page);
  await overlay.open();
  const words = await overlay.waitFor('the list', (shown) => shown.includes(lens.speak('overlay_links')));
  expect(words).toContain('一图读懂浔阳区促进消费若干措施');
  expect(words).toContain(lens.speak('overlay_task', '21'));
  expect(words).toContain(lens.speak('gate_too_early', '2022'));
  expect(words).not.toContain(lens.speak('grade_strong'));

  const { text, title } = await lens.badge();
  const links = await page.locator('ul.lb li').count();
  expect(Number(text)).toBeGreaterThan(0);
  expect(title).toBe(lens.speak('badge_links', `${links}`, text));

  const popup = await lens.popup(editor);
  const inPopup = await popup.waitFor('the links', (shown) => shown.includes(lens.speak('popup_links')));
  expect(inPopup).toContain(lens.speak('popup_links_found', `${links}`, text));
  expect(inPopup).toContain('一图读懂浔阳区促进消费若干措施');
});

test('a click on a listed title scrolls to its link and follows nothing', async ({ lens }) => {
  const page = await lens.visit({ path: columnPath });
  await page.setViewportSize({ width: 1000, height: 320 });
  const overlay = await lens.overlay(page);
  await overlay.open();
  await overlay.click('button', '《浔阳区户外广告管理办法》起草说明');
  const painted = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('planlens-evidence') ?? [])];
    if (!(range instanceof Range)) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { words: range.toString(), inView: top >= 0 && bottom <= innerHeight };
  });
  expect(painted).toEqual({ words: '《浔阳区户外广告管理办法》起草说明', inView: true });
  expect(new URL(page.url()).pathname).toBe(columnPath);
});

test('axe finds nothing in the popup over a column page, and no text is smaller than 14 px', async ({
  lens,
}) => {
  const page = await lens.visit({ path: columnPath });
  const overlay = await lens.overlay(page);
  await overlay.open();
  await overlay.waitFor('the list', (shown) => shown.includes(lens.speak('overlay_links')));
  await lens.popup(editor);
  const popup = await popupInTab(lens.browser, page);
  await popup.getByRole('heading', { name: lens.speak('popup_links') }).waitFor();
  await popup.evaluate(axe.source);
  const faults = await popup.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
  expect(faults).toEqual([]);
  const sizes = await popup.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.textContent?.trim())
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});

/** The popup over the page in front, once it has read it. */
async function popupOnFinding(lens: Lens): Promise<PopupScreen> {
  const popup = await lens.popup();
  await popup.waitFor('the finding', (words) => words.includes(lens.speak('popup_task', '21')));
  return popup;
}

/** The opening of the sentence, up to what became of the grade. */
const history = (pages: number) => `本栏目 ${pages} 页中 ${pages} 页确认为任务 21`;

test('three confirmations in a column change the popup’s words for its next page, never the page’s own; a withdrawal takes them back', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  for (const n of [1, 2, 3]) {
    const page = await lens.visit(inSameColumn(n));
    await (await lens.overlay(page)).read();
    const popup = await lens.popup();
    if (n === 1) await popup.introduce(editor);
    else expect(await popup.text()).not.toContain('本栏目');
    await popup.confirm(21);
  }

  const next = await lens.visit(inSameColumn(4));
  const overlay = await lens.overlay(next);
  const { words } = await overlay.read();
  expect(words).not.toContain('本栏目');
  const popup = await popupOnFinding(lens);
  expect(await popup.text()).toContain(history(3));
  await popup.click('switch', lens.speak('popup_learning_switch'));
  await popup.waitFor('the machine’s own words', (shown) => !shown.includes(history(3)));
  await popup.click('switch', lens.speak('popup_learning_switch'));
  await popup.waitFor('the column’s words', (shown) => shown.includes(history(3)));

  const first = await lens.visit(inSameColumn(1));
  await (await lens.overlay(first)).read();
  const withdrawing = await lens.popup();
  await withdrawing.click('button', new RegExp(`^${lens.speak('verdict_undo')}`));
  await withdrawing.waitFor('the notice', (shown) => shown.includes(lens.speak('done_undo', '21')));

  await next.bringToFront();
  expect(await (await popupOnFinding(lens)).text()).not.toContain('本栏目');
  await next.reload();
  expect((await (await lens.overlay(next)).read()).words).toBe(words);
});
