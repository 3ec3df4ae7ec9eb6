import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Result } from '../../lib/kernel/result';
import type { Task } from '../../lib/plan/plan';
import type { PlanImport, PlanReceipt } from '../../lib/plan/stored';
import type { Sentence } from '../../lib/words/sentence';
import { allowedBefore } from '../browser/allowedBefore';
import { popupInTab } from '../browser/popupInTab';
import { tell } from '../browser/tell';
import { portalPage } from '../portal/pages';
import { previewAddressOf, previewHost } from '../portal/portal';
import { expect, test } from './harness';

const page12 = portalPage('audit-rectification.html');
const wording = '公开审计查出问题的整改结果，并公开重大政策落实跟踪审计情况';

/** Asks the background as a page of the extension does. */
const ask = <Value>(page: Page, type: string, data: object) =>
  tell<Result<Value, Sentence>>(page, type, data);

function task(n: number, text: string, lead: string[]): Task {
  return {
    n,
    seq: n,
    level1: '一、重点领域',
    level2: '（一）审计',
    text,
    lead,
    responsible: [],
    leadRaw: lead.join('、'),
    responsibleRaw: '',
    deadline: '',
    deadlineKind: 'none',
    dates: [],
    groups: [],
    windowYears: null,
  };
}

const next: PlanImport = {
  plan: {
    title: '浔阳区2024年政务公开工作要点',
    year: 2024,
    place: '浔阳区',
    columns: [],
    tasks: [task(1, wording, ['区审计局']), task(2, '公开数据资源目录', ['区数据局'])],
    warnings: [],
  },
  duties: [],
  newUnits: [
    {
      name: '区数据局',
      fullName: null,
      nameSource: 'unknown',
      aliases: [],
      pathCodes: [],
      kind: 'department',
    },
  ],
  aliases: [],
  groups: [],
  fileName: '2024年要点.docx',
  sha256: 'c'.repeat(64),
};

test('a plan is brought in, put in use and left again; every decision stays with its own plan', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  const { speak } = lens;
  const portalTab = await lens.visit(page12);
  const view = await popupInTab(lens.browser, portalTab);
  await view.getByLabel(speak('popup_step_unit')).selectOption('区审计局');
  await view.getByRole('radio', { name: speak('role_editor') }).check();
  await view.getByLabel(speak('popup_step_name')).fill('王编辑');
  await view.getByRole('button', { name: speak('popup_start') }).click();
  const card = view.getByRole('article', { name: speak('popup_task', '12'), exact: true });
  for (const box of await card.getByRole('checkbox').all()) await box.check();
  await card.getByRole('button', { name: speak('popup_confirm_all'), exact: true }).click();
  await expect(card).toContainText(speak('standing_confirmed'));
  const [first] = await lens.storedEvents();

  const workbench = await lens.browser.context.newPage();
  await workbench.goto(`${lens.browser.extensionPage('options.html')}#plans`);
  await expect(workbench.getByRole('heading', { name: speak('plans_title') })).toBeVisible();
  const receipt = await ask<PlanReceipt>(workbench, 'importPlan', { import: next, asId: null });
  expect(receipt).toMatchObject({ value: { id: 'xunyang-2024', newUnits: 1, by: '王编辑' } });
  const spoilt = { ...next, plan: { ...next.plan, tasks: [task(1, '', ['区审计局'])] } };
  expect(await ask(workbench, 'importPlan', { import: spoilt, asId: null })).toMatchObject({
    ok: false,
    error: { args: ['2024年要点.docx', 'plan.tasks[0].text', '1'] },
  });
  await lens.browser.stopServiceWorker();
  await workbench.bringToFront();

  await workbench.getByRole('button', { name: new RegExp(next.plan.title) }).click();
  await workbench.getByRole('button', { name: speak('plans_yes') }).click();
  await expect(workbench.getByText(speak('plans_chosen', next.plan.title))).toBeVisible();
  const looked = workbench.getByRole('combobox', { name: speak('workbench_plan') });
  await expect(looked).toHaveValue('xunyang-2024');
  await expect(workbench.getByRole('rowheader', { name: '区数据局' })).toBeVisible();
  await workbench.evaluate(axe.source);
  const faults = await workbench.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
  expect(faults).toEqual([]);

  // Another plan is looked at in every room, also after the workbench was closed; nothing else goes by it.
  await looked.selectOption('xunyang-2023');
  await workbench.goto(`${lens.browser.extensionPage('options.html')}#task/12`);
  await workbench.reload();
  await expect(looked).toHaveValue('xunyang-2023');
  await expect(workbench.getByRole('row', { name: /区审计局/ }).first()).toContainText(
    speak('coverage_covered'),
  );
  await expect(workbench.getByText(speak('workbench_plan_only'))).toBeVisible();
  await looked.selectOption('xunyang-2024');
  await expect(workbench.getByText(speak('task_unknown', '12'))).toBeVisible();
  await workbench.goto(`${lens.browser.extensionPage('options.html')}#plans`);

  // The popup that stood open counts by the new plan, and so does one after the worker was stopped.
  await expect(view.getByText(wording).first()).toBeVisible();
  await lens.browser.stopServiceWorker();
  await view.reload();
  await expect(view.getByText(wording).first()).toBeVisible();
  await expect(view.getByRole('article', { name: speak('popup_task', '12'), exact: true })).toHaveCount(0);
  await expect(view.getByText(speak('standing_confirmed'))).toHaveCount(0);

  const {
    requestId: _,
    id: _id,
    v: _v,
    clock: _clock,
    parents: _parents,
    planRevision: _rev,
    ...late
  } = first!;
  const refused = await ask(workbench, 'decide', { request: { ...late, requestId: 'too-late' } });
  expect(refused).toMatchObject({ ok: false, error: { key: 'decide_unknown_plan' } });
  expect(await lens.storedEvents()).toHaveLength(1);

  await workbench.bringToFront();
  await workbench.getByRole('button', { name: new RegExp('2023') }).click();
  await workbench.getByRole('button', { name: speak('plans_yes') }).click();
  await expect(looked).toHaveValue('xunyang-2023');
  await view.reload();
  await expect(card).toContainText(speak('standing_confirmed'));
  expect(await lens.storedEvents()).toEqual([first]);
  expect(lens.errors).toEqual([]);
});

