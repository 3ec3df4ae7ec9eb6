import { hostilePaths } from '../portal/hostile';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'staff', name: '王测试' } as const;

test('the first use asks unit, role and name, and remembers them', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup();
  expect(await popup.text()).toContain(lens.speak('popup_first_use'));
  await popup.introduce(auditor);
  await lens.browser.restart();
  await lens.visit(rectification);
  const again = await lens.popup();
  const words = await again.text();
  expect(words).toContain(auditor.name);
  expect(words).toContain(auditor.unit);
  expect(words).not.toContain(lens.speak('popup_first_use'));
});

test('a confirmation shortens the list, stays after a restart, and can be undone', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  const before = await popup.uncovered();
  await popup.confirm(12);
  await expect.poll(() => popup.uncovered()).toEqual(before.filter((task) => task !== 12));

  await lens.browser.restart();
  await lens.visit(rectification);
  const again = await lens.popup();
  expect(await again.uncovered()).toEqual(before.filter((task) => task !== 12));
  await again.click('button', new RegExp(`^${lens.speak('verdict_undo')}`));
  await again.waitFor('the notice', (words) => words.includes(lens.speak('done_undo', '12')));
  await expect.poll(() => again.uncovered()).toEqual(before);
});

test('a rejection takes one click on its reason', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  await popup.click('button', lens.speak('popup_reject'));
  await popup.click('button', lens.speak('reason_duplicate'));
  const words = await popup.waitFor('the verdict', (shown) =>
    shown.includes(lens.speak('standing_rejected')),
  );
  expect(words).toContain(lens.speak('reason_duplicate'));
});

test('one duty of several leaves the task partly covered', async ({ lens }) => {
  await lens.visit(portalPage('budget-2023.html'));
  const popup = await lens.popup({ unit: '区财政局', role: 'editor', name: '赵测试' });
  const card = popup.within('article', new RegExp(`^${lens.speak('popup_task', '11')}$`));
  const boxes = await card.all('checkbox');
  expect(boxes.length).toBe(5);
  await card.click('button', new RegExp(lens.speak('popup_confirm_some', '\\d', '5')));
  await card.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await expect.poll(() => popup.uncovered()).toContain(11);
  expect(await popup.text()).toContain(lens.speak('coverage_partial'));
});

test('any task can be found by number or words and tagged', async ({ lens }) => {
  await lens.visit(portalPage('award-2019.html'));
  const popup = await lens.popup(auditor);
  const before = await popup.uncovered();
  await popup.tag(28);
  await expect.poll(() => popup.uncovered()).toEqual(before.filter((task) => task !== 28));
});

test('what is typed survives the popup closing', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
  await popup.fill('searchbox', lens.speak('popup_search'), '规范性文件');
  await popup.waitFor('the search', (words) => words.includes(lens.speak('popup_search_found', '1')));
  await lens.visit(rectification);
  const again = await lens.popup();
  await again.waitFor('the kept search', (words) => words.includes(lens.speak('popup_search_found', '1')));
});

test('each state of the page has its own words', async ({ lens }) => {
  const opened = await lens.browser.context.newPage();
  await opened.goto('about:blank');
  await opened.bringToFront();
  const popup = await lens.popup(auditor);
  expect(await popup.text()).toContain(lens.speak('popup_not_portal'));

  await lens.visit({ path: hostilePaths.xml });
  expect(await (await lens.popup()).text()).toContain(lens.speak('popup_not_loaded'));

  await lens.visit(portalPage('annual-report-2023.html'));
  const excluded = await lens.popup();
  expect(await excluded.text()).toContain(lens.speak('popup_excluded', ''));
});

test('the badge shows the number of findings, a dot for none, and says it in words', async ({ lens }) => {
  await lens.visit(rectification);
  await expect.poll(() => lens.badge()).toEqual({ text: '1', title: lens.speak('badge_found', '1') });
  await lens.visit(portalPage('annual-report-2023.html'));
  await expect.poll(() => lens.badge()).toEqual({ text: '·', title: lens.speak('badge_nothing') });
});
