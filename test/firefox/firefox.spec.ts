import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '../../lib/words/speaker';
import { portalPage } from '../portal/pages';
import { addressOf, startPortal, type RunningPortal } from '../portal/portal';
import { openFirefox, type OpenedFirefox } from './open';

/** The main job in Firefox: `npm run firefox`. Each test goes on where the one before has stopped. */
const screens = path.resolve(import.meta.dirname, '../../.output/screens');
const address = addressOf(portalPage('budget-2023.html'));
const unit = '区财政局';

let portal: RunningPortal;
let firefox: OpenedFirefox;
let speak: ReturnType<typeof speaker>;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  portal = await startPortal();
  firefox = await openFirefox(portal.port);
}, 120_000);
afterAll(async () => {
  await firefox?.browser.close();
  await portal?.close();
});

test('a page of the portal carries the edge tab, another address does not', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://elsewhere.example/');
  expect(await page.$('planlens-overlay')).toBeNull();
  await page.goto(address);
  await page.waitForSelector('planlens-overlay');
  await picture(page, 'firefox-page');
}, 60_000);

test('the popup asks who acts, shows the finding, and records a confirmation', async () => {
  const popup = await firefox.extensionPage('popup.html', 'main form');
  speak = speaker(await popup.evaluate(languageOf));
  await lookAt(popup, address);
  await popup.select('main select', unit);
  await popup.click('input[type=radio][value=inspector]');
  await popup.type('main input[type=text]', '钱检查');
  await press(popup, speak('popup_start'));
  await words(popup, speak('popup_task', '11'));
  await picture(popup, 'firefox-popup');
  await press(popup, new RegExp(`^${speak('popup_confirm_some', '\\d+', '\\d+')}$`));
  await words(popup, speak('done_confirm', '11'));
  await popup.close();
}, 60_000);

test('the confirmation is there again in a new popup and in the workbench', async () => {
  const popup = await firefox.extensionPage('popup.html', '[data-row]');
  await words(popup, speak('row_web', '1'));
  await popup.close();
  const workbench = await firefox.extensionPage('options.html', '[role=grid], table');
  await words(workbench, unit);
  await picture(workbench, 'firefox-workbench');
}, 60_000);

test('a Word file that is chosen is read in the worker and shown as understood', async () => {
  const room = await firefox.extensionPage('options.html#import', '.drop-place input[type=file]');
  const input = await room.$('input[type=file]');
  await input?.uploadFile(path.resolve(import.meta.dirname, '../plan/files/xunyang-2023.docx'));
  await words(room, speak('import_tasks', '33'));
  await picture(room, 'firefox-import');
}, 60_000);

test('no page of the extension met an error or broke its own content security policy', () => {
  expect(firefox.errors).toEqual([]);
});

/** Seen from inside the pages of the extension. */
declare const browser: {
  i18n: { getUILanguage(): string };
  tabs: { query(what: object): Promise<object[]> };
};

function languageOf(): 'zh' | 'en' {
  return browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en';
}

/** Makes a popup in a tab look at the tab with this address, as the real one does. */
async function lookAt(popup: Page, url: string): Promise<void> {
  await popup.evaluate((shown) => {
    const ask = browser.tabs.query.bind(browser.tabs);
    browser.tabs.query = (what) => ask('active' in what ? { url: shown } : what);
  }, url);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const pressed = await page.evaluate(
    (source) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        new RegExp(source).test(one.textContent.trim()),
      );
      button?.click();
      return button
        ? null
        : [...document.querySelectorAll('button')].map((one) => one.textContent).join(' | ');
    },
    typeof name === 'string' ? `^${name}$` : name.source,
  );
  expect(pressed, `the button ${String(name)}`).toBeNull();
}

async function words(page: Page, wanted: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.body.innerText), { timeout: 15_000 })
    .toContain(wanted);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screens, `${name}.png`) });
}
