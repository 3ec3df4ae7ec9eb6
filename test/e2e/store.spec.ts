import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'staff', name: '王测试' } as const;

test('a database that the browser has lost comes back from the journal, and the popup says so', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const popup = await lens.popup();
  await popup.introduce(auditor);
  await popup.confirm(12);
  const kept = await lens.storedEvents();

  await (
    await lens.browser.worker()
  ).evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('planlens');
        deleting.addEventListener('success', resolve);
        deleting.addEventListener('error', reject);
      }),
  );
  await lens.browser.stopServiceWorker();

  await lens.visit(rectification);
  const again = await lens.popup();
  const words = await again.text();
  expect(words).toContain(lens.speak('popup_restored', '1'));
  expect(await again.uncovered()).not.toContain(12);
  expect(await lens.storedEvents()).toEqual(kept);
});

test('a journal that the browser has lost is filled again from the database', async ({ lens }) => {
  await lens.visit(rectification);
  const popup = await lens.popup();
  await popup.introduce(auditor);
  await popup.confirm(12);
  const [event] = await lens.storedEvents();

  await lens.forgetJournal();
  await lens.browser.stopServiceWorker();
  await lens.visit(rectification);
  await lens.popup();
  await expect.poll(() => lens.journalIds()).toEqual([event?.id]);
});
