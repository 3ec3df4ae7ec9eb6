import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';
import type { OpenedBrowser } from '../../browser/open';
import { speaker } from '../../../lib/words/speaker';
import { needed, type Needed } from './memory';
import { size } from './open';

export interface Exported extends Needed {
  rows: number;
  sheets: number;
  megabytes: number;
  /** From the click on 取消 in the middle of a second export until the page says so. */
  cancelMs: number;
  /** The library that opens spreadsheets writes the same rows without styles, links, merged cells and heights, in Node. */
  bare: { wallMs: number; cpuMs: number };
}

/** The whole plan's ledger as XLSX with a sheet for each unit, from the click on 导出 to the file. */
export async function exportLedger(browser: OpenedBrowser): Promise<Exported> {
  const speak = speaker(browser.language);
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(browser.extensionPage('options.html#ledger'));
  const button = page.getByRole('button', { name: speak('ledger_room_export'), exact: true });
  await button.waitFor();
  await page.getByRole('checkbox', { name: speak('ledger_room_per_unit') }).check();
  const download = page.waitForEvent('download', { timeout: 1_800_000 });
  // A failure to export is told in the page, not by a file that never comes.
  const failed = page
    .locator('[role="alert"]')
    .waitFor({ timeout: 1_800_000 })
    .then(async () => {
      throw new Error((await page.locator('[role="alert"]').allInnerTexts()).join());
    });
  failed.catch(() => undefined);
  const used = await needed(browser, async () => {
    await button.click();
    await Promise.race([download, failed]);
  });
  const bytes = readFileSync(await (await download).path());

  await button.click();
  const cancel = page.getByRole('button', { name: speak('ledger_room_cancel'), exact: true });
  const work = page.getByRole('region').getByRole('status');
  await work.filter({ hasText: /\d/ }).waitFor();
  const start = performance.now();
  await cancel.click();
  await work.filter({ hasText: speak('ledger_room_cancelled') }).waitFor();
  const cancelMs = performance.now() - start;
  await page.close();

  const { sheets } = await readXlsx(bytes);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const bare = await measured(() =>
    writeXlsx({ sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows })) }),
  );
  return { ...used, rows, sheets: sheets.length, megabytes: bytes.length / 1e6, cancelMs, bare };
}

async function measured(work: () => Promise<unknown>): Promise<{ wallMs: number; cpuMs: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000 };
}
