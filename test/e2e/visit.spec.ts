import { portalHost } from '../portal/portal';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

/** Seen from inside the background worker. */
declare const chrome: { runtime: { reload(): void } };

const budget = portalPage('budget-2023.html');
const report = portalPage('annual-report-2023.html');

test('a page that changes its address without loading is read again', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.read();
  await page.evaluate(async (path) => {
    const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    history.pushState(null, '', path);
    document.title = next.title;
    document.head.replaceChildren(...next.head.children);
    document.body.replaceWith(next.body);
  }, report.path);
  const words = await overlay.waitFor('the new page', (shown) =>
    shown.includes(lens.speak('overlay_excluded', '').trim()),
  );
  expect(words).not.toContain(lens.speak('overlay_failed', ''));
});

test('a jump within the page is the same page', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.read();
  await overlay.click('button', lens.speak('overlay_draft'));
  await overlay.waitFor('the note', (words) => words.includes(lens.speak('overlay_draft_saved')));
  await page.evaluate(() => {
    location.hash = '#part2';
  });
  await page.waitForTimeout(800);
  expect(await overlay.text()).toContain(lens.speak('overlay_draft_saved'));
});

test('after an update of the extension an open page says so, and nothing breaks', async ({ lens }) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.read();
  await (await lens.browser.worker()).evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  await page.waitForTimeout(1_500);
  await overlay.click('button', lens.speak('overlay_draft'));
  await overlay.waitFor('the words', (words) => words.includes(lens.speak('overlay_outdated')));
  await overlay.click('button', lens.speak('overlay_close'));
  await expect.poll(() => overlay.has('dialog', '')).toBe(false);
  expect(lens.errors).toEqual([]);
});

test('after an update of the extension a panel that was never opened cannot come: the tab says what to do', async ({
  lens,
}) => {
  const page = await lens.visit(budget);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the result', (words) => words.includes('1'));
  await (await lens.browser.worker()).evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  await page.waitForTimeout(1_500);
  await overlay.click('button', lens.speak('overlay_name'));
  await overlay.waitFor('the words', (words) => words.includes(lens.speak('overlay_reload')));
  expect(await overlay.has('dialog', '')).toBe(false);
  expect(lens.errors).toEqual([]);
});

test('other ports and subdomains of the portal’s name are other sites', async ({ lens }) => {
  const page = await lens.browser.context.newPage();
  for (const host of [`zwfw.${portalHost.replace(/^www\./, '')}`, `${portalHost}:8080`]) {
    await page.route(`http://${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>2023年部门预算</h1><p>正文。</p>' }),
    );
    await page.goto(`http://${host}/a.html`);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.querySelector('planlens-overlay')), host).toBeNull();
  }
});
