import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { allowedBefore } from '../browser/allowedBefore';
import { axeFaults } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import { popupScreen, type PopupScreen } from '../browser/screens';
import { portalPage } from '../portal/pages';
import { previewAddressOf, previewHost } from '../portal/portal';
import { expect, test, type Lens } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'editor', name: '王测试' } as const;
const screens = path.resolve(import.meta.dirname, '../../.output/screens');

/** The preview of a page, in front. */
async function preview(lens: Lens, target = rectification): Promise<Page> {
  const page = await lens.browser.context.newPage();
  await page.goto(previewAddressOf(target));
  await page.bringToFront();
  return page;
}

/** The popup after a click on the toolbar button. */
async function popupOn(lens: Lens, page: Page): Promise<PopupScreen> {
  await page.bringToFront();
  const screen = await lens.browser.pressButton(page.url());
  await screen.waitFor(
    'the popup',
    (words) => words.length > 10 && !words.includes(lens.speak('popup_loading')),
  );
  return popupScreen(lens.speak, screen);
}

const origin = `*://${previewHost}/*`;

/** The browser's question counts as answered with yes. */
async function sayYes({ browser }: Lens): Promise<void> {
  await browser.restart((profile) => allowedBefore(profile, browser.extensionId, origin));
}

const hasOverlay = (page: Page) => page.locator('planlens-overlay').count();

function keep(name: string, picture: Buffer): void {
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, `preview-${name}.png`), picture);
}

test('nothing is read on any other site; a click on the button offers the site as a preview', async ({
  lens,
}) => {
  const page = await preview(lens);
  // Opened by itself the popup may not even see the address.
  expect(await (await lens.popup()).text()).toContain(lens.speak('popup_first_use'));
  const popup = await popupOn(lens, page);
  await popup.introduce(auditor);
  expect(await popup.text()).toContain(lens.speak('preview_offer', previewHost));
  expect(await popup.has('button', lens.speak('preview_add'))).toBe(true);
  expect(await hasOverlay(page)).toBe(0);
  keep('offer', await popup.screenshot());
});

test('an added site is read and marked, nothing on it can be decided, and removing it takes all of that away', async ({
  lens,
}) => {
  await sayYes(lens);
  // Nothing is granted before the button asks for it.
  let page = await preview(lens);
  expect(await hasOverlay(page)).toBe(0);
  expect(await (await lens.browser.worker()).evaluate(registeredAndGranted)).toEqual([0, false]);
  const offer = await popupOn(lens, page);
  await offer.introduce(auditor);
  await offer.click('button', lens.speak('preview_add'));
  const words = await offer.waitFor('the finding on the preview', (shown) =>
    shown.includes(lens.speak('gate_preview')),
  );
  expect(words).toContain(lens.speak('preview_note'));
  expect(words).toContain(lens.speak('preview_no_verdict'));
  expect(await offer.has('button', lens.speak('popup_confirm_all'))).toBe(false);
  expect(await offer.has('searchbox', lens.speak('popup_search'))).toBe(false);
  keep('popup', await offer.screenshot());

  // The open page got its reader without a reload; it stays over a restart.
  await expect.poll(() => hasOverlay(page)).toBe(1);
  await lens.browser.restart();
  page = await preview(lens);
  const overlay = await lens.overlay(page);
  const { findings, words: panel } = await overlay.read();
  expect(findings).toMatchObject([{ task: 12, counts: false }]);
  expect(panel).toContain(lens.speak('preview_note'));
  expect(panel).toContain(lens.speak('preview_check'));
  expect(panel).not.toContain(lens.speak('overlay_draft'));
  await expect.poll(() => lens.badge()).toEqual({ text: '1', title: lens.speak('badge_preview', '1') });
  keep('overlay', await page.screenshot());

  const popup = await popupOn(lens, page);
  await popup.click('button', lens.speak('preview_remove_host', previewHost));
  await popup.waitFor('the offer again', (shown) => shown.includes(lens.speak('preview_offer', previewHost)));
  await expect.poll(() => hasOverlay(page)).toBe(0);
  expect((await lens.badge()).text).toBe('');
  await page.reload();
  await page.waitForTimeout(500);
  expect(await hasOverlay(page)).toBe(0);
  expect(await (await lens.browser.worker()).evaluate(registeredAndGranted)).toEqual([0, false]);
  expect(await lens.storedEvents()).toEqual([]);
});

test('what was seen in preview covers nothing until the public page is decided on', async ({ lens }) => {
  await sayYes(lens);
  const page = await preview(lens);
  const offer = await popupOn(lens, page);
  await offer.introduce(auditor);
  const before = await offer.uncovered();
  await offer.click('button', lens.speak('preview_add'));
  await offer.waitFor('the preview', (shown) => shown.includes(lens.speak('preview_check')));
  expect(await offer.uncovered()).toEqual(before);
  await lens.visit(rectification);
  const popup = await lens.popup();
  expect(await popup.text()).not.toContain(lens.speak('preview_note'));
  await popup.confirm(12);
  await expect.poll(() => popup.uncovered()).toEqual(before.filter((task) => task !== 12));
});

test('a popup that the browser’s question closed has asked all the same; a permission taken back removes the site', async ({
  lens,
}) => {
  await sayYes(lens);
  const page = await preview(lens);
  const popup = await lens.browser.context.newPage();
  await popup.goto(lens.browser.extensionPage('popup.html'));
  await popup.evaluate((host) => chrome.storage.session.set({ 'preview/expected': host }), previewHost);
  await popup.evaluate((host) => void chrome.permissions.request({ origins: [host] }), origin);
  await popup.close();
  await expect.poll(() => hasOverlay(page)).toBe(1);
  const overlay = await lens.overlay(page);
  expect((await overlay.read()).words).toContain(lens.speak('preview_note'));

  await lens.visit(rectification);
  await lens.popup(auditor);
  const shown = await popupInTab(lens.browser, page);
  await shown.getByRole('heading', { name: lens.speak('preview_check') }).waitFor();
  expect(await axeFaults(shown)).toEqual([]);
  await (
    await lens.browser.worker()
  ).evaluate((host) => chrome.permissions.remove({ origins: [host] }), origin);
  await shown.getByRole('heading', { name: lens.speak('preview_hosts', '1') }).waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await lens.browser.worker()).evaluate(registeredAndGranted))
    .toEqual([0, false]);
  await expect.poll(() => hasOverlay(page)).toBe(0);
});

/** Seen from inside the background worker and the popup. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { session: { set(items: object): Promise<void> } };
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
};

async function registeredAndGranted(): Promise<[number, boolean]> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return [scripts.length, await chrome.permissions.contains({ origins: ['*://cms.preview.test/*'] })];
}
