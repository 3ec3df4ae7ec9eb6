import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx, type Sheet } from 'hucre';
import type { Actor } from '../../lib/coverage/event';
import { shippedSeeds } from '../app/world';
import { tell } from '../browser/tell';
import { expect, test, type Lens } from './harness';

const screens = path.resolve(import.meta.dirname, '../../.output/screens');
const inspector: Actor = { name: '李敏', role: 'inspector', unit: '区政府办' };

test.describe.configure({ timeout: 180_000 });

/** The workbench at a room, after `inspector` confirmed a few pages. */
async function workbenchWithDecisions(lens: Lens): Promise<Page> {
  const page = await lens.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(lens.browser.extensionPage('options.html#ledger'));
  await tell(page, 'introduce', { actor: inspector });
  const pages: [unit: string, task: number, duties: string[], name: string, title: string][] = [
    ['区财政局', 11, ['11.budget'], 'zwgk/czyjs/202302/t20230218_5939672', '=2023年浔阳区财政预算公开'],
    ['区财政局', 11, ['11.final'], 'zwgk/czyjs/202309/t20230904_6200719', '2022年度部门决算公开'],
    ['区教体局', 15, [], 'zwgk/jyxx/202305/t20230511_6012345', '2023年义务教育学校招生入学工作实施方案'],
  ];
  const known = shippedSeeds().duties;
  for (const [at, [unit, task, , name, title]] of pages.entries()) {
    const url = `http://www.xunyang.gov.cn/${name}.html`;
    const duties = (known.get(task) ?? []).slice(at, at + 1).map(({ id }) => id);
    const answer = await tell(page, 'decide', {
      request: {
        requestId: `ledger-${at}`,
        actor: inspector,
        plan: 'xunyang-2023',
        task,
        unit,
        page: url.replace('http://www.', 'https://'),
        verdict: 'confirm',
        duties: duties.length > 0 ? duties : [known.get(task)?.[0]?.id],
        pageUrl: url,
        pageTitle: title,
        reason: null,
        note: at === 0 ? '已核对原文' : '',
      },
    });
    expect(answer).toMatchObject({ ok: true });
  }
  await page.reload();
  await page.bringToFront();
  return page;
}

/** Presses 导出 and gives name and bytes of the file. */
async function exported(page: Page, lens: Lens): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: lens.speak('ledger_room_export'), exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const wordsOf = (sheet: Sheet | undefined, row: number) => (sheet?.rows[row] ?? []).map(String);

test('the ledger goes out as a workbook that opens with the plan’s own columns, its 33 tasks and live links', async ({
  lens,
}) => {
  const page = await workbenchWithDecisions(lens);
  await page.getByRole('heading', { name: lens.speak('ledger_room_title') }).waitFor();
  const { name, bytes } = await exported(page, lens);
  expect(name).toMatch(/^2023年浔阳区政务公开工作要点工作责任分解表.+_\d{4}-\d{2}-\d{2}\.xlsx$/);
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, 'ledger.xlsx'), bytes);
  const [sheet, evidence] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.rows).toHaveLength(2 + 33);
  expect(wordsOf(sheet, 1).slice(0, 7)).toEqual([
    '序号',
    '一级指标',
    '二级指标',
    '工作任务',
    '牵头单位',
    '责任单位',
    '完成时限',
  ]);
  expect(wordsOf(sheet, 2 + 10)).toContain('=2023年浔阳区财政预算公开');
  expect(wordsOf(sheet, 2 + 10)).toContain('2023-02-18');
  expect(sheet?.cells?.get('12,9')?.hyperlink?.target).toBe(
    'http://www.xunyang.gov.cn/zwgk/czyjs/202302/t20230218_5939672.html',
  );
  expect(evidence?.rows).toHaveLength(2 + 3);
  await page.getByRole('status').filter({ hasText: '.xlsx' }).waitFor();
  await page.locator('details').evaluate((element) => element.setAttribute('open', ''));
  await page.screenshot({ path: path.join(screens, 'ledger-room.png'), fullPage: true });
  expect(lens.errors).toEqual([]);
});

test('the ledger, a notice and the summary go out as pages that print to A4, and as Word and JSON', async ({
  lens,
}) => {
  const page = await workbenchWithDecisions(lens);
  const choose = (words: string) => page.getByRole('radio', { name: words }).check();
  const paper = await lens.browser.context.newPage();
  const printed = async (name: string): Promise<string> => {
    await page.bringToFront();
    const { name: fileName, bytes } = await exported(page, lens);
    expect(fileName).toMatch(/\.html$/);
    mkdirSync(screens, { recursive: true });
    writeFileSync(path.join(screens, `${name}.html`), bytes);
    await paper.goto(`file://${path.join(screens, `${name}.html`)}`);
    writeFileSync(path.join(screens, `${name}.pdf`), await paper.pdf({ preferCSSPageSize: true }));
    await paper.screenshot({ path: path.join(screens, `${name}.png`), fullPage: true });
    return paper.locator('body').innerText();
  };

  await choose(lens.speak('ledger_room_format_html'));
  expect(await printed('ledger-printed')).toContain('=2023年浔阳区财政预算公开');
  await choose(lens.speak('ledger_kind_name_notice'));
  await page.getByText(lens.speak('ledger_room_needs_unit')).waitFor();
  await page.getByRole('combobox').selectOption('区财政局');
  await choose(lens.speak('ledger_room_format_html'));
  expect(await printed('notice-printed')).toContain('区财政局：');
  await choose(lens.speak('ledger_room_format_docx'));
  const notice = await exported(page, lens);
  expect(notice.bytes.subarray(0, 2).toString()).toBe('PK');
  await choose(lens.speak('ledger_kind_name_summary'));
  await page.getByRole('combobox').selectOption('');
  await choose(lens.speak('ledger_room_format_html'));
  expect(await printed('summary-printed')).toContain('33');
  await choose(lens.speak('ledger_kind_name_ledger'));
  await choose(lens.speak('ledger_room_format_json'));
  const data = JSON.parse((await exported(page, lens)).bytes.toString()) as { tasks: unknown[] };
  expect(data.tasks).toHaveLength(33);
});
