import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { portalPage } from '../portal/pages';
import type { PopupScreen } from '../browser/screens';
import { expect, test, type Lens } from './harness';

/** What each state looks like, for people to look at. */
const screens = path.resolve(import.meta.dirname, '../../.output/screens');

async function picture(name: string, screen: Pick<PopupScreen, 'screenshot'>): Promise<void> {
  mkdirSync(screens, { recursive: true });
  writeFileSync(path.join(screens, `${name}.png`), await screen.screenshot());
}

/** Opens the popup in front of a page of the demo portal. */
async function popupAt(lens: Lens, file: string): Promise<PopupScreen> {
  await lens.visit(portalPage(file));
  return lens.popup();
}

test.describe.configure({ timeout: 180_000 });

test('an editor publishes and checks a page: the finding in the page, the mark, the popup, the answer', async ({
  lens,
}) => {
  const editor = { unit: '区财政局', role: 'editor', name: '陈编辑' } as const;
  const page = await lens.visit(portalPage('budget-2023.html'));
  const overlay = await lens.overlay(page);
  const reading = await overlay.read();
  expect(reading.findings.map(({ task }) => task)).toContain(11);
  await picture('editor-1-overlay', overlay);
  await overlay.click('button', lens.speak('overlay_draft'));
  await overlay.waitFor('the note', (words) => words.includes(lens.speak('overlay_draft_saved')));

  const popup = await lens.popup();
  await picture('editor-2-first-use', popup);
  await popup.introduce(editor);
  await picture('editor-3-draft', popup);
  await popup.click('button', new RegExp(`^${lens.speak('popup_accept')}`));
  await popup.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await picture('editor-4-accepted', popup);
  const [event] = await lens.storedEvents();
  expect(event).toMatchObject({ task: 11, verdict: 'confirm', actor: editor });
  // A task of several duties is not done by one page.
  expect(await popup.uncovered()).toContain(11);
});

test('staff tag five pages, undo two, mark a task 不适用, add offline evidence; all of it outlives worker and browser', async ({
  lens,
}) => {
  const staff = { unit: '区政府办', role: 'staff', name: '刘职员' } as const;
  const tagged: [string, number][] = [
    ['renewal-interpretation.html', 21],
    ['chief-talks.html', 24],
    ['roster-in-time.html', 26],
    ['cleanup-result.html', 28],
    ['school-enrolment.html', 25],
  ];
  for (const [index, [file, task]] of tagged.entries()) {
    const popup = await popupAt(lens, file);
    if (index === 0) {
      await popup.introduce(staff);
      await picture('staff-1-list', popup);
    }
    await popup.tag(task);
    // 撤销 stands on the verdict that was just made.
    if (task === 24 || task === 25) {
      await popup.click('button', lens.speak('verdict_undo'));
      await popup.waitFor('the undoing', (words) => words.includes(lens.speak('done_undo', `${task}`)));
    }
  }
  const popup = await popupAt(lens, 'budget-2023.html');
  await picture('staff-2-tagged', popup);
  const open = await popup.uncovered();
  expect(open).toEqual(expect.arrayContaining([24, 25]));
  for (const task of [21, 26, 28]) expect(open).not.toContain(task);

  await popup.click('button', /^12 /);
  await popup.click('button', lens.speak('inapplicable_open'));
  await popup.fill('textbox', lens.speak('inapplicable_why', staff.unit), '本单位本年度没有接受审计。');
  await picture('staff-3-inapplicable', popup);
  await popup.click('button', lens.speak('inapplicable_save'));
  await popup.waitFor('不适用', (words) => words.includes(lens.speak('done_inapplicable', '12')));
  await expect.poll(() => popup.uncovered()).not.toContain(12);

  await popup.click('button', /^23 /);
  await popup.click('button', lens.speak('offline_open'));
  await popup.fill('textbox', lens.speak('offline_file'), '政策宣讲签到表.pdf');
  await popup.fill('Date', lens.speak('offline_date'), '2023-06-12');
  for (const box of await popup.within('group', lens.speak('offline_duties')).all('checkbox'))
    await box.tick();
  await picture('staff-4-offline', popup);
  await popup.click('button', lens.speak('offline_save'));
  await popup.waitFor('线下佐证', (words) => words.includes(lens.speak('done_offline', '23')));
  await expect.poll(() => popup.uncovered()).not.toContain(23);
  const before = await lens.storedEvents();
  expect(before.map(({ verdict }) => verdict)).toHaveLength(9);

  await lens.browser.stopServiceWorker();
  expect(await (await popupAt(lens, 'budget-2023.html')).uncovered()).not.toContain(23);
  await lens.browser.restart();
  const after = await popupAt(lens, 'budget-2023.html');
  const left = await after.uncovered();
  expect(left).toEqual(expect.arrayContaining([24, 25]));
  for (const task of [12, 21, 23, 26, 28]) expect(left).not.toContain(task);
  expect(await lens.storedEvents()).toEqual(before);
  await picture('staff-5-after-restart', after);

  await after.click('button', lens.speak('day_open'));
  await after.waitFor('the day', (words) => words.includes('刘职员'));
  await picture('staff-6-my-day', after);
});
