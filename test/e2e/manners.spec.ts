import type { Page } from '@playwright/test';
import { portalPage } from '../portal/pages';
import { expect, test, type Lens } from './harness';

const budget = portalPage('budget-2023.html');
const rectification = portalPage('audit-rectification.html');
const editor = { unit: '区财政局', role: 'editor', name: '赵测试' } as const;

/** What a person sees of the host: whether it is drawn, and on which side. */
const shown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('planlens-overlay');
    return host !== null && getComputedStyle(host).display !== 'none';
  });

async function openMenu(lens: Lens, page: Page) {
  const overlay = await lens.overlay(page);
  await overlay.read();
  await overlay.click('DisclosureTriangle', lens.speak('overlay_manners'));
  return overlay;
}

test('本栏目隐藏 hides the tab in the column, other columns keep it, and the popup brings it back', async ({
  lens,
}) => {
  const page = await lens.visit(budget);
  const overlay = await openMenu(lens, page);
  await overlay.click('button', lens.speak('overlay_hide_column'));
  await expect.poll(() => shown(page)).toBe(false);
  const elsewhere = await lens.visit(rectification);
  await expect.poll(() => shown(elsewhere)).toBe(true);

  const again = await lens.visit(budget);
  await expect
    .poll(() => again.evaluate(() => document.querySelector('planlens-overlay') !== null))
    .toBe(true);
  expect(await shown(again)).toBe(false);
  const popup = await lens.popup(editor);
  await popup.waitFor('the note', (words) => words.includes(lens.speak('overlay_hidden_column')));
  await popup.click('button', lens.speak('overlay_show'));
  await expect.poll(() => shown(again)).toBe(true);
  await expect.poll(() => shown(page)).toBe(true);
});

test('the tab moves to the left edge and stays there on the next page', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await openMenu(lens, page);
  await overlay.click('button', lens.speak('overlay_to_left'));
  const side = (of: Page): Promise<string> =>
    of.evaluate(() => getComputedStyle(document.querySelector('planlens-overlay')!).left);
  await expect.poll(() => side(page)).toBe('0px');
  const next = await lens.visit(rectification);
  await expect.poll(() => side(next)).toBe('0px');
});

test('a page that keeps removing the overlay has its will after five times, and the badge says so', async ({
  lens,
}) => {
  const page = await lens.visit(budget);
  await (await lens.overlay(page)).waitFor('the tab', (words) => words.includes(lens.speak('overlay_name')));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const storm = setInterval(() => {
          const host = document.querySelector('planlens-overlay');
          host?.remove();
          quiet = host ? 0 : quiet + 1;
          if (quiet < 20) return;
          clearInterval(storm);
          resolve();
        }, 10);
      }),
  );
  await expect.poll(() => lens.badge()).toEqual({ text: '!', title: lens.speak('badge_overlay_removed') });
  expect(lens.errors).toEqual([]);
});

test('the tab gives way to a floating tool of the page', async ({ lens }) => {
  await lens.browser.context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const tool = document.createElement('div');
      tool.id = 'tool';
      tool.textContent = '返回顶部';
      tool.style.cssText = 'position:fixed;right:0;top:38%;width:80px;height:140px;background:#c00';
      document.body.append(tool);
    });
  });
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the tab', (words) => words.includes(lens.speak('overlay_name')));
  const free = (): Promise<boolean> =>
    page.evaluate(() => {
      const { top, bottom, left, right } = document.querySelector('#tool')!.getBoundingClientRect();
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map(
        (y) => [(left + right) / 2 + 20, y] as const,
      );
      return points.every(([x, y]) => document.elementFromPoint(x, y)?.id === 'tool');
    });
  await expect.poll(free).toBe(true);
});
