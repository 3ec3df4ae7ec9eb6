import { portalPages } from '../portal/pages';
import { expect, test } from './harness';

/** Pages and tasks to confirm one after the other, each while the worker is being killed. */
const pages = portalPages.filter(({ tasks, counts }) => counts && tasks.length > 0).slice(0, 8);

test('a worker killed after the database has a decision and before it is acknowledged loses nothing', async ({
  lens,
}) => {
  const [target] = pages;
  await lens.visit(target!);
  const popup = await lens.popup({ unit: '区财政局', role: 'staff', name: '王测试' });
  await lens.holdJournal();
  const confirmed = popup.confirm(11);
  await expect.poll(async () => (await lens.storedEvents()).length).toBe(1);
  expect(await lens.journalIds()).toEqual([]);
  expect(await popup.text()).not.toContain(lens.speak('standing_confirmed'));

  await lens.browser.stopServiceWorker();
  await confirmed;
  const [event, ...others] = await lens.storedEvents();
  expect(others).toEqual([]);
  expect(await lens.journalIds()).toEqual([event?.id]);
});

test('a decision whose popup was closed before the acknowledgement is sent again by the next one', async ({
  lens,
}) => {
  const [target] = pages;
  await lens.visit(target!);
  const popup = await lens.popup({ unit: '区财政局', role: 'staff', name: '王测试' });
  await lens.holdJournal();
  const closed = popup.confirm(11).catch(() => 'closed');
  await expect.poll(async () => (await lens.storedEvents()).length).toBe(1);
  await lens.visit(target!);
  await lens.browser.stopServiceWorker();
  const next = await lens.popup();
  await next.waitFor('the verdict', (words) => words.includes(lens.speak('standing_confirmed')));
  await closed;
  const [event, ...others] = await lens.storedEvents();
  expect(others).toEqual([]);
  expect(await lens.journalIds()).toEqual([event?.id]);
});

test('killing the worker around the click loses nothing and counts nothing twice', async ({ lens }) => {
  test.setTimeout(240_000);
  const first = await lens.visit(pages[0]!);
  await lens.popup({ unit: '区财政局', role: 'staff', name: '王测试' });
  await first.close();

  for (const [n, target] of pages.entries()) {
    const task = target.tasks[0]!;
    const page = await lens.visit(target);
    await (await lens.overlay(page)).read();
    const popup = await lens.popup();
    const killed = new Promise((resolve) => setTimeout(resolve, n * 3)).then(() =>
      lens.browser.stopServiceWorker(),
    );
    await Promise.all([popup.confirm(task), killed]);
    await page.close();
  }

  const events = await lens.storedEvents();
  expect(events.map(({ task }) => task)).toEqual(pages.map(({ tasks }) => tasks[0]));
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(pages.length);
  expect(await lens.journalIds()).toEqual(events.map(({ id }) => id).sort());
});

test('the panel opens also while the worker is asleep', async ({ lens }) => {
  const page = await lens.visit(pages[0]!);
  const overlay = await lens.overlay(page);
  await overlay.waitFor('the result', (words) => words.includes('1'));
  await lens.browser.stopServiceWorker();
  expect((await overlay.read()).findings).toHaveLength(1);
});

test('the first question after the worker has slept is answered', async ({ lens }) => {
  const page = await lens.visit(pages[0]!);
  for (let round = 0; round < 5; round++) {
    await lens.browser.stopServiceWorker();
    await page.reload();
    const { findings } = await (await lens.overlay(page)).read();
    expect(findings.length).toBeGreaterThan(0);
  }
});
