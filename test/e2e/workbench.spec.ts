import path from 'node:path';
import { handsOn } from '../browser/keyboard';
import { popupInTab } from '../browser/popupInTab';
import { expect, test } from './harness';
import { article, budget, decideSome, examine, inspector, screens } from './workbenchStage';

test.describe.configure({ timeout: 300_000 });

test('the whole workbench by keyboard alone, from the first use to the ledger: every control is reached, axe finds nothing, nothing is small or cut off', async ({
  lens,
}) => {
  const { speak } = lens;
  const front = await lens.visit(budget);
  const popup = await popupInTab(lens.browser, front);
  const opened = lens.browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: speak('workbench_open') }).click();
  const page = await opened;
  page.on('pageerror', (error) => lens.errors.push(error.message));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.bringToFront();
  page.setDefaultTimeout(15_000);
  let room = 'first use';
  const hands = handsOn(page, () => room);
  const { press, type, to } = hands;
  const enter = async (name: string | RegExp) => {
    await to(name);
    await press('Enter');
  };
  /** Through the door of a room, to its heading. */
  const go = async (name: string, door: string) => {
    await enter(door);
    room = name;
    await page.getByRole('heading', { name: door, level: 2 }).waitFor();
  };
  const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor();
  const chosen = async (action: Promise<void>) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action]);
    return chooser;
  };

  await test.step('first use', async () => {
    await enter(speak('first_begin'));
    room = 'settings';
    await page.getByLabel(speak('popup_step_unit')).waitFor();
    await to(new RegExp(`^${speak('popup_step_unit')}`));
    await press('ArrowDown');
    await to(new RegExp(speak('role_editor')));
    await press('ArrowDown');
    await to(new RegExp(`^${speak('popup_step_name')}`));
    await type(inspector.name);
    await enter(speak('popup_start'));
    await page.getByText(speak('done_introduce', inspector.name, inspector.unit)).waitFor();
    await examine(page, hands, 'settings');
    await to(new RegExp(speak('settings_side_right')));
    await press('ArrowLeft');
    await page.getByText(speak('settings_done_side')).waitFor();
    await decideSome(popup);
  });

  await test.step('map, task, unit, page', async () => {
    await go('map', speak('map_title'));
    const grid = page.getByRole('grid');
    await examine(page, hands, 'map');
    await to(/区政府办.*第1项|区政府办, task 1\b/);
    await press('Control+Home');
    for (let steps = 0; steps < 100 && !(await hands.focused())?.includes('区财政局'); steps += 1)
      await press('ArrowDown');
    for (let steps = 1; steps < 11; steps += 1) await press('ArrowRight');
    const cell = await hands.focused();
    expect(cell).toContain('区财政局');
    expect(cell).toContain('2/5');
    expect(cell).toContain(speak('coverage_partial'));
    await press('Enter');
    const side = page.getByRole('region', { name: speak('map_side_title', '区财政局', '11') });
    await side.getByText(article).first().waitFor();
    await side.getByText(speak('said_confirm')).first().waitFor();
    await examine(page, hands, 'map-cell');
    await to(speak('map_side_close'));
    await press('Escape');
    expect(await hands.focused()).toBe(cell);
    await expect(grid).toBeVisible();
    await press('Control+Home');
    for (const key of ['ArrowUp', 'ArrowUp', 'Enter']) await press(key);
    await expect(page.locator('.map-heading:focus')).toHaveAttribute('aria-expanded', 'false');
    await examine(page, hands, 'map-folded');
    await press('Enter');
    await grid.getByRole('gridcell').nth(10).waitFor();
    await press('Control+Home');
    for (let steps = 0; steps < 5; steps += 1) await press('ArrowDown');
    for (let steps = 1; steps < 11; steps += 1) await press('ArrowRight');
    expect(await hands.focused()).toBe(cell);
    await press('Enter');
    await expect(side.locator('h3')).toBeFocused();
    await enter(speak('map_to_task', '11'));

    room = 'task';
    await heading(speak('task_title', '11'));
    await page.getByRole('link', { name: article }).first().waitFor();
    await examine(page, hands, 'task');
    await enter('区财政局');
    room = 'unit';
    await heading(speak('unit_room_title', '区财政局'));
    await page.getByText('宣讲会签到表.jpg').first().waitFor();
    await examine(page, hands, 'unit');
    // The latest word is taken back after a second word.
    const latest = page.locator('.entry').first();
    await latest.locator('.undo').press('Enter');
    await latest
      .getByText(speak('records_undo_sure', inspector.name, speak('role_inspector'), inspector.unit))
      .waitFor();
    await press('Enter');
    await page.getByText(speak('done_undo', '21')).waitFor();
    await page.getByText(speak('history_undone'), { exact: true }).waitFor();
    await enter(speak('inapplicable_deny'));
    await to(speak('inapplicable_deny_why', '区财政局'));
    await type('预算里有民生实事项目');
    await enter(speak('inapplicable_deny_save'));
    await page.getByText(speak('done_inapplicable_denied', '20')).waitFor();
    await expect(page.getByRole('button', { name: speak('inapplicable_deny'), exact: true })).toHaveCount(1);
    await enter(article);
    room = 'page';
    await heading(article);
    await page.getByRole('link', { name: /^http:\/\/www\.xunyang\.gov\.cn\// }).waitFor();
    // The page is open in another tab, so that what was kept of it is checked at once.
    await page.getByText(speak('kept_same')).waitFor();
    await page.getByRole('link', { name: speak('page_before', '浔阳区2022年部门决算公开') }).waitFor();
    await examine(page, hands, 'page');
  });

  await test.step('weeks', async () => {
    await go('weeks', speak('weeks_title'));
    await page.locator('.weeks-chart canvas').waitFor();
    await expect(page.getByRole('row')).toHaveCount(2);
    await examine(page, hands, 'weeks');
  });

  await test.step('ledger: out, in again, and compared', async () => {
    await go('ledger', speak('ledger_room_title'));
    await to(/^.*18 \/ 18/);
    await press('Enter');
    await examine(page, hands, 'ledger');
    const saving = page.waitForEvent('download');
    // The door of this view bears the same word.
    await to(speak('ledger_room_export'), 'BUTTON');
    await press('Enter');
    const lastMonth = path.join(screens, 'earlier.xlsx');
    await (await saving).saveAs(lastMonth);

    await enter(speak('ledger_view_bulk'));
    room = 'ledger/bulk';
    await heading(speak('ledger_room_title'));
    const list = [
      '序号,网址,标题,单位,要素',
      '13,http://www.xunyang.gov.cn/zwgk/czyjs/202303/t20230301_5950001.html,行政事业性收费目录清单,区财政局,行政事业性收费目录清单',
      '20,http://www.xunyang.gov.cn/zwgk/msly/202306/t20230601_6050001.html,民生实事项目,区财政局,',
      '11,javascript:alert(1),坏的,区财政局,',
      '11,https://example.com/a.html,别处的,区财政局,',
      '99,http://www.xunyang.gov.cn/zwgk/a/202303/t20230301_5950002.html,没有这项,区财政局,',
    ].join('\r\n');
    const evidence = { name: '佐证.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${list}`) };
    await (await chosen(enter(speak('ledger_import_choose')))).setFiles(evidence);
    await page.getByText(speak('ledger_import_found', '佐证.csv', '5', '1', '1', '3')).waitFor();
    const duties = page.getByRole('group', { name: speak('ledger_import_duties_of', '3') });
    await to(
      (await duties
        .getByRole('checkbox')
        .first()
        .evaluate((box) => box.closest('label')?.textContent)) ?? '',
    );
    await press('Space');
    await examine(page, hands, 'ledger-bulk');
    // Closing the page loses neither the list nor what was ticked.
    await page.reload();
    await page.getByText(speak('ledger_import_resumed')).waitFor();
    await enter(speak('ledger_import_go', inspector.name, '2'));
    await page.getByText(speak('ledger_import_done', '2', '0', '0', '0')).waitFor();
    expect((await lens.storedEvents()).slice(-2)).toMatchObject([
      { task: 13, unit: '区财政局', actor: inspector, pageTitle: '行政事业性收费目录清单' },
      { task: 20, unit: '区财政局', actor: inspector },
    ]);

    // The same file once more has nothing left to record.
    await (await chosen(enter(speak('ledger_import_choose')))).setFiles(evidence);
    await page.getByText(speak('ledger_import_found', '佐证.csv', '5', '0', '0', '5')).waitFor();
    await enter(speak('ledger_import_leave'));

    await enter(speak('ledger_view_compare'));
    room = 'ledger/compare';
    await (await chosen(enter(speak('ledger_import_choose')))).setFiles(lastMonth);
    await page.getByText(speak('ledger_compare_found', 'earlier.xlsx', '0', '0', '2', '31')).waitFor();
    await examine(page, hands, 'ledger-compare');
  });

  await test.step('import, plans, years, lexicon, help', async () => {
    await go('import', speak('import_title'));
    await to(speak('import_paste'));
    await page.keyboard.insertText(
      '2024年浔阳区政务公开工作要点\n序号\t工作任务\t牵头单位\n1\t公开年度财政预算决算信息\t区财政局\n',
    );
    await enter(speak('import_paste_read'));
    await heading(speak('import_tasks', '1'));
    await examine(page, hands, 'import');

    await go('plans', speak('plans_title'));
    await to(speak('roster_add_unit'));
    await type('区数据局');
    await press('Enter');
    await heading(speak('roster_changes_count', '1'));
    await examine(page, hands, 'plans');
    await enter(speak('roster_save'));
    await page.getByText(speak('roster_saved', '浔阳区')).waitFor();

    await go('years', speak('years_title'));
    await page.getByText(speak('years_one_plan')).waitFor();
    await examine(page, hands, 'years-alone');

    await go('lexicon', speak('lexicon_title'));
    await enter(speak('lexicon_add_other'));
    await to(speak('lexicon_name'));
    await type('低空经济');
    for (const list of ['lexicon_list_plan', 'lexicon_list_strong'] as const) {
      await to(speak(list));
      await type('低空经济');
    }
    await examine(page, hands, 'lexicon-form');
    await enter(speak('lexicon_save'));
    await page.getByText(speak('done_addition', '低空经济')).waitFor();

    await go('help', speak('help_title'));
    await examine(page, hands, 'help');
    await enter(speak('help_states'));
    await expect.poll(() => hands.focused()).toBe(speak('help_states'));
  });

  await test.step('what the map showed last comes back with the next workbench', async () => {
    await go('map', speak('map_title'));
    await to(speak('map_filter_state'));
    for (let steps = 0; steps < 5; steps += 1) await press('ArrowDown');
    await page.getByText(speak('map_shown', '1', '1', '1')).waitFor();
    expect(page.url()).toContain('state=inapplicable');
    await page.close();
    const next = await lens.browser.context.newPage();
    await next.goto(lens.browser.extensionPage('options.html'));
    await next.getByText(speak('map_shown', '1', '1', '1')).waitFor();
  });
  expect(hands.faults).toEqual([]);
  expect(lens.errors).toEqual([]);
});
