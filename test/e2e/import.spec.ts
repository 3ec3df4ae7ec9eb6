import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { PlanLine } from '../../lib/plan/stored';
import { say, speakSentence, type Sentence } from '../../lib/words/sentence';
import { bigPlans } from '../bench/plans/bigPlans';
import { docx, wordTable } from '../office/build';
import { bent, body, bomb, parts, utf8 } from '../office/hostile';
import { axeFaults, unreadable } from '../browser/axe';
import { tell } from '../browser/tell';
import { wholeDatabase } from './database';
import { expect, test, type Lens } from './harness';

declare const chrome: {
  storage: { local: { get(key: string): Promise<object> } };
};

const files = path.resolve(import.meta.dirname, '../plan/files');
const screens = path.resolve(import.meta.dirname, '../../.output/screens');
const fileOf = (name: string): Buffer => readFileSync(path.join(files, name));

async function plansKept(page: Page): Promise<PlanLine[]> {
  return (await tell<{ value: PlanLine[] }>(page, 'listPlans', {})).value;
}

async function importRoom(lens: Lens): Promise<Page> {
  const page = await lens.browser.context.newPage();
  page.on('pageerror', (error) => lens.errors.push(error.message));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(lens.browser.extensionPage('options.html#import'));
  await tell(page, 'introduce', { actor: { unit: '区政府办', role: 'inspector', name: '王测试' } });
  await page.bringToFront();
  await expect(page.getByText(lens.speak('import_drop'))).toBeVisible();
  return page;
}

/** Lets a file fall into the room, as from a folder of the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const packed = Buffer.from(bytes).toString('base64');
  const transfer = await page.evaluateHandle(
    async ({ name, packed }) => {
      const body = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([body], name));
      return data;
    },
    { name, packed },
  );
  await page.dispatchEvent('.drop-place', 'drop', { dataTransfer: transfer });
}

/** What is kept of files that were begun, as it lies in the browser's storage. */
async function draftsKept(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('importDrafts')));
}

/** What held the page for more than 50 ms since it was asked last. */
async function blocked(page: Page): Promise<string> {
  const long = await page.evaluate(() =>
    (globalThis as unknown as { longTasks: string[] }).longTasks.splice(0),
  );
  return `the page was held above 50 ms: ${long.join(', ') || 'never'}`;
}

test('a Word file is dropped, seen beside the file, corrected, left, taken up again and stored with a receipt', async ({
  lens,
}) => {
  const page = await importRoom(lens);
  const bytes = fileOf('xunyang-2023.docx');
  await drop(page, 'xunyang-2023.docx', bytes);
  await expect(page.getByRole('heading', { name: lens.speak('import_tasks', '33') })).toBeVisible();
  await expect(page.locator('.oddities li').first()).toBeVisible();

  const number = page.locator('.understood tbody th button').nth(10);
  await number.click();
  const detail = page.locator('.task-detail');
  await expect(detail.locator('.found-place').first()).toContainText(/\d/);
  const found = await detail.locator('.found .verbatim').first().innerText();
  expect(found.length).toBeGreaterThan(10);
  await detail.locator('#import-deadline').fill('2023年11月30日前');
  await expect(detail).toContainText('2023-11-30');
  expect(await axeFaults(page)).toEqual([]);
  expect(await unreadable(page)).toEqual([]);
  await page.screenshot({ path: path.join(screens, 'import.png') });
  await page.screenshot({ path: path.join(screens, 'import-whole.png'), fullPage: true });

  await page.reload();
  await expect(page.getByText(lens.speak('import_drafts'))).toBeVisible();
  await drop(page, 'xunyang-2023.docx', bytes);
  await expect(page.getByText(lens.speak('import_restored'))).toBeVisible();
  await expect(page.locator('.understood tbody tr').nth(10)).toContainText('2023-11-30');

  const before = await plansKept(page);
  await page.getByRole('button', { name: lens.speak('import_button'), exact: true }).click();
  await expect(page.getByText(lens.speak('import_stored'), { exact: true })).toBeVisible();
  await expect(page.locator('.receipt')).toContainText(createHash('sha256').update(bytes).digest('hex'));
  await page.screenshot({ path: path.join(screens, 'import-receipt.png') });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: lens.speak('import_receipt_save') }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('33');
  const after = await plansKept(page);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after[0]?.revision).toBe((before[0]?.revision ?? 0) + 1);

  await page.getByRole('link', { name: lens.speak('import_to_plans') }).click();
  await expect(page.getByRole('heading', { name: lens.speak('plans_title') }).first()).toBeVisible();
  expect(lens.errors).toEqual([]);
});

