import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { portalPage } from '../portal/pages';
import { popupInTab } from '../browser/popupInTab';
import { expect, test } from './harness';

/** What axe finds wrong on the page, in words; the rules of WCAG 2.2 A and AA. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup, ${colorScheme}`, async ({ lens }) => {
    const page = await lens.visit(portalPage('budget-2023.html'));
    await (await lens.overlay(page)).read();
    const popup = await popupInTab(lens.browser, page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByText(lens.speak('popup_first_use')).waitFor();
    expect(await faults(popup)).toEqual([]);

    await popup.getByLabel(lens.speak('popup_step_unit')).selectOption({ label: '区财政局' });
    await popup.getByRole('radio', { name: lens.speak('role_inspector') }).check();
    await popup.getByLabel(lens.speak('popup_step_name')).fill('赵测试');
    await popup.getByRole('button', { name: lens.speak('popup_start') }).click();
    await popup.getByText(lens.speak('popup_owed', '区财政局')).waitFor();
    expect(await faults(popup)).toEqual([]);

    await popup.getByRole('button', { name: lens.speak('popup_reject') }).click();
    expect(await faults(popup)).toEqual([]);
  });
}

test('no text of the popup is smaller than 14 px, and none is cut off', async ({ lens }) => {
  const page = await lens.visit(portalPage('budget-2023.html'));
  await (await lens.overlay(page)).read();
  const popup = await popupInTab(lens.browser, page);
  await popup.getByText(lens.speak('popup_first_use')).waitFor();
  const small = await popup.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => {
        const { fontSize, textOverflow } = getComputedStyle(element);
        return (
          parseFloat(fontSize) < 14 ||
          textOverflow === 'ellipsis' ||
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});
