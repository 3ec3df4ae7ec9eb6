import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { popupScreen, type PopupScreen } from '../browser/screens';
import { portalPage } from '../portal/pages';
import { expect, test, type Lens } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'editor', name: '王测试' } as const;
const screens = path.resolve(import.meta.dirname, '../../.output/screens');

/** The popup after a click on the toolbar button over a page: only then the browser allows a picture. */
async function popupOn(lens: Lens, page: Page): Promise<PopupScreen> {
  await page.bringToFront();
  const screen = await lens.browser.pressButton(page.url());
  await screen.waitFor(
    'the popup',
    (words) => words.length > 10 && !words.includes(lens.speak('popup_loading')),
  );
  return popupScreen(lens.speak, screen);
}

/** The page gives this out when it is loaded again. */
async function answerWith(page: Page, status: number, from: string, to: string): Promise<void> {
  const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  expect(html).toContain(from);
  await page.route(page.url(), (route) =>
    route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html.replaceAll(from, to) }),
  );
  await page.reload();
}

async function recheck(lens: Lens, page: Page): Promise<PopupScreen> {
  const popup = await popupOn(lens, page);
  await popup.waitFor('the list', (words) => words.includes(lens.speak('kept_list', '1')));
  await popup.click('DisclosureTriangle', lens.speak('kept_list', '1'));
  await popup.click('button', new RegExp(`^${lens.speak('kept_recheck_of', '.+')}$`));
  return popup;
}

test('a page is kept with its picture on a click, and is told later whether it is as it was, changed, or gone', async ({
  lens,
}) => {
  const { speak } = lens;
  const page = await lens.visit(rectification);
  const popup = await popupOn(lens, page);
  await popup.introduce(auditor);
  await popup.confirm(12);
  await popup.click('button', speak('kept_keep'));
  await popup.waitFor('the picture', (words) => words.includes(speak('kept_done', '').slice(0, 7)));
  expect(await popup.text()).toMatch(new RegExp(speak('kept_done', '\\d+ KB')));

  const same = await recheck(lens, page);
  await same.waitFor('its word', (words) => words.includes(speak('kept_same')));
  await same.click('button', speak('kept_show'));
  await same.waitFor('the picture', (words) => words.includes(speak('kept_hide')));
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, 'evidence.png'), await same.screenshot());

  await answerWith(page, 200, '整改', '整改整改');
  const changed = await recheck(lens, page);
  await changed.waitFor('its word', (words) => words.includes(speak('kept_changed')));

  await page.unroute(page.url());
  await answerWith(page, 404, '整改', '没有了');
  const gone = await recheck(lens, page);
  await gone.waitFor('its word', (words) => words.includes(speak('kept_gone', '404')));
});