test('an Excel file is chosen, a column gets another meaning, new names are settled, and it becomes a new plan', async ({
  lens,
}) => {
  const page = await importRoom(lens);
  await page.locator('.drop-place input[type=file]').setInputFiles(path.join(files, 'xunyang-2024.xlsx'));
  const store = page.getByRole('button', { name: lens.speak('import_button'), exact: true });
  await expect(store).toBeVisible();
  const responsible = page.locator('.column-choices select').filter({
    has: page.locator('option:checked', { hasText: lens.speak('import_role_responsible') }),
  });
  const at = await page
    .locator('.column-choices select')
    .evaluateAll((all) => all.findIndex((each) => (each as HTMLSelectElement).value === 'responsible'));
  expect(at).toBeGreaterThan(0);
  await expect(responsible).toHaveCount(1);
  await page.locator('.column-choices select').nth(at).selectOption('support');
  await expect(page.locator('.column-choices select').nth(at)).toHaveValue('support');
  await expect(page.getByText(lens.speak('import_again_reading'))).toBeHidden();
  await page.locator('.column-choices select').nth(at).selectOption('responsible');
  await expect(page.getByText(lens.speak('import_again_reading'))).toBeHidden();
  await page.getByText(lens.speak('import_names')).scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(screens, 'import-names.png') });
  const all = page.locator('section button', { hasText: lens.speak('import_all_new', '').slice(0, 2) });
  if ((await all.count()) > 0) await all.first().click();
  await expect(store).toHaveAttribute('aria-disabled', 'false');
  const before = await plansKept(page);
  await store.click();
  await expect(page.getByText(lens.speak('import_stored'), { exact: true })).toBeVisible();
  const after = await plansKept(page);
  expect(after).toHaveLength(before.length + 1);
  expect(after.find(({ year }) => year === 2024)?.source.fileName).toBe('xunyang-2024.xlsx');
});

test('pasted text is read, kept with its corrections, and needs no file', async ({ lens }) => {
  const page = await importRoom(lens);
  const words = fileOf('shiliang-2024.txt').toString('utf8');
  await page.locator('.paste-place textarea').evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
  await page.locator('.understood tbody th button').first().click();
  await page.locator('#import-duties').fill('第一件事\n第二件事');
  await expect(page.locator('.task-detail .chip')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: lens.speak('import_resume') }).click();
  await page.locator('.understood tbody th button').first().click();
  await expect(page.locator('#import-duties')).toHaveValue('第一件事\n第二件事');
});

