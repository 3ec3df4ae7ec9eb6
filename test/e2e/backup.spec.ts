import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { axeFaults } from '../browser/axe';
import { openBrowser, builtExtension } from '../browser/open';
import { findBrowser } from '../browser/find';
import { portalPage } from '../portal/pages';
import { previewHost } from '../portal/portal';
import { expect, test, type Lens } from './harness';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'editor', name: '王测试' } as const;
const screens = path.resolve(import.meta.dirname, '../../.output/screens');

async function keep(name: string, page: Page): Promise<void> {
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, `workbench-${name}.png`), await page.screenshot({ fullPage: true }));
}

async function room(lens: Pick<Lens, 'browser'>, name: string): Promise<Page> {
  const page = await lens.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${lens.browser.extensionPage('options.html')}#${name}`);
  return page;
}

test('a backup made in the workbench comes back in an empty browser; one that was cut off is refused', async ({
  lens,
}) => {
  const { speak } = lens;
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  await popup.confirm(12);
  const made = await lens.storedEvents();
  expect(made).toHaveLength(1);

  const settings = await room(lens, 'settings');
  await settings.evaluate(
    (host) => chrome.storage.local.set({ 'notebook/previewHosts': [host] }),
    previewHost,
  );
  await settings.getByText(speak('backup_never')).waitFor();
  const saving = settings.waitForEvent('download');
  await settings.getByRole('button', { name: speak('backup_make'), exact: true }).click();
  const download = await saving;
  const file = test.info().outputPath('backup.jsonl.gz');
  await download.saveAs(file);
  await settings.getByText(speak('backup_today')).waitFor();
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'planlens-backup', counts: { decisions: 1 } });
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ closing: { lines: lines.length - 2 } });
  await keep('settings', settings);

  const fresh = await openBrowser({
    executable: findBrowser()!.path,
    extension: builtExtension,
    portalPort: lens.portal.port,
    headless: true,
  });
  try {
    const other = await room({ browser: fresh }, 'settings');
    const choice = other.getByLabel(speak('backup_choose'));
    const cut = test.info().outputPath('cut.jsonl.gz');
    writeFileSync(cut, readFileSync(file).subarray(0, -40));
    await choice.setInputFiles(cut);
    await other.getByText(speak('backup_cut_off', 'cut.jsonl.gz')).waitFor();
    expect(await other.getByText(speak('backup_decisions', '0')).count()).toBe(1);

    await choice.setInputFiles(file);
    const row = other.getByRole('row', { name: new RegExp(`^${speak('backup_section_decisions')} \\d`) });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '0', '0', '0']);
    expect(await axeFaults(other)).toEqual([]);
    await keep('restore', other);
    await other.getByRole('button', { name: speak('backup_apply'), exact: true }).click();
    await other.getByText(speak('backup_decisions', '1')).waitFor();
    await other.getByText(auditor.name).first().waitFor();
    // What only the browser can give is asked for on a button.
    await other.getByRole('button', { name: speak('preview_allow_host', previewHost) }).waitFor();
    expect(await axeFaults(other)).toEqual([]);
    await keep('restored', other);

    await choice.setInputFiles(file);
    await other.getByText(speak('backup_nothing_new')).waitFor();
    const again = other.waitForEvent('download');
    await other.getByRole('button', { name: speak('backup_make'), exact: true }).click();
    const second = test.info().outputPath('again.jsonl.gz');
    await (await again).saveAs(second);
    const repeated = gunzipSync(readFileSync(second)).toString().trimEnd().split('\n');
    expect(repeated.slice(1, -1)).toEqual(lines.slice(1, -1));
  } finally {
    await fresh.close();
  }
});
