import { appendFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

const rectification = portalPage('audit-rectification.html');
const auditor = { unit: '区审计局', role: 'staff', name: '王测试' } as const;

test('a database that the browser has lost comes back from the journal, and the popup says so', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const popup = await lens.popup(auditor);
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
  const popup = await lens.popup(auditor);
  await popup.confirm(12);
  const [event] = await lens.storedEvents();

  await lens.forgetJournal();
  await lens.browser.stopServiceWorker();
  await lens.visit(rectification);
  await lens.popup();
  await expect.poll(() => lens.journalIds()).toEqual([event?.id]);
});

/**
 * What a kill in the middle of a write leaves behind: seven bytes of a record's header at the end of the database's
 * newest log. Chromium appends after them at the next start and deletes the whole database at the one after that.
 */
function tearLog(profile: string): void {
  const root = path.join(profile, 'Default/IndexedDB');
  const folder = readdirSync(root).find((name) => /^chrome-extension_.*\.indexeddb\.leveldb$/.test(name));
  const logs = readdirSync(path.join(root, folder ?? ''))
    .filter((name) => name.endsWith('.log'))
    .map((name) => path.join(root, folder ?? '', name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  appendFileSync(logs[0] ?? '', Buffer.from([0x6b, 0x1f, 0x9c, 0x02, 0x40, 0x00, 0x01]));
}

test('a database that Chromium deletes after a torn write loses no acknowledged decision', async ({
  lens,
}) => {
  await lens.visit(rectification);
  const first = await lens.popup(auditor);
  await first.confirm(12);
  await lens.browser.restart(tearLog);

  await lens.visit(portalPage('cleanup-result.html'));
  const second = await lens.popup();
  await second.confirm(28);
  const kept = await lens.journalIds();
  expect(kept).toHaveLength(2);
  await lens.browser.crash();

  await lens.visit(rectification);
  const third = await lens.popup();
  expect(await third.uncovered()).not.toContain(12);
  expect((await lens.storedEvents()).map(({ id }) => id).sort()).toEqual(kept);
  expect(await lens.journalIds()).toEqual(kept);
  expect(await third.text()).toMatch(new RegExp(lens.speak('popup_restored', '\\d')));
});
