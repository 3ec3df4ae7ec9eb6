import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { axeFaults } from '../browser/axe';
import { popupInTab } from '../browser/popupInTab';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const root = path.resolve(import.meta.dirname, '../..');
const screens = path.join(root, '.output/screens');
const rectification = portalPage('audit-rectification.html');
const award = portalPage('award-2019.html');
const auditor = { unit: '区司法局', role: 'staff', name: '王测试' } as const;

interface Line {
  title: string;
  findings: { task: number }[];
}

test('a wrong recognition is reported, exported, and evaluated to the finding of the browser', async ({
  lens,
}) => {
  const { speak, browser } = lens;
  const front = await lens.visit(rectification);
  await lens.popup(auditor);
  const popup = await popupInTab(browser, front);
  await popup.getByRole('button', { name: speak('wrong_open_task', '12') }).click();
  const form = popup.getByRole('group', { name: speak('wrong_form') });
  await form.getByRole('searchbox').fill('28');
  await form.getByRole('button', { name: speak('wrong_add_task', '28') }).click();
  await form.getByLabel(speak('wrong_remark')).fill('词库把整改和清理混了');
  expect(await axeFaults(popup)).toEqual([]);
  await popup.setViewportSize({ width: 420, height: 800 });
  await form.scrollIntoViewIfNeeded();
  await popup.screenshot({ path: path.join(screens, 'wrong-form.png') });

  // Closing the popup costs nothing that was typed.
  await popup.reload();
  await popup.getByRole('button', { name: speak('wrong_open_task', '12') }).click();
  await expect(form.getByLabel(speak('wrong_remark'))).toHaveValue('词库把整改和清理混了');
  await expect(form.getByRole('button', { name: speak('wrong_drop_task', '28') })).toBeVisible();
  await form.getByRole('button', { name: speak('wrong_send') }).click();
  await expect(popup.getByText(speak('wrong_reported', speak('wrong_right_task', '28')))).toBeVisible();

  const reports = popup.getByRole('region', { name: speak('wrong_reports', '1') });
  await reports.screenshot({ path: path.join(screens, 'wrong-reports.png') });
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    reports.getByRole('button', { name: speak('wrong_export') }).click(),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'planlens-wrong-')), download.suggestedFilename());
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  for (const said of [auditor.name, auditor.unit, '<div', '<p>']) expect(text).not.toContain(said);
  const { pages } = JSON.parse(text) as {
    pages: { findings: object[]; facts: { title: string }; expectation: { expect: { tasks: number[] } } }[];
  };
  expect(pages).toHaveLength(1);
  expect(pages[0]?.expectation.expect.tasks).toEqual([28]);

  const [line] = execFileSync(
    path.join(root, 'node_modules/.bin/tsx'),
    ['entrypoints/cli/evaluate.ts', file, '--json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  ).split('\n');
  const evaluated = JSON.parse(line ?? '') as Line;
  expect(evaluated.findings).toEqual(pages[0]?.findings);
  expect(evaluated).toMatchObject({ title: pages[0]?.facts.title, findings: [{ task: 12 }] });

  await reports.getByRole('button', { name: speak('wrong_delete_all') }).click();
  await reports.getByRole('button', { name: speak('wrong_delete_sure') }).click();
  await expect(reports).toHaveCount(0);
  expect(await lens.storedEvents()).toEqual([]);
});

test('a page on which nothing was recognised can be reported too, also after the worker was stopped', async ({
  lens,
}) => {
  const { speak } = lens;
  await lens.visit(award);
  const popup = await lens.popup(auditor);
  await lens.browser.stopServiceWorker();
  await popup.click('button', new RegExp(`^${speak('wrong_open')}$`));
  await popup.click('checkbox', speak('wrong_none'));
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, 'wrong-nothing.png'), await popup.screenshot());
  await popup.click('button', speak('wrong_send'));
  await popup.waitFor('the report', (words) => words.includes(speak('wrong_reports', '1')));
});
