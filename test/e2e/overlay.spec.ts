import type { Page } from '@playwright/test';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const budget = portalPage('budget-2023.html');
const rectification = portalPage('audit-rectification.html');

/** The page's own markup now, without our one element. */
function ownMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('planlens-overlay')?.remove();
    return copy.outerHTML;
  });
}

/** The same page as the server sent it, parsed by the same browser. */
function servedMarkup(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const served = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
  });
}

test('the portal’s own page stays as it was, also while evidence is painted', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.read();
  await overlay.click('button', lens.speak('overlay_locate'));
  expect(await page.evaluate(() => CSS.highlights.has('planlens-evidence'))).toBe(true);
  expect(await ownMarkup(page)).toBe(await servedMarkup(page));
  expect(await page.evaluate(() => document.querySelectorAll('planlens-overlay').length)).toBe(1);
});

test('a click on a quote brings its words into view', async ({ lens }) => {
  const page = await lens.visit(budget);
  await page.setViewportSize({ width: 1000, height: 320 });
  const overlay = await lens.overlay(page);
  const { findings } = await overlay.read();
  const quote = findings[0]?.evidence[0] ?? '';
  await overlay.click('button', quote);
  const painted = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('planlens-evidence') ?? [])];
    if (!(range instanceof Range)) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { words: range.toString(), inView: top >= 0 && bottom <= innerHeight };
  });
  expect(painted).toEqual({ words: quote, inView: true });
});

test('the panel opens by keyboard, closes by Esc, and gives the focus back', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the tab', (words) => words.includes(lens.speak('overlay_name')));
  expect(await overlay.has('dialog', '')).toBe(false);
  for (let presses = 0; presses < 80 && !(await overlayHasFocus(page)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await overlay.waitFor('the panel', (words) => words.includes(lens.speak('overlay_close')));
  await page.keyboard.press('Escape');
  await overlay.waitFor('the tab alone', (words) => !words.includes(lens.speak('overlay_close')));
  expect(await overlayHasFocus(page)).toBe(true);
});

const overlayHasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.localName === 'planlens-overlay');

test('a panel that was left open is open on the next page, a closed one stays closed', async ({ lens }) => {
  const first = await lens.visit(budget);
  await (await lens.overlay(first)).open();
  const second = await lens.visit(rectification);
  const overlay = await lens.overlay(second);
  await overlay.waitFor('the open panel', (words) => words.includes(lens.speak('overlay_close')));
  await overlay.click('button', lens.speak('overlay_close'));
  const third = await lens.visit(budget);
  const closed = await lens.overlay(third);
  await closed.waitFor('the tab', (words) => words.includes(lens.speak('overlay_name')));
  expect(await closed.has('dialog', '')).toBe(false);
});

test('nothing of ours is printed', async ({ lens }) => {
  const page = await lens.visit(budget);
  await (await lens.overlay(page)).open();
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('planlens-overlay')!).display),
  ).toBe('none');
});

test('the page cannot reach into the overlay, and its own clicks do nothing', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the tab', (words) => words.includes(lens.speak('overlay_name')));
  const reached = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('planlens-overlay')!;
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    return { root: host.shadowRoot, children: host.childNodes.length };
  });
  expect(reached).toEqual({ root: null, children: 0 });
  expect(await overlay.has('dialog', '')).toBe(false);
});

test('hosts that are not the portal see nothing of us', async ({ lens }) => {
  const page = await lens.browser.context.newPage();
  await page.goto(`http://127.0.0.1:${lens.portal.port}${budget.path}`);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.querySelector('planlens-overlay'))).toBeNull();
});

test('a mark made in the page counts for nothing until it is accepted in the popup', async ({ lens }) => {
  const page = await lens.visit(rectification);
  const overlay = await lens.overlay(page);
  await overlay.read();
  await overlay.click('button', lens.speak('overlay_draft'));
  await overlay.waitFor('the note', (words) => words.includes(lens.speak('overlay_draft_saved')));
  const popup = await lens.popup({ unit: '区审计局', role: 'staff', name: '王测试' });
  expect(await popup.uncovered()).toContain(12);
  await popup.click('button', lens.speak('popup_accept'));
  await popup.waitFor('the verdict', (words) => words.includes(lens.speak('done_confirm', '12')));
  await expect.poll(() => popup.uncovered()).not.toContain(12);
  expect(await popup.text()).not.toContain(lens.speak('popup_drafts', '1'));
});
