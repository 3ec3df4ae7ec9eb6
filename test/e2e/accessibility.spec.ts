import path from 'node:path';
import type { Page } from '@playwright/test';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import { portalPage } from '../portal/pages';
import { axeFaults, unreadable } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import { expect, test, type Lens } from './harness';
import type { Stage } from './overlayStage';

const finance = { unit: '区财政局', name: '赵测试' };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup, ${colorScheme}`, async ({ lens }) => {
    const page = await lens.visit(portalPage('budget-2023.html'));
    await (await lens.overlay(page)).read();
    const popup = await popupInTab(lens.browser, page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByText(lens.speak('popup_first_use')).waitFor();
    expect(await axeFaults(popup)).toEqual([]);

    await introduce(lens, popup);
    expect(await axeFaults(popup)).toEqual([]);

    await popup.getByRole('button', { name: lens.speak('popup_reject') }).click();
    expect(await axeFaults(popup)).toEqual([]);

    for (const folded of await popup.locator('summary, [data-row]').all()) await folded.click();
    for (const form of ['offline_open', 'inapplicable_open', 'group_fill'] as const)
      await popup
        .getByRole('button', { name: lens.speak(form) })
        .first()
        .click();
    await popup.getByRole('textbox', { name: lens.speak('offline_file') }).waitFor();
    expect(await axeFaults(popup), 'tasks and forms unfolded').toEqual([]);
  });
}

test('no text of the popup is smaller than 14 px, and none is cut off', async ({ lens }) => {
  const page = await lens.visit(portalPage('budget-2023.html'));
  await (await lens.overlay(page)).read();
  const popup = await popupInTab(lens.browser, page);
  for (const width of [420, 320]) {
    await popup.setViewportSize({ width, height: 600 });
    await popup.getByText(lens.speak('popup_first_use')).waitFor();
    expect(await unreadable(popup), `first use, ${width} px`).toEqual([]);
  }
  await introduce(lens, popup);
  await popup.getByRole('button', { name: lens.speak('popup_reject') }).click();
  for (const folded of await popup.locator('summary, [data-row]').all()) await folded.click();
  for (const width of [420, 320]) {
    await popup.setViewportSize({ width, height: 600 });
    expect(await unreadable(popup), `every day, ${width} px`).toEqual([]);
  }
});

async function introduce(lens: Lens, popup: Page): Promise<void> {
  await popup.getByLabel(lens.speak('popup_step_unit')).selectOption({ label: finance.unit });
  await popup.getByRole('radio', { name: lens.speak('role_inspector') }).check();
  await popup.getByLabel(lens.speak('popup_step_name')).fill(finance.name);
  await popup.getByRole('button', { name: lens.speak('popup_start') }).click();
  await popup.getByText(lens.speak('popup_owed', finance.unit)).waitFor();
}

/** axe does not see into a closed root, so the overlay is built once more and mounted with an open one. */
for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the overlay, ${colorScheme}`, async ({ lens }) => {
    const page = await lens.browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    // The policy of extension pages refuses the style element that a content script may put into any page.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Page.setBypassCSP', { enabled: true });
    await page.goto(lens.browser.extensionPage('popup.html'));
    await page.evaluate(() => {
      const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
        ?.value as Element['attachShadow'];
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    await page.evaluate(await overlayBundle());
    for (const state of await page.evaluate(() => Object.keys(planLensStage.states))) {
      const panel = await page.evaluate((name) => {
        const { overlay, states } = planLensStage;
        overlay.show(states[name]!);
        const shown = overlay.host.shadowRoot?.querySelector('.panel');
        return shown ? { position: getComputedStyle(shown).position, words: shown.textContent } : null;
      }, state);
      expect(panel, `${state}: drawn with its styles`).toMatchObject({ position: 'absolute' });
      expect(panel?.words, state).toContain(lens.speak('overlay_close'));
      expect(await axeFaults(page, 'planlens-overlay'), state).toEqual([]);
    }
  });
}

/** Seen from inside the page. */
declare const planLensStage: Stage;

async function overlayBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ reactAliasesEnabled: false })],
    build: {
      write: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'overlayStage.ts'),
        formats: ['iife'],
        name: 'overlayStage',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no bundle of the overlay');
  return chunk.code;
}