test('bad files say what, where and what to do, one is read as a person says, and the database stays as it was', async ({
  lens,
}) => {
  const page = await importRoom(lens);
  await drop(page, 'xunyang-2023.docx', fileOf('xunyang-2023.docx'));
  await page.getByRole('button', { name: lens.speak('import_button'), exact: true }).click();
  await page.getByRole('button', { name: lens.speak('import_next') }).click();
  const before = await wholeDatabase(page);
  expect(before).toContain('xunyang-2023.docx');
  const oldFile = (stream: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
      ...Array.from(stream).flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
  const main = 'word/document.xml';
  const real = String(utf8(parts[main]!).length);
  const doctype = { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' };
  const bad: [Uint8Array, Sentence][] = [
    [docx(body).slice(0, -30), say('office_cut_off', 'cut.docx')],
    [bent({ data: bomb(), size: 1_000 }), say('office_ratio_too_large', 'bomb.docx', main, '200')],
    [bent({ size: 100 }), say('office_size_wrong', 'size.docx', main, '100', real)],
    [bent({ crc: 1 }), say('office_checksum_wrong', 'sum.docx', main)],
    [bent({ flags: 1 }), say('office_entry_locked', 'entry.docx', main)],
    [docx(body, doctype), say('office_doctype', 'type.docx', 'word/styles.xml')],
    [docx(body, { 'word/vbaProject.bin': 'x' }), say('office_macro', 'macro.docx', 'word/vbaProject.bin')],
    [oldFile('EncryptedPackage'), say('office_password', 'locked.xlsx')],
    [oldFile('WordDocument'), say('office_save_as_docx', 'old.doc', 'Word 97–2003（.doc/.wps）')],
    [utf8('%PDF-1.7 要点'), say('office_save_as_either', 'named.docx', 'PDF')],
    [utf8(`2024年任务\n${','.repeat(1_000_000)}`), say('office_line_too_wide', 'wide.csv', '2', '256')],
  ];
  for (const [bytes, sentence] of bad) {
    await drop(page, sentence.args[0] ?? '', bytes);
    await expect(
      page.getByRole('alert').filter({ hasText: speakSentence(lens.speak, sentence) }),
    ).toBeVisible();
  }
  await drop(page, 'proto.json', utf8('{"__proto__": {"a": 1}}'));
  await expect(page.getByRole('alert').filter({ hasText: 'proto.json' })).toContainText('__proto__');

  // A table without title and known headings is read as a person says, part of it said before the page was closed.
  const bare = docx(
    wordTable([
      ['编', '干什么', '哪家来办'],
      ['1', '公开预算。', '区财政局'],
    ]),
  );
  const meaning = (column: number) => page.getByLabel(lens.speak('import_meaning_of', String(column)));
  /** Closes the room once so much is kept, and lets the file fall into it anew. */
  const dropAgain = async (kept: string): Promise<void> => {
    await expect.poll(() => draftsKept(page)).toContain(kept);
    await page.reload();
    await expect(page.getByText(lens.speak('import_drafts'))).toBeVisible();
    await drop(page, 'bare.docx', bare);
  };
  await drop(page, 'bare.docx', bare);
  await meaning(2).selectOption('text');
  await dropAgain('[1,"text"]');
  await page.getByLabel(lens.speak('import_plan_title')).fill('浔阳区政务公开任务');
  await dropAgain('浔阳区政务公开任务');
  await expect(page.getByLabel(lens.speak('import_plan_title'))).toHaveValue('浔阳区政务公开任务');
  await page.getByLabel(lens.speak('import_year')).fill('2024');
  await page.getByRole('button', { name: lens.speak('import_read_again') }).click();
  await expect(page.getByRole('heading', { name: lens.speak('import_tasks', '2') })).toBeVisible();
  await page.getByText(lens.speak('import_by_hand_open')).click();
  await page.getByLabel(lens.speak('import_header_row')).selectOption('0');
  await meaning(3).selectOption('lead');
  expect(await axeFaults(page)).toEqual([]);
  await page.screenshot({ path: path.join(screens, 'import-by-hand.png'), fullPage: true });
  await page.getByRole('button', { name: lens.speak('import_understand') }).click();
  await expect(page.getByRole('heading', { name: lens.speak('import_tasks', '1') })).toBeVisible();
  await expect(page.locator('.understood td.of-lead')).toHaveText('区财政局');
  expect(await wholeDatabase(page)).toEqual(before);
});

test('a large file leaves the page responsive, and reading it can be cancelled in the middle', async ({
  lens,
}, info) => {
  const page = await importRoom(lens);
  await page.screenshot({ path: path.join(screens, 'import-start.png') });
  const [word, sheet] = bigPlans();
  const before = await plansKept(page);
  await drop(page, sheet!.file, sheet!.bytes);
  await page.getByRole('button', { name: lens.speak('import_cancel') }).click();
  await expect(page.getByText(lens.speak('import_cancelled', sheet!.file))).toBeVisible();

  // Nothing of the test itself may run in the page meanwhile: files come from disk, and the waiting asks for little.
  await page.evaluate(() => {
    const seen: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(`${Math.round(entry.duration)} ms`);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: seen });
  });
  const took: string[] = [];
  for (const [plan, tasks] of [
    [word!, 300],
    [sheet!, 10_000],
  ] as const) {
    const file = info.outputPath(plan.file);
    writeFileSync(file, plan.bytes);
    await page.locator('.drop-place input[type=file]').setInputFiles(file);
    const begun = performance.now();
    await page.waitForFunction(() => document.querySelector('input[name=import-as]'), null, { polling: 100 });
    const ms = Math.round(performance.now() - begun);
    took.push(`${plan.name}: ${ms} ms until all is shown; ${await blocked(page)}`);
    await expect(
      page.getByRole('heading', { name: lens.speak('import_tasks', String(tasks)) }),
    ).toBeVisible();
    if (tasks === 300)
      await page.getByRole('button', { name: lens.speak('import_other_file'), exact: true }).click();
  }
  await blocked(page);
  await page.locator('.understood tbody th button').nth(20).click();
  await page.locator('#import-text').fill('改过的任务文字');
  await expect(page.locator('.understood tbody tr').nth(20)).toContainText('改过的任务文字');
  took.push(`correcting one field of 10,000: ${await blocked(page)}`);
  console.log(took.join('\n'));
  info.annotations.push({ type: 'measured', description: took.join('\n') });
  expect(await plansKept(page)).toEqual(before);
});