test('another portal is read once the browser allows it, by the plan that it is tied to', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  const { speak, browser } = lens;
  await browser.restart((profile) => {
    for (const host of [previewHost, `www.${previewHost}`])
      allowedBefore(profile, browser.extensionId, `*://${host}/*`);
  });
  const popupTab = await browser.context.newPage();
  await popupTab.goto(browser.extensionPage('popup.html'));
  await popupTab.getByLabel(speak('popup_step_unit')).selectOption('区审计局');
  await popupTab.getByRole('radio', { name: speak('role_editor') }).check();
  await popupTab.getByLabel(speak('popup_step_name')).fill('王编辑');
  await popupTab.getByRole('button', { name: speak('popup_start') }).click();
  await popupTab.close();

  const workbench = await browser.context.newPage();
  await workbench.goto(`${browser.extensionPage('options.html')}#plans`);
  await expect(workbench.getByRole('heading', { name: speak('portals_title'), exact: true })).toBeVisible();
  expect(await ask(workbench, 'importPlan', { import: next, asId: null })).toMatchObject({ ok: true });
  await workbench.getByText(speak('portals_add'), { exact: true }).click();
  const form = workbench.locator('.add-portal');
  await form.getByLabel(speak('portals_field_name')).fill('另一个门户');
  await form.getByLabel(speak('portals_field_place')).fill('浔阳区');
  await form.getByLabel(speak('portals_field_address')).fill(`http://${previewHost}/`);
  await form.getByLabel(speak('portals_plan')).selectOption('xunyang-2024');
  await form.getByRole('button', { name: speak('portals_ask') }).click();
  await expect(workbench.getByText(speak('portals_added', '另一个门户'))).toBeVisible();

  const page = await browser.context.newPage();
  await page.goto(previewAddressOf(page12));
  await page.bringToFront();
  const other = await popupInTab(browser, page);
  await expect(other.getByText(wording).first()).toBeVisible();
  await other.close();
  const first = await lens.visit(page12);
  const own = await popupInTab(browser, first);
  await expect(own.getByRole('article', { name: speak('popup_task', '12'), exact: true })).toBeVisible();

  await browser.stopServiceWorker();
  await workbench.bringToFront();
  await workbench.getByRole('button', { name: `${speak('portals_remove')} 另一个门户` }).click();
  await expect(workbench.getByText(speak('portals_removed', '另一个门户'))).toBeVisible();
  await expect(page.locator('planlens-overlay')).toHaveCount(0);
});
