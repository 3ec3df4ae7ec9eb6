import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong in a part of the page, in words; the rules of WCAG 2.2 A and AA. */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, part);
}

/** Elements with words of their own that are too small to read, or wider than their place. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter(
        (element) => element.checkVisibility() && !element.matches('.unseen, .unseen *, select, option'),
      )
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => {
        const { fontSize, textOverflow, display } = getComputedStyle(element);
        const cutOff = display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
        return parseFloat(fontSize) < 14 || textOverflow === 'ellipsis' || cutOff;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
